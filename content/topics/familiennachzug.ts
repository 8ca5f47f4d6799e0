import type { TopicSource } from '../sources.ts';

/** §§ 27 to 36a AufenthG: who may come, language, housing, livelihood, the spouse's right to work. */
export const familiennachzug: TopicSource = {
  slug: 'familiennachzug',
  title: 'Wie kann meine Familie nach Deutschland nachkommen?',
  shortAnswer:
    'Ehegatten und minderjährige Kinder können meist nachkommen, wenn Ihr Lebensunterhalt gesichert ist. Oft brauchen Sie auch genug Wohnraum und Ihr Ehegatte Deutsch auf Niveau A1. Für Fachkräfte gibt es Erleichterungen. Mit dem Titel dürfen Ehegatten sofort arbeiten.',
  body: `
    ### Wer nachkommen kann
    - **Ehegatten** und eingetragene Lebenspartner, wenn beide mindestens 18 Jahre alt sind
    - **minderjährige, ledige Kinder**; ab 16 Jahren gelten zusätzliche Bedingungen, wenn das Kind nicht zusammen mit den Eltern umzieht
    - **Eltern von Fachkräften**, wenn die Fachkraft ihren Titel erstmals seit dem 1. März 2024 bekommen hat; die Behörde entscheidet nach Ermessen
    - andere Angehörige nur bei außergewöhnlicher Härte
    ### Deutschkenntnisse
    Ehegatten brauchen in der Regel Deutsch auf Niveau A1. Das entfällt zum Beispiel beim Nachzug zu Menschen mit Blauer Karte EU, mit einem Titel als Fachkraft oder als Berufserfahrene. Es entfällt auch, wenn Sie visumfrei einreisen und bleiben durften oder als Flüchtling schon vor der Einreise verheiratet waren.
    ### Wohnung und Geld
    Ihr Lebensunterhalt muss ohne Sozialleistungen gesichert sein, Krankenversicherung eingeschlossen. Meist muss auch die Wohnung groß genug sein. Bei Fachkräften und Menschen mit Blauer Karte EU kommt es auf die Größe der Wohnung nicht an.
    ### Arbeiten
    Wer einen Titel zum Familiennachzug hat, darf **jede Arbeit** annehmen und sich selbstständig machen.
    ### Nachzug zu Geflüchteten
    - **Anerkannte Flüchtlinge und Asylberechtigte:** Stellen Sie den Antrag innerhalb von **drei Monaten** nach der Anerkennung. Dann sind Lebensunterhalt und Wohnraum in der Regel keine Bedingung.
    - **Subsidiär Schutzberechtigte:** Bis zum 23. Juli 2027 ist der Nachzug ausgesetzt. Ausnahmen gibt es nur in besonderen Härtefällen. Lassen Sie sich beraten.
  `,
  steps: [
    {
      id: 'beratung',
      title: 'Klären, welche Bedingungen gelten',
      body: 'Sie hängen von Ihrem eigenen Aufenthaltstitel ab. Bringen Sie ihn zur Beratung mit.',
      actor: 'newcomer',
      cost: 'kostenfrei',
      contacts: ['fiz-empfang', 'migrationsberatung'],
    },
    {
      id: 'deutsch',
      title: 'Wenn nötig: Sprachzertifikat A1 machen',
      body: 'Im Herkunftsland bei einer anerkannten Prüfungsstelle. Welche das sind, sagt die Auslandsvertretung.',
      optional: true,
      logic: 'parallel',
      actor: 'newcomer',
    },
    {
      id: 'urkunden',
      title: 'Urkunden beschaffen und übersetzen lassen',
      body: 'Heiratsurkunde und Geburtsurkunden der Kinder. Manche Staaten verlangen eine Legalisation oder Apostille.',
      logic: 'parallel',
      actor: 'newcomer',
    },
    {
      id: 'visum',
      title: 'Visum zum Familiennachzug beantragen',
      body: 'Die Angehörigen stellen den Antrag bei der Auslandsvertretung. Kommen Sie gemeinsam, stellen Sie die Anträge zusammen.',
      actor: 'newcomer',
      cost: '75 Euro, Minderjährige die Hälfte',
      links: [
        {
          kind: 'online',
          text: 'Auslandsportal: Visum online beantragen',
          href: 'https://digital.diplo.de/',
        },
      ],
    },
    {
      id: 'titel',
      title: 'Einreisen, anmelden, Aufenthaltserlaubnis beantragen',
      body: 'Melden Sie den [Wohnsitz](topic:wohnsitz-anmelden) an. Danach folgt der Antrag bei der Ausländerbehörde.',
      actor: 'newcomer',
      cost: '100 Euro, Minderjährige die Hälfte',
      contacts: ['auslaenderbehoerde', 'willkommenszentrum'],
    },
  ],
  contacts: ['fiz-empfang', 'migrationsberatung', 'auslaenderbehoerde'],
  requirements: `
    - Sie haben einen Aufenthaltstitel, der den Nachzug zulässt.
    - Lebensunterhalt und Krankenversicherung sind gesichert.
    - Der Wohnraum ist groß genug, soweit das eine Bedingung ist.
    - Ehegatten sind mindestens 18 Jahre alt und können einfaches Deutsch, soweit das eine Bedingung ist.
  `,
  documents: `
    - Pässe aller Personen
    - Heirats- und Geburtsurkunden mit Übersetzung
    - Kopie Ihres Aufenthaltstitels
    - Nachweise über Einkommen, Krankenversicherung und Wohnung
    - Sprachzertifikat, wenn nötig
    - bei Kindern: Sorgerecht oder Einverständnis des anderen Elternteils
  `,
  costs: `
    - Visum: 75 Euro, für Minderjährige die Hälfte (§§ 46 und 50 Aufenthaltsverordnung)
    - Aufenthaltserlaubnis: 100 Euro, für Minderjährige die Hälfte (§§ 45 und 50 Aufenthaltsverordnung)
    - Für Ehegatten und minderjährige Kinder von Deutschen ist das Visum gebührenfrei (§ 52 Aufenthaltsverordnung).
  `,
  deadlines: `
    Anerkannte Flüchtlinge: drei Monate ab der unanfechtbaren Anerkennung. Ihr eigener rechtzeitiger Antrag in Deutschland wahrt die Frist.
  `,
  hints: `
    - Für Angehörige von Bürgerinnen und Bürgern der EU gelten einfachere Regeln: siehe [Freizügigkeit](topic:eu-freizuegigkeit).
    - Trennen Sie sich, kann nach drei Jahren Ehe in Deutschland ein eigenes Aufenthaltsrecht entstehen. Bei häuslicher Gewalt auch früher.
  `,
  legalBasis: [
    {
      label: '§ 27 Aufenthaltsgesetz (Grundsatz)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__27.html',
    },
    {
      label: '§ 29 Aufenthaltsgesetz (Nachzug zu Ausländern, Wohnraum)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__29.html',
    },
    {
      label: '§ 30 Aufenthaltsgesetz (Ehegatten, Sprache)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__30.html',
    },
    {
      label: '§ 32 Aufenthaltsgesetz (Kinder)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__32.html',
    },
    {
      label: '§ 36 Aufenthaltsgesetz (Eltern und andere)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__36.html',
    },
    {
      label: '§ 104 Absatz 14 Aufenthaltsgesetz (Aussetzung bis 23. Juli 2027)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__104.html',
    },
    {
      label: '§ 4a Aufenthaltsgesetz (Erwerbstätigkeit)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__4a.html',
    },
  ],
  competentBody: ['auswaertiges-amt', 'auslaenderbehoerde-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Auswärtiges Amt mit allen Auslandsvertretungen',
      href: 'https://www.auswaertiges-amt.de/',
    },
    {
      kind: 'info',
      text: 'Visum und Aufenthalt bei Make it in Germany',
      href: 'https://www.make-it-in-germany.com/de/visum-aufenthalt',
    },
  ],
  category: 'aufenthalt',
  audiences: ['newcomer'],
  pathways: ['third'],
  related: [
    'blaue-karte-eu',
    'fachkraft-mit-berufsausbildung',
    'eu-freizuegigkeit',
    'wohnsitz-anmelden',
    'anerkannte-gefluechtete-arbeit',
  ],
  questions: [
    'wie kann ich meine frau nach deutschland holen',
    'familienzusammenführung voraussetzungen',
    'braucht meine frau a1 deutsch',
    'wohnung groß genug familiennachzug',
    'darf mein mann mit familiennachzug arbeiten',
    'eltern nach deutschland holen fachkraft',
    'familiennachzug subsidiärer schutz ausgesetzt',
    'kinder nachholen ab 16',
  ],
  keywords: [
    'Familienzusammenführung',
    'Ehegattennachzug',
    'Kindernachzug',
    'Heirat',
    'Ehefrau',
    'Ehemann',
    'Elternnachzug',
    'Sprachzertifikat A1',
  ],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewEveryMonths: 3,
  reviewNote:
    'Normen mit der Fassung vom April 2026 verglichen. Die Asylreform vom 12. Juni 2026 (BGBl. 2026 I Nr. 111) ändert auch das Aufenthaltsgesetz; ihre Wirkung auf den Familiennachzug war nicht online zu vergleichen. Aussetzung endet mit dem 23. Juli 2027.',
};
