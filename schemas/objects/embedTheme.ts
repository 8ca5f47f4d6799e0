import { defineField, defineType } from '@sanity/types';
import { checkAccent } from '../embed-validation.ts';
import { EMBED_CORNERS, EMBED_DENSITIES, EMBED_PRESETS, EMBED_SCHEMES } from '../vocabulary.ts';

/** How the box looks on one partner's pages. */
export const embedTheme = defineType({
  name: 'embedTheme',
  title: 'Darstellung',
  description: 'Farben, Ecken und Dichte der Infobox. Beispiel: „Neutral“ mit der Hausfarbe des Partners.',
  type: 'object',
  fields: [
    defineField({
      name: 'preset',
      title: 'Vorlage',
      description: 'Ausgangspunkt für alles Weitere. Beispiel: „Neutral“ passt auf die meisten Seiten.',
      type: 'string',
      options: { list: [...EMBED_PRESETS], layout: 'radio', direction: 'horizontal' },
      initialValue: 'neutral',
    }),
    defineField({
      name: 'scheme',
      title: 'Hell oder dunkel',
      description: 'Soll die Infobox dem Gerät folgen? Beispiel: „immer hell“, wenn die Seite nur hell ist.',
      type: 'string',
      options: { list: [...EMBED_SCHEMES], layout: 'radio', direction: 'horizontal' },
      initialValue: 'auto',
    }),
    defineField({
      name: 'accent',
      title: 'Akzentfarbe',
      description:
        'Für Links und Knöpfe, als Raute mit sechs Zeichen; muss auf Weiß gut lesbar sein. Beispiel: „#0b5d66“.',
      type: 'string',
      validation: (rule) => rule.custom(checkAccent('light')).error(),
    }),
    defineField({
      name: 'accentDark',
      title: 'Akzentfarbe auf dunklem Grund',
      description: 'Leer lassen, dann wird die Akzentfarbe von selbst aufgehellt. Beispiel: „#86cfd5“.',
      type: 'string',
      validation: (rule) => rule.custom(checkAccent('dark')).error(),
    }),
    defineField({
      name: 'corners',
      title: 'Ecken',
      description: 'Wie rund sind Kasten und Knöpfe? Beispiel: „leicht gerundet“.',
      type: 'string',
      options: { list: [...EMBED_CORNERS], layout: 'radio', direction: 'horizontal' },
      initialValue: 'soft',
    }),
    defineField({
      name: 'density',
      title: 'Dichte',
      description: 'Wie viel Platz ist zwischen den Teilen? Beispiel: „eng“ in einer Seitenleiste.',
      type: 'string',
      options: { list: [...EMBED_DENSITIES], layout: 'radio', direction: 'horizontal' },
      initialValue: 'normal',
    }),
  ],
  preview: {
    select: { preset: 'preset', accent: 'accent' },
    prepare({ preset, accent }) {
      const option = EMBED_PRESETS.find(({ value }) => value === preset);
      return { title: option?.title ?? 'Neutral', subtitle: accent };
    },
  },
});
