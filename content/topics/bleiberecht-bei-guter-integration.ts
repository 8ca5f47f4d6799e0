import type { TopicSource } from '../sources.ts';

/** §§ 25a and 25b AufenthG, and what became of the Chancenaufenthalt (§ 104c). */
export const bleiberechtBeiGuterIntegration: TopicSource = {
  slug: 'bleiberecht-bei-guter-integration',
  title: 'Wie bekomme ich mit Duldung ein Bleiberecht?',
  shortAnswer:
    'Junge Menschen bis 26 Jahre nach drei Jahren Aufenthalt mit Schulbesuch oder Abschluss. Erwachsene nach sechs Jahren, mit minderjährigen Kindern nach vier Jahren, wenn sie überwiegend von Arbeit leben und Deutsch sprechen. Das Chancen-Aufenthaltsrecht ist Ende 2025 ausgelaufen.',
  body: `
    ### Junge Menschen (§ 25a)
    - Antrag **vor dem 27. Geburtstag**
    - seit zwölf Monaten eine Duldung oder ein Chancen-Aufenthaltsrecht
    - seit drei Jahren ununterbrochen in Deutschland
    - in der Regel drei Jahre erfolgreicher Schulbesuch oder ein anerkannter Schul- oder Berufsabschluss
    - Es ist zu erwarten, dass Sie sich in die Lebensverhältnisse einfügen.
    Solange Sie zur Schule gehen, eine Ausbildung machen oder studieren, schaden öffentliche Leistungen nicht.
    ### Erwachsene und Familien (§ 25b)
    - seit **sechs Jahren** in Deutschland, mit einem minderjährigen Kind im Haushalt seit **vier Jahren**
    - Lebensunterhalt überwiegend durch Arbeit gesichert oder in Zukunft zu erwarten
    - mündliches Deutsch auf Niveau A2
    - Grundkenntnisse über Recht und Gesellschaft, Bekenntnis zur freiheitlichen demokratischen Grundordnung
    - Schulpflichtige Kinder gehen zur Schule.
    Ehegatten und minderjährige Kinder können den Titel mit bekommen.
    ### Nach der Beschäftigungsduldung
    Nach 30 Monaten [Beschäftigungsduldung](topic:beschaeftigungsduldung) soll die Behörde die Aufenthaltserlaubnis erteilen, auch vor Ablauf der sechs Jahre.
    ### Chancen-Aufenthaltsrecht (§ 104c)
    Neu gibt es diesen Titel seit Ende 2025 nicht mehr. Wer ihn noch hat: Er gilt bis zu seinem Ablauf und kann nur als Titel nach § 25a oder § 25b weitergehen. Stellen Sie den Antrag **vor** dem Ablauf.
  `,
  steps: [
    {
      id: 'beratung',
      title: 'Zeiten und Bedingungen prüfen lassen',
      body: 'Bringen Sie alle Duldungen, Zeugnisse und Arbeitsverträge mit.',
      actor: 'newcomer',
      cost: 'kostenfrei',
      contacts: ['fiz-empfang', 'migrationsberatung'],
    },
    {
      id: 'identitaet',
      title: 'Identität klären, Pass beschaffen',
      body: 'Belegen Sie jeden Versuch. Wer täuscht, bekommt den Titel nicht.',
      logic: 'parallel',
      actor: 'newcomer',
    },
    {
      id: 'nachweise',
      title: 'Nachweise sammeln',
      body: 'Schulzeugnisse, Sprachnachweis, Test „Leben in Deutschland“, Lohnabrechnungen, Schulbescheinigungen der Kinder.',
      logic: 'parallel',
      actor: 'newcomer',
    },
    {
      id: 'antrag',
      title: 'Aufenthaltserlaubnis beantragen',
      body: 'Bei der Ausländerbehörde. Mit Chancen-Aufenthaltsrecht unbedingt vor dessen Ablauf.',
      actor: 'newcomer',
      cost: '100 Euro',
      links: [
        {
          kind: 'info',
          text: 'Ausländerbehörde der Stadt Leipzig',
          href: 'https://www.leipzig.de/auslaenderbehoerde',
        },
      ],
      contacts: ['auslaenderbehoerde'],
    },
  ],
  contacts: ['fiz-empfang', 'migrationsberatung', 'auslaenderbehoerde'],
  roundTable: true,
  documents: `
    - alle Duldungen und Gestattungen
    - Pass oder andere Nachweise der Identität
    - Zeugnisse und Bescheinigungen von Schule und Ausbildung
    - Arbeitsvertrag und Lohnabrechnungen
    - Sprachnachweis und Test „Leben in Deutschland“
  `,
  costs: `
    - Aufenthaltserlaubnis: 100 Euro, für Minderjährige die Hälfte (§§ 45 und 50 Aufenthaltsverordnung)
    - Die Behörde kann die Gebühr ermäßigen, wenn Sie sie nicht zahlen können (§ 53 Aufenthaltsverordnung).
  `,
  hints: `
    - Mit der Aufenthaltserlaubnis dürfen Sie jede Arbeit annehmen.
    - Für qualifizierte Geduldete gibt es einen weiteren Weg: die Aufenthaltserlaubnis nach § 19d Aufenthaltsgesetz.
    - Wer nach § 25b wegen Alter, Krankheit oder Behinderung nicht arbeiten oder Deutsch lernen kann, muss das nicht nachweisen.
  `,
  legalBasis: [
    {
      label: '§ 25a Aufenthaltsgesetz (Jugendliche und junge Volljährige)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__25a.html',
    },
    {
      label: '§ 25b Aufenthaltsgesetz (nachhaltige Integration)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__25b.html',
    },
    {
      label: '§ 104c Aufenthaltsgesetz (Übergang vom Chancen-Aufenthaltsrecht)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__104c.html',
    },
    {
      label: '§ 19d Aufenthaltsgesetz (qualifizierte Geduldete)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__19d.html',
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
  audiences: ['newcomer'],
  pathways: ['humanitarian'],
  related: [
    'duldung-und-arbeit',
    'beschaeftigungsduldung',
    'ausbildungsduldung',
    'niederlassungserlaubnis',
    'integrationskurs',
  ],
  questions: [
    'von duldung zu aufenthaltserlaubnis',
    '25b voraussetzungen wie viele jahre',
    '25a alter grenze 27',
    'chancenaufenthalt abgelaufen was jetzt',
    'chancenaufenthaltsrecht verlängern',
    'seit 6 jahren duldung bleiberecht',
    'bleiberecht familie mit kindern 4 jahre',
  ],
  keywords: [
    'Chancenaufenthalt',
    'Chancen-Aufenthaltsrecht',
    '§ 104c',
    '§ 25a',
    '§ 25b',
    'Geduldete',
    'gut integriert',
  ],
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewEveryMonths: 3,
  reviewNote:
    'Normen mit der Fassung vom April 2026 verglichen. Die Asylreform vom 12. Juni 2026 (BGBl. 2026 I Nr. 111) ändert auch das Aufenthaltsgesetz; §§ 25a und 25b am geltenden Wortlaut abgleichen.',
};
