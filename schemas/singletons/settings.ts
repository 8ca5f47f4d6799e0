import { defineArrayMember, defineField, defineType } from '@sanity/types';
import { checkDocumentSize } from '../text-rules.ts';
import { checkSourceText, checkTextLength } from '../validation.ts';
import { DEFAULT_HOLIDAY_REGION, HOLIDAY_REGIONS, SOURCE_LANGUAGE } from '../vocabulary.ts';

/** Everything that holds for the whole infobox. There is exactly one document of this type. */
export const settings = defineType({
  name: 'settings',
  title: 'Einstellungen',
  description: 'Absender, Sprachen und Pflichtangaben der Infobox. Beispiel: Arabisch öffentlich schalten.',
  type: 'document',
  validation: (rule) => rule.custom(checkDocumentSize).error(),
  groups: [
    { name: 'sender', title: 'Absender', default: true },
    { name: 'languages', title: 'Sprachen' },
    { name: 'legal', title: 'Hinweise und Pflichtlinks' },
    { name: 'holidays', title: 'Feiertage' },
    { name: 'work', title: 'Arbeitsweise' },
  ],
  fields: [
    ...createSenderFields(),
    createLanguagesField(),
    ...createLegalFields(),
    ...createHolidayFields(),
    ...createWorkFields(),
  ],
  preview: { select: {}, prepare: () => ({ title: 'Einstellungen' }) },
});

function createSenderFields() {
  return [
    defineField({
      name: 'senderShort',
      title: 'Absender, kurz',
      description: 'Name in der Kopfzeile der Infobox, je Sprache. Beispiel: „FIZ Leipzig“.',
      type: 'internationalizedArrayString',
      group: 'sender',
      validation: (rule) => [rule.custom(checkSourceText).error(), rule.custom(checkTextLength(40)).error()],
    }),
    defineField({
      name: 'senderLong',
      title: 'Absender, vollständig',
      description:
        'Ausgeschriebener Name, je Sprache. Beispiel: „Fachinformationszentrum Zuwanderung Leipzig“.',
      type: 'internationalizedArrayString',
      group: 'sender',
      validation: (rule) => [rule.custom(checkSourceText).error(), rule.custom(checkTextLength(120)).error()],
    }),
    defineField({
      name: 'fallbackContact',
      title: 'Kontakt, wenn nichts passt',
      description: 'Wer hilft, wenn die Suche nichts findet? Beispiel: „FIZ Leipzig, Anlaufstelle“.',
      type: 'reference',
      group: 'sender',
      to: [{ type: 'contact' }],
      options: { filter: 'active != false' },
      validation: (rule) =>
        rule.required().error('Bitte wählen Sie den Kontakt, der immer weiterhelfen kann.'),
    }),
  ];
}

function createLanguagesField() {
  return defineField({
    name: 'languages',
    title: 'Sprachen',
    description:
      'Reihenfolge wie in der Sprachauswahl der Infobox; Deutsch ist immer dabei. Beispiel: Deutsch, Englisch, Arabisch.',
    type: 'array',
    group: 'languages',
    of: [defineArrayMember({ type: 'languageSetting' })],
    validation: (rule) => [
      rule
        .custom((languages) => {
          if (!Array.isArray(languages)) return missingSourceLanguage();
          const codes = languages.filter(isLanguage);
          const source = codes.find((language) => language.code === SOURCE_LANGUAGE);
          return source?.public ? true : missingSourceLanguage();
        })
        .error(),
      rule.custom(checkFallbackLanguages).error(),
      rule
        .custom((languages) => {
          if (!Array.isArray(languages)) return true;
          const codes = languages.filter(isLanguage).map((language) => language.code);
          const double = codes.find((code, index) => codes.indexOf(code) !== index);
          return double
            ? `Das Kürzel „${double}“ steht doppelt in der Liste. Bitte entfernen Sie einen der beiden Einträge.`
            : true;
        })
        .error(),
    ],
  });
}

function checkFallbackLanguages(languages: unknown): true | string {
  const list = Array.isArray(languages) ? languages.filter(isLanguage) : [];
  for (const { code, fallback } of list) {
    const odd = (fallback ?? []).find((tag) => tag === code || !list.some((other) => other.code === tag));
    if (odd === code)
      return `„${code}“ steht bei sich selbst als Ersatzsprache. Bitte entfernen Sie den Eintrag.`;
    if (odd)
      return `Die Ersatzsprache „${odd}“ bei „${code}“ steht nicht in der Liste der Sprachen. Bitte nehmen Sie sie auf oder entfernen Sie sie dort.`;
  }
  return true;
}

function missingSourceLanguage(): string {
  return 'Bitte nehmen Sie Deutsch mit dem Kürzel „de“ auf und schalten Sie es öffentlich; es ist die Sprache der Originale.';
}

function isLanguage(value: unknown): value is { code: string; public?: boolean; fallback?: string[] } {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}

function createLegalFields() {
  return [
    defineField({
      name: 'notice',
      title: 'Hinweis am Ende jeder Ansicht',
      description: 'Ein Satz je Sprache. Beispiel: „Diese Angaben ersetzen keine Rechtsberatung.“',
      type: 'internationalizedArrayString',
      group: 'legal',
      validation: (rule) => rule.custom(checkTextLength(300)).error(),
    }),
    defineField({
      name: 'legalLinks',
      title: 'Pflichtlinks',
      description:
        'Stehen ganz unten in der Infobox. Beispiel: „Impressum“, „Datenschutz“, „Barrierefreiheit“.',
      type: 'array',
      group: 'legal',
      of: [defineArrayMember({ type: 'legalLink' })],
    }),
  ];
}

function createHolidayFields() {
  return [
    defineField({
      name: 'holidayRegion',
      title: 'Feiertage des Bundeslandes',
      description: 'Welche gesetzlichen Feiertage gelten? Beispiel: „Sachsen“ mit Buß- und Bettag.',
      type: 'string',
      group: 'holidays',
      options: { list: [...HOLIDAY_REGIONS] },
      initialValue: DEFAULT_HOLIDAY_REGION,
    }),
    defineField({
      name: 'extraHolidays',
      title: 'Weitere freie Tage',
      description:
        'Tage, an denen überall geschlossen ist, ohne dass es Feiertage sind. Beispiel: Heiligabend.',
      type: 'array',
      group: 'holidays',
      of: [defineArrayMember({ type: 'extraHoliday' })],
      validation: (rule) =>
        rule.max(40).error('Bitte löschen Sie vergangene Tage; mehr als 40 sind nicht möglich.'),
    }),
  ];
}

function createWorkFields() {
  return [
    defineField({
      name: 'secondPerson',
      title: 'Zweite Person prüft vor dem Veröffentlichen',
      description:
        'Dann veröffentlicht ein Thema nur, wer es nicht selbst zuletzt geändert hat. Beispiel: bei Rechtstexten.',
      type: 'boolean',
      group: 'work',
      initialValue: false,
    }),
    defineField({
      name: 'insightsEnabled',
      title: 'Zählen, was gelesen und vergeblich gesucht wird',
      description:
        'Nur Tagessummen, ohne Cookies, ohne Adressen. Bitte in der Datenschutzerklärung nennen. Beispiel: 12-mal „Blaue Karte“.',
      type: 'boolean',
      group: 'work',
      initialValue: false,
    }),
    defineField({
      name: 'insightsRetentionDays',
      title: 'Zahlen aufbewahren (Tage)',
      description: 'Danach werden Tagessummen gelöscht. Beispiel: 365.',
      type: 'number',
      group: 'work',
      initialValue: 365,
      hidden: ({ document }) => document?.['insightsEnabled'] !== true,
      validation: (rule) =>
        rule.integer().min(30).max(1095).error('Bitte tragen Sie eine ganze Zahl von 30 bis 1095 Tagen ein.'),
    }),
  ];
}
