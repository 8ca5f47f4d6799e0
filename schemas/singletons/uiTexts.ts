import { defineField, defineType } from '@sanity/types';
import { checkDocumentSize } from '../text-rules.ts';
import { checkTextLength } from '../validation.ts';
import { UI_TEXTS } from '../vocabulary.ts';

type UiTextName = (typeof UI_TEXTS)[number]['value'];

/** What each text is for, in the words of the Studio. */
const TITLES: Record<UiTextName, { title: string; place: string }> = {
  searchLabel: { title: 'Beschriftung der Suche', place: 'Steht über dem Suchfeld.' },
  searchHint: { title: 'Hinweis im Suchfeld', place: 'Steht im leeren Suchfeld.' },
  audienceQuestion: { title: 'Frage nach der Zielgruppe', place: 'Steht über der Auswahl „Wer fragt?“.' },
  pathwayQuestion: { title: 'Frage nach dem Zugangsweg', place: 'Steht über der Auswahl der Wege.' },
  frequentHeading: { title: 'Überschrift der häufigen Fragen', place: 'Steht über der Liste am Anfang.' },
  deskHeading: { title: 'Überschrift der Anlaufstelle', place: 'Steht über dem Kontakt, der immer hilft.' },
  nothingFoundHeading: { title: 'Nichts gefunden: Überschrift', place: 'Erscheint ohne Treffer.' },
  nothingFoundText: { title: 'Nichts gefunden: Rat', place: 'Steht unter dieser Überschrift.' },
  stepsHeading: { title: 'Überschrift der Schritte', place: 'Steht im Thema über den Schritten.' },
  contactsHeading: { title: 'Überschrift der Kontakte', place: 'Steht im Thema über den Kontakten.' },
  detailsHeading: { title: 'Überschrift der Einzelheiten', place: 'Steht im Thema über den Einzelheiten.' },
  helpfulQuestion: { title: 'Frage nach dem Nutzen', place: 'Steht am Ende eines Themas.' },
  roundTableLabel: { title: 'Knopf für den gemeinsamen Tisch', place: 'Steht bei schwierigen Fällen.' },
};

/** Words of the box that an installation may put differently. There is exactly one document of this type. */
export const uiTexts = defineType({
  name: 'uiTexts',
  title: 'Texte der Oberfläche',
  description:
    'Eigene Worte für Überschriften und Knöpfe der Infobox; leer heißt: die mitgelieferten. Beispiel: „Was suchen Sie?“',
  type: 'document',
  validation: (rule) => rule.custom(checkDocumentSize).error(),
  fields: UI_TEXTS.map(({ value, title: builtIn }) =>
    defineField({
      name: value,
      title: TITLES[value].title,
      description: `${TITLES[value].place} Leer lassen, dann gilt der mitgelieferte Text. Beispiel: „${builtIn}“`,
      type: 'internationalizedArrayString',
      validation: (rule) => rule.custom(checkTextLength(160)).error(),
    }),
  ),
  preview: { select: {}, prepare: () => ({ title: 'Texte der Oberfläche' }) },
});
