import type { TopicSource } from '../sources.ts';

/** When all partners of the FIZ sit down together, how to ask for it, and what is prepared. */
export const gemeinsamerTisch: TopicSource = {
  slug: 'gemeinsamer-tisch',
  title: 'Wann setzen sich alle Partner an einen Tisch?',
  shortAnswer:
    'Wenn mehrere Stellen zugleich entscheiden oder helfen müssen: zum Beispiel bei einer Einstellung mit offener Anerkennung, fehlendem Deutsch und ungeklärtem Aufenthalt. Rufen Sie das FIZ an und schildern Sie den Fall. Das FIZ klärt, wer gebraucht wird, und lädt ein. Das Gespräch ist kostenfrei.',
  body: `
    ### Wann ein gemeinsames Gespräch hilft
    - Betrieb und Fachkraft sind sich einig, aber Anerkennung, Sprache und Aufenthalt hängen voneinander ab.
    - Eine teilweise Anerkennung soll im Betrieb voll werden.
    - Ein Betrieb will mehrere Menschen einstellen oder ausbilden.
    - Eine Duldung, eine Frist oder ein Bescheid macht es eilig.
    - Verschiedene Stellen haben Ihnen Verschiedenes gesagt.
    ### Wer am Tisch sitzt
    Agentur für Arbeit, Jobcenter und IQ Netzwerk Sachsen. Je nach Fall kommen andere dazu, zum Beispiel eine Kammer, die Ausländerbehörde oder ein Kursträger. Immer dabei: Sie selbst.
    ### Was am Ende feststeht
    - wer was bis wann tut
    - welche Anträge in welcher Reihenfolge gestellt werden
    - wen Sie fragen, wenn es nicht weitergeht
    Das Gespräch ersetzt keinen Bescheid. Jede Stelle entscheidet selbst.
    ### Ihre Daten
    Die Stellen sprechen nur mit Ihrer Einwilligung über Sie. Sie sagen, wer was erfahren darf, und können die Einwilligung zurücknehmen.
  `,
  steps: [
    {
      id: 'fragen',
      title: 'Beim FIZ nach einem gemeinsamen Gespräch fragen',
      body: 'Sagen Sie kurz, worum es geht, was eilt und welche Stellen schon beteiligt sind. Auch Beratungsstellen können für Sie fragen.',
      actor: 'both',
      cost: 'kostenfrei',
      contacts: ['fiz-empfang'],
    },
    {
      id: 'einwilligung',
      title: 'Einwilligung geben',
      body: 'Schriftlich und nur für diesen Fall. Ohne Einwilligung der zugewanderten Person gibt es kein gemeinsames Gespräch über sie.',
      actor: 'newcomer',
    },
    {
      id: 'unterlagen',
      title: 'Unterlagen vorab schicken',
      body: 'Was Sie haben, genügt. So können alle vorbereitet kommen.',
      logic: 'parallel',
      actor: 'both',
    },
    {
      id: 'einladung',
      title: 'Einladung abwarten',
      body: 'Das FIZ klärt, wer gebraucht wird, und schlägt einen Termin vor. Sagen Sie, ob Sie eine Dolmetscherin oder einen Dolmetscher brauchen.',
      actor: 'authority',
    },
    {
      id: 'gespraech',
      title: 'Gemeinsam sprechen und Schritte festhalten',
      body: 'Sie dürfen eine Person Ihres Vertrauens mitbringen. Bitten Sie um die Liste der Schritte.',
      actor: 'both',
      contacts: ['fiz-empfang', 'iq-anerkennung', 'arbeitgeberservice-migration'],
    },
  ],
  contacts: ['fiz-empfang', 'arbeitgeberservice-migration', 'iq-anerkennung'],
  roundTable: true,
  documents: `
    - Ausweis oder Aufenthaltstitel mit Zusatzblatt
    - Zeugnisse und Bescheide zur Anerkennung
    - Arbeits- oder Ausbildungsvertrag, auch als Entwurf
    - Beschreibung der Stelle
    - Sprachnachweise
    - Briefe von Behörden mit Fristen
  `,
  hints: `
    Einfache Fragen klärt meist schon ein Anruf oder eine Beratung. Mehr dazu unter [Beratung im FIZ](topic:beratung-im-fiz).
  `,
  legalBasis: [
    {
      label: '§ 86 Sozialgesetzbuch X (Zusammenarbeit der Leistungsträger)',
      href: 'https://www.gesetze-im-internet.de/sgb_10/__86.html',
    },
    {
      label: '§ 35 Sozialgesetzbuch I (Sozialgeheimnis)',
      href: 'https://www.gesetze-im-internet.de/sgb_1/__35.html',
    },
    {
      label: '§ 67b Sozialgesetzbuch X (Einwilligung)',
      href: 'https://www.gesetze-im-internet.de/sgb_10/__67b.html',
    },
  ],
  furtherLinks: [
    {
      kind: 'info',
      text: 'IQ Netzwerk Sachsen (EXIS Europa e. V.)',
      href: 'https://www.exis.de/projektarbeit/iq-sachsen/',
    },
    {
      kind: 'info',
      text: 'Agentur für Arbeit Leipzig',
      href: 'https://www.arbeitsagentur.de/vor-ort/leipzig/startseite',
    },
  ],
  category: 'fiz',
  audiences: ['employer', 'newcomer', 'actor'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: [
    'beratung-im-fiz',
    'anpassungsqualifizierung',
    'fachkraefte-im-ausland-gewinnen',
    'beschleunigtes-fachkraefteverfahren',
    'ausbildung-finden-und-foerdern',
  ],
  questions: [
    'alle behörden an einem tisch leipzig',
    'runder tisch fiz anmelden',
    'jede stelle sagt mir etwas anderes',
    'wer koordiniert anerkennung aufenthalt und arbeit',
    'komplizierter fall beratung fachkraft',
    'fallkonferenz zuwanderung leipzig',
  ],
  keywords: [
    'runder Tisch',
    'Fallkonferenz',
    'Fallbesprechung',
    'Koordination',
    'Netzwerk',
    'Partner',
    'Termin',
  ],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Ablauf und Form der Einwilligung sind mit den drei Trägern nicht abgestimmt; vor einer echten Veröffentlichung klären.',
};
