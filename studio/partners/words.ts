/** Sentences of the tool „Partnerseiten“; those of the configurator itself stand in `embed/words.ts`. */
export const PARTNERS_WORDS = {
  title: 'Partnerseiten',
  intro:
    'Alles, was Sie hier einstellen, steht im Code zum Kopieren. Dauerhaft hinterlegen Sie es im Eintrag der Partnerseite.',
  edit: 'Eintrag bearbeiten',
  publicPage: 'Dieselbe Seite für Partner, ohne Anmeldung',
  list: 'Partnerseiten bearbeiten:',
  none: 'Noch ist keine Partnerseite angelegt.',
  failed: 'Der Konfigurator ließ sich nicht laden. Bitte laden Sie die Seite neu.',
  inactive: 'nicht aktiv',
} as const;
