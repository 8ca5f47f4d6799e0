import type { TopicSource } from '../sources.ts';

/** Vocational training: finding a place, and the help that brings trainee and company together. */
export const ausbildungFindenUndFoerdern: TopicSource = {
  slug: 'ausbildung-finden-und-foerdern',
  title: 'Wie finde ich eine Ausbildung und wer hilft dabei?',
  shortAnswer:
    'Gehen Sie zuerst zur Berufsberatung der Agentur für Arbeit; sie ist kostenlos. Fehlt noch etwas, hilft eine Einstiegsqualifizierung: vier bis zwölf Monate Praktikum im Betrieb mit Zuschuss. Die Assistierte Ausbildung unterstützt Lernende und Betriebe bis zur Prüfung, auch mit Deutsch und Nachhilfe.',
  body: `
    ### So ist die Ausbildung aufgebaut
    Sie lernen meist zwei bis dreieinhalb Jahre im Betrieb und in der Berufsschule und bekommen dafür eine Vergütung. Ein bestimmter Schulabschluss ist für die meisten Berufe nicht vorgeschrieben. Betriebe achten aber auf Deutsch, oft B1 oder B2.
    ### Einstiegsqualifizierung (EQ)
    - ein längeres Praktikum, das auf einen Ausbildungsberuf vorbereitet, auch in Teilzeit ab 20 Stunden in der Woche
    - Die Agentur oder das Jobcenter zahlt dem Betrieb einen Zuschuss zur Vergütung und zur Sozialversicherung.
    - Die Ausbildung danach kann kürzer werden.
    ### Assistierte Ausbildung (AsA)
    - Stütz- und Förderunterricht, auch Deutsch
    - Hilfe bei Problemen im Betrieb, in der Schule oder zu Hause
    - Hilfe für den Betrieb bei Verwaltung und Ablauf
    Sie kostet weder Lernende noch Betriebe etwas.
    ### Geld während der Ausbildung
    Reicht die Vergütung nicht und wohnen Sie nicht bei den Eltern, kann es Berufsausbildungsbeihilfe geben. Für Menschen im Asylverfahren und mit Duldung gelten bei allen Hilfen zum Teil eigene Bedingungen. Fragen Sie die Berufsberatung.
    ### Aufenthalt
    Wer für die Ausbildung nach Deutschland kommt, braucht einen [Aufenthaltstitel zur Ausbildung](topic:aufenthalt-zur-ausbildung). Wer schon hier ist, klärt vor dem Vertrag, ob die Ausbildung erlaubt ist.
  `,
  steps: [
    {
      id: 'berufsberatung',
      title: 'Termin bei der Berufsberatung vereinbaren',
      body: 'Auch für Erwachsene. Sie klären Beruf, Deutsch und passende Hilfen.',
      actor: 'newcomer',
      cost: 'kostenfrei',
      contacts: ['agentur-fuer-arbeit'],
    },
    {
      id: 'zeugnisse',
      title: 'Schulzeugnis bewerten lassen, wenn es verlangt wird',
      body: 'In Sachsen macht das das Landesamt für Schule und Bildung. Fragen Sie zuerst Betrieb oder Schule, ob es nötig ist.',
      optional: true,
      actor: 'newcomer',
      contacts: ['lasub'],
    },
    {
      id: 'suchen',
      title: 'Betrieb suchen und Praktikum machen',
      body: 'Die Kammern vermitteln Plätze. Ein kurzes Praktikum zeigt beiden Seiten, ob es passt.',
      actor: 'newcomer',
      links: [
        {
          kind: 'online',
          text: 'Ausbildung suchen (Bundesagentur für Arbeit)',
          href: 'https://www.arbeitsagentur.de/bildung/ausbildung',
        },
      ],
      contacts: ['ihk-leipzig', 'handwerkskammer-leipzig'],
    },
    {
      id: 'eq',
      title: 'Einstiegsqualifizierung vereinbaren',
      body: 'Wenn Deutsch oder Fachkenntnisse noch nicht reichen. Der Betrieb stellt den Antrag vor dem ersten Tag.',
      logic: 'or',
      optional: true,
      actor: 'employer',
      duration: '4 bis 12 Monate',
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'vertrag',
      title: 'Ausbildungsvertrag schließen und eintragen lassen',
      body: 'Der Betrieb meldet den Vertrag bei der Kammer an. Bei Menschen von außerhalb der EU prüfen beide vorher die Erlaubnis.',
      actor: 'both',
      contacts: ['ihk-leipzig', 'handwerkskammer-leipzig', 'auslaenderbehoerde'],
    },
    {
      id: 'asa',
      title: 'Assistierte Ausbildung früh beantragen',
      body: 'Nicht erst, wenn die Noten schlecht sind. Agentur oder Jobcenter entscheidet.',
      logic: 'parallel',
      optional: true,
      actor: 'both',
      cost: 'kostenfrei',
      contacts: ['agentur-fuer-arbeit', 'jobcenter'],
    },
  ],
  contacts: ['agentur-fuer-arbeit', 'arbeitgeberservice-migration', 'ihk-leipzig', 'handwerkskammer-leipzig'],
  roundTable: true,
  documents: `
    - Lebenslauf und Schulzeugnisse, wenn möglich mit Übersetzung
    - Sprachnachweis
    - Ausweis oder Aufenthaltstitel mit Zusatzblatt
    - Nachweise über Praktika
  `,
  deadlines: `
    Die meisten Ausbildungen beginnen im August oder September. Bewerben Sie sich am besten ein Jahr vorher. Auch danach gibt es freie Plätze.
  `,
  hints: `
    Bei einer Duldung kann die Ausbildung den Aufenthalt sichern. Lassen Sie sich vor dem Vertrag beraten, siehe [Ausbildungsduldung](topic:ausbildungsduldung).
  `,
  legalBasis: [
    {
      label: '§ 54a Sozialgesetzbuch III (Einstiegsqualifizierung)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__54a.html',
    },
    {
      label: '§ 74 Sozialgesetzbuch III (Assistierte Ausbildung)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__74.html',
    },
    {
      label: '§ 75 Sozialgesetzbuch III (begleitende Phase)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__75.html',
    },
    {
      label: '§ 56 Sozialgesetzbuch III (Berufsausbildungsbeihilfe)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__56.html',
    },
    {
      label: '§ 30 Sozialgesetzbuch III (Berufsberatung)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__30.html',
    },
    {
      label: '§ 16a Aufenthaltsgesetz (Aufenthalt zur Berufsausbildung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__16a.html',
    },
  ],
  competentBody: ['agentur-fuer-arbeit-leipzig', 'ihk-leipzig', 'handwerkskammer-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Ausbildung (Bundesagentur für Arbeit)',
      href: 'https://www.arbeitsagentur.de/bildung/ausbildung',
    },
    { kind: 'info', text: 'Industrie- und Handelskammer zu Leipzig', href: 'https://www.leipzig.ihk.de/' },
    { kind: 'info', text: 'Handwerkskammer zu Leipzig', href: 'https://www.hwk-leipzig.de/' },
  ],
  category: 'qualifizierung',
  audiences: ['newcomer', 'employer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: [
    'weiterbildung-und-bildungsgutschein',
    'deutsch-im-betrieb',
    'berufssprachkurs',
    'duldung-und-arbeit',
    'aufenthalt-zur-ausbildung',
    'ausbildungsduldung',
  ],
  questions: [
    'ausbildung finden leipzig',
    'ausbildung mit 30 möglich',
    'was ist eine einstiegsqualifizierung',
    'azubi braucht nachhilfe deutsch',
    'förderung für ausbildungsbetrieb geflüchtete',
    'ausbildung ohne schulabschluss',
    'eq zuschuss arbeitgeber beantragen',
  ],
  keywords: ['Lehre', 'Lehrstelle', 'Azubi', 'EQ', 'AsA', 'BAB', 'Praktikum', 'Berufsschule'],
  boost: 1,
  responsible: 'agentur-fuer-arbeit-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Höhe des EQ-Zuschusses und Wartezeiten bei Gestattung und Duldung stehen absichtlich nicht im Text; beides ändert sich oder ist sehr einzelfallbezogen.',
};
