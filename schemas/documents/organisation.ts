import { defineField, defineType } from '@sanity/types';
import { checkParent } from '../dataset-rules.ts';
import { checkDocumentSize } from '../text-rules.ts';
import { joinSubtitle } from '../review.ts';
import { checkEmail, checkTextLength, checkWebAddress } from '../validation.ts';
import { ORGANISATION_ROLES, getPublishedId } from '../vocabulary.ts';

/** An authority, a carrier or an advice centre contacts belong to. */
export const organisation = defineType({
  name: 'organisation',
  title: 'Organisation',
  description: 'Behörde, Träger oder Beratungsstelle. Beispiel: „IQ Netzwerk Sachsen“.',
  type: 'document',
  validation: (rule) => rule.custom(checkDocumentSize).error(),
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description: 'Vollständiger Name. Beispiel: „Agentur für Arbeit Leipzig“.',
      type: 'string',
      validation: (rule) => rule.required().error('Bitte tragen Sie den vollständigen Namen ein.'),
    }),
    defineField({
      name: 'shortName',
      title: 'Kurzname',
      description: 'Für enge Stellen, höchstens 30 Zeichen. Beispiel: „Arbeitsagentur“.',
      type: 'string',
      validation: (rule) => [
        rule.required().error('Bitte tragen Sie einen kurzen Namen ein, zum Beispiel „Jobcenter“.'),
        rule.max(30).error('Bitte kürzen Sie auf höchstens 30 Zeichen.'),
      ],
    }),
    defineField({
      name: 'role',
      title: 'Rolle im FIZ',
      description: 'Wie ist diese Stelle mit dem FIZ verbunden? Beispiel: „Träger des FIZ“.',
      type: 'string',
      options: { list: [...ORGANISATION_ROLES], layout: 'radio', direction: 'horizontal' },
    }),
    defineField({
      name: 'parent',
      title: 'Gehört zu',
      description:
        'Die übergeordnete Stelle, falls es eine gibt. Beispiel: „Stadt Leipzig“ für das Bürgerbüro.',
      type: 'reference',
      to: [{ type: 'organisation' }],
      validation: (rule) => rule.custom(checkParent).error(),
      options: {
        filter: ({ document }) => ({
          filter: '!(_id in [$id, "drafts." + $id])',
          params: { id: getPublishedId(document._id) },
        }),
      },
    }),
    defineField({
      name: 'description',
      title: 'Was macht diese Stelle?',
      description:
        'Ein bis zwei Sätze je Sprache. Beispiel: „Berät Betriebe, die Fachkräfte aus dem Ausland einstellen.“',
      type: 'internationalizedArrayText',
      validation: (rule) => rule.custom(checkTextLength(400)).error(),
    }),
    defineField({
      name: 'website',
      title: 'Webseite',
      description: 'Startseite der Stelle. Beispiel: „https://www.jobcenter-leipzig.de“.',
      type: 'url',
      validation: (rule) =>
        rule
          .uri({ scheme: ['https'] })
          .custom(checkWebAddress)
          .error(),
    }),
    createLogoField(),
    defineField({
      name: 'reviewEmail',
      title: 'E-Mail für Prüferinnerungen',
      description:
        'Nur intern, Besucher sehen das nie: Wer prüft die Angaben? Beispiel: „redaktion@beispiel.de“.',
      type: 'string',
      validation: (rule) => rule.custom(checkEmail).error(),
    }),
  ],
  orderings: [{ name: 'nameAsc', title: 'Name A–Z', by: [{ field: 'name', direction: 'asc' }] }],
  preview: {
    select: { name: 'name', shortName: 'shortName', role: 'role', media: 'logo' },
    prepare({ name, shortName, role, media }) {
      const option = ORGANISATION_ROLES.find((candidate) => candidate.value === role);
      return {
        title: name || 'Organisation ohne Namen',
        subtitle: joinSubtitle(shortName !== name && shortName, option?.title),
        media,
      };
    },
  },
});

function createLogoField() {
  return defineField({
    name: 'logo',
    title: 'Logo',
    description: 'Logo als SVG oder PNG mit durchsichtigem Grund. Beispiel: „jobcenter-leipzig.svg“.',
    type: 'image',
    options: { accept: 'image/svg+xml,image/png,image/webp,image/jpeg' },
    fields: [
      defineField({
        name: 'alt',
        title: 'Bildbeschreibung',
        description:
          'Was auf dem Bild zu lesen ist, für Menschen, die es nicht sehen. Beispiel: „Logo Jobcenter Leipzig“.',
        type: 'string',
        hidden: ({ parent }) => parent?.decorative === true,
        validation: (rule) =>
          rule
            .max(125)
            .custom((alt, { parent }) => {
              if (alt || !isUndescribedImage(parent)) return true;
              return 'Bitte beschreiben Sie das Bild oder schalten Sie „Schmuckbild“ ein.';
            })
            .error(),
      }),
      defineField({
        name: 'decorative',
        title: 'Schmuckbild',
        description:
          'Einschalten, wenn der Name der Stelle ohnehin daneben steht; Vorleseprogramme übergehen das Bild dann. Beispiel: ein Wappen.',
        type: 'boolean',
        initialValue: false,
      }),
    ],
  });
}

function isUndescribedImage(parent: unknown): boolean {
  if (typeof parent !== 'object' || parent === null) return false;
  return (
    'asset' in parent && Boolean(parent.asset) && !('decorative' in parent && parent.decorative === true)
  );
}
