/** Texts of the round table. German is the source; every other language has exactly these keys. */
export const messages = {
  tableIntro:
    'Wenn mehrere Stellen mitreden müssen, hilft ein gemeinsames Gespräch. Sie schreiben einmal, alle lesen dasselbe.',
  tableWho: 'Wer soll dabei sein?',
  tableInvited: 'Stellen ohne E-Mail-Adresse erreicht Ihre Bitte über: {office}.',
  tableWhat: 'Worum geht es? Ein Satz genügt.',
  tableNoNames: 'Bitte keine Namen und keine Aktenzeichen.',
  tableMail: 'Das steht in Ihrer E-Mail',
  tableTo: 'An',
  tableSubject: 'Betreff',
  tableText: 'Text',
  tablePrepare: 'E-Mail vorbereiten',
  tablePrint: 'Als Blatt drucken',
  tablePickOffice: 'Wählen Sie bitte mindestens eine Stelle aus.',
  tableWriteSentence: 'Schreiben Sie bitte einen Satz.',
  tableNothingStored:
    'Die Nachricht öffnet sich in Ihrem Mailprogramm. Diese Seite speichert und sendet nichts.',
};
