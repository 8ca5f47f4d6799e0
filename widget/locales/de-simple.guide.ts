import type { GuideMessages } from './translate.ts';

/** Texts of the way to a topic, in Leichte Sprache. */
export const messages = {
  guideStep: 'Weg-Weiser: Frage {n} von {total}',
  guideDone: 'Weg-Weiser: Das passt zu Ihnen',
  guideToSearch: 'Zurück zur Suche',
  areaQuestion: 'Was ist Ihr Thema?',
  'hint.eu': 'Auch aus der Schweiz, Norwegen, Island oder Liechtenstein',
  'hint.third': 'Sie sind noch in einem anderen Land. Oder Sie sind schon hier.',
  'hint.humanitarian': 'Zum Beispiel: Asyl, Duldung oder Flucht aus der Ukraine',
  dontKnow: 'Das weiß ich nicht',
  notChosen: 'Keine Antwort',
  changeAnswer: 'Ändern',
  next: 'Weiter',
  skip: 'Keine Antwort geben',
  seeNow: { one: '{n} Thema ansehen', other: '{n} Themen ansehen' },
  withThis: { one: 'Dazu gibt es {n} Thema.', other: 'Dazu gibt es {n} Themen.' },
  guideTopics: { one: '{n} Thema passt', other: '{n} Themen passen' },
  guideNone: 'Dazu gibt es noch kein Thema',
  allTopics: { one: '{n} Thema zeigen', other: 'Alle {n} Themen zeigen' },
  guideContacts: 'Diese Stellen helfen Ihnen',
  startOver: 'Neu anfangen',
  guideNote: 'Der Weg-Weiser sucht nur Themen. Er entscheidet nichts. Er speichert nichts.',
} satisfies GuideMessages;
