import type { TopicSource } from '../sources.ts';

/** § 60d AufenthG: conditions and cut-off dates. */
export const beschaeftigungsduldung: TopicSource = {
  slug: 'beschaeftigungsduldung',
  title: 'Wer bekommt eine Beschäftigungsduldung?',
  shortAnswer:
    'Menschen mit Duldung, die bis zum 31. Dezember 2022 eingereist sind. Sie müssen seit mindestens zwölf Monaten sozialversicherungspflichtig arbeiten, mindestens 20 Stunden pro Woche. Die Beschäftigungsduldung gilt in der Regel 30 Monate. Danach ist eine Aufenthaltserlaubnis möglich.',
  body: `
    ### Stichtage
    - Sie und Ihr Ehegatte sind **bis zum 31. Dezember 2022** eingereist.
    - **Einreise bis Ende 2016:** Die Identität muss bis zum Antrag geklärt sein.
    - **Einreise 2017 bis 2022:** Die Identität musste bis zum **31. Dezember 2024** geklärt sein. Es genügt, wenn Sie bis dahin alles Zumutbare getan haben und die Verzögerung nicht an Ihnen lag.
    Haben Sie alles Zumutbare erst später getan, **kann** die Behörde die Beschäftigungsduldung trotzdem erteilen.
    ### Arbeit und Geld
    - zwölf Monate Duldung
    - zwölf Monate sozialversicherungspflichtige Arbeit mit mindestens 20 Stunden pro Woche
    - Ihr eigener Lebensunterhalt war in den letzten zwölf Monaten durch diese Arbeit gesichert und ist es noch.
    ### Sprache und Familie
    Sie sprechen Deutsch auf Niveau A2. Schulpflichtige Kinder gehen zur Schule. Minderjährige Kinder bekommen die Duldung für dieselbe Zeit.
    ### Was dagegen spricht
    Verurteilungen wegen vorsätzlicher Straftaten, auch des Ehegatten. Ausgenommen sind bestimmte Strafen, die nur Ausländerinnen und Ausländer treffen können.
  `,
  steps: [
    {
      id: 'beratung',
      title: 'Stichtage und Nachweise prüfen lassen',
      body: 'Bringen Sie Duldung, Arbeitsvertrag, Lohnabrechnungen und Nachweise zur Identität mit.',
      actor: 'newcomer',
      cost: 'kostenfrei',
      contacts: ['fiz-empfang', 'migrationsberatung'],
    },
    {
      id: 'nachweise',
      title: 'Nachweise sammeln',
      body: 'Lohnabrechnungen der letzten zwölf Monate, Sprachnachweis, Schulbescheinigungen der Kinder.',
      actor: 'newcomer',
    },
    {
      id: 'antrag',
      title: 'Antrag bei der Ausländerbehörde stellen',
      body: 'Erklären Sie darin auch, was Sie zur Klärung der Identität getan haben.',
      actor: 'newcomer',
      contacts: ['auslaenderbehoerde'],
    },
    {
      id: 'melden',
      title: 'Ende der Arbeit melden',
      body: 'Endet die Arbeit, teilt der Betrieb das der Ausländerbehörde innerhalb von zwei Wochen mit. Kurze Unterbrechungen ohne Ihre Schuld schaden nicht.',
      actor: 'employer',
      duration: 'innerhalb von 2 Wochen ab Kenntnis',
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'danach',
      title: 'Nach 30 Monaten: Aufenthaltserlaubnis beantragen',
      body: 'Mehr dazu unter [Bleiberecht bei guter Integration](topic:bleiberecht-bei-guter-integration).',
      actor: 'newcomer',
      contacts: ['auslaenderbehoerde'],
    },
  ],
  contacts: ['fiz-empfang', 'migrationsberatung', 'auslaenderbehoerde'],
  roundTable: true,
  requirements: `
    - Einreise bis zum 31. Dezember 2022
    - geklärte Identität zu den Stichtagen oder alles Zumutbare dafür getan
    - zwölf Monate Duldung und zwölf Monate Arbeit mit mindestens 20 Stunden pro Woche
    - eigener Lebensunterhalt durch die Arbeit gesichert
    - mündliches Deutsch auf Niveau A2
    - keine vorsätzlichen Straftaten, keine Bezüge zu Extremismus oder Terrorismus
    - Integrationskurs abgeschlossen, wenn Sie dazu verpflichtet waren
  `,
  documents: `
    - Duldung
    - Arbeitsvertrag und Lohnabrechnungen der letzten zwölf Monate
    - Nachweise zur Identität und zu Ihren Bemühungen
    - Sprachnachweis
    - Schulbescheinigungen der Kinder
  `,
  hints: `
    Fällt eine Bedingung weg, wird die Duldung widerrufen. Lassen Sie sich vor einem Wechsel der Stelle beraten.
  `,
  legalBasis: [
    {
      label: '§ 60d Aufenthaltsgesetz (Beschäftigungsduldung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__60d.html',
    },
    {
      label: '§ 25b Absatz 6 Aufenthaltsgesetz (Aufenthaltserlaubnis danach)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__25b.html',
    },
  ],
  competentBody: ['auslaenderbehoerde-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Ausländerbehörde der Stadt Leipzig',
      href: 'https://www.leipzig.de/auslaenderbehoerde',
    },
  ],
  category: 'aufenthalt',
  audiences: ['newcomer', 'employer'],
  pathways: ['humanitarian'],
  related: [
    'duldung-und-arbeit',
    'bleiberecht-bei-guter-integration',
    'ausbildungsduldung',
    'pflichten-des-arbeitgebers',
  ],
  questions: [
    'duldung und feste arbeit bleiben',
    'beschäftigungsduldung voraussetzungen stichtag',
    '60d duldung 30 monate',
    'mitarbeiter mit duldung behalten abschiebung',
    'beschäftigungsduldung 20 stunden',
    'einreise 2023 beschäftigungsduldung möglich',
  ],
  keywords: ['§ 60d', 'Geduldete', 'Stichtag', 'Abschiebung', 'Bleiberecht', 'Arbeitsvertrag'],
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewEveryMonths: 3,
  reviewNote:
    'Norm mit der Fassung vom April 2026 verglichen. Die Asylreform vom 12. Juni 2026 (BGBl. 2026 I Nr. 111) ändert auch das Aufenthaltsgesetz; § 60d am geltenden Wortlaut abgleichen.',
};
