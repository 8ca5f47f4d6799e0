import type { TopicSource } from '../sources.ts';

/** § 60c AufenthG: conditions, timing, the residence permit in its place (§ 16g), after training. */
export const ausbildungsduldung: TopicSource = {
  slug: 'ausbildungsduldung',
  title: 'Wie bekomme ich eine Ausbildungsduldung?',
  shortAnswer:
    'Mit einem Ausbildungsvertrag in einem anerkannten Beruf schützt Sie die Ausbildungsduldung bis zum Ende der Ausbildung vor der Abschiebung. Ihre Identität muss meist geklärt sein. Seit März 2024 gibt es an ihrer Stelle auch eine Aufenthaltserlaubnis. Danach können Sie bleiben und arbeiten.',
  body: `
    ### Zwei Wege
    - **Ausbildungsduldung (§ 60c):** Sie bleiben geduldet, aber für die ganze Ausbildung.
    - **Aufenthaltserlaubnis zur Berufsausbildung (§ 16g):** Es gibt sie seit dem 1. März 2024. Dafür müssen Sie den Lebensunterhalt sichern, meist mit der Ausbildungsvergütung. Sie dürfen daneben 20 Stunden pro Woche arbeiten.
    Lassen Sie beraten, welcher Weg für Sie besser ist.
    ### Für wen
    - Sie haben **während des Asylverfahrens** eine Ausbildung begonnen und wollen sie nach der Ablehnung fortsetzen.
    - Oder Sie haben **seit mindestens drei Monaten** eine Duldung und beginnen eine Ausbildung.
    Die Ausbildung dauert mindestens zwei Jahre und führt zu einem anerkannten Beruf. Eine Helferausbildung zählt, wenn danach eine Ausbildung in einem Engpassberuf folgt und die Zusage dafür vorliegt.
    ### Geklärte Identität
    Wer nach dem 31. Dezember 2019 eingereist ist, muss die Identität in den ersten sechs Monaten geklärt haben. Es genügt, wenn Sie in dieser Zeit alles Zumutbare getan haben. Haben Sie das erst später getan, **kann** die Behörde die Duldung trotzdem erteilen.
    ### Wann es nicht geht
    - Es gilt ein Arbeitsverbot, etwa wegen Täuschung oder weil Sie aus einem sicheren Herkunftsstaat kommen.
    - Konkrete Schritte zur Abschiebung stehen schon bevor.
    - Sie wurden wegen einer vorsätzlichen Straftat verurteilt; kleine Geldstrafen zählen meist nicht.
  `,
  steps: [
    {
      id: 'beratung',
      title: 'Früh beraten lassen',
      body: 'Bringen Sie Duldung oder Gestattung, Bescheide und alles zur Identität mit.',
      actor: 'newcomer',
      cost: 'kostenfrei',
      contacts: ['fiz-empfang', 'migrationsberatung'],
    },
    {
      id: 'identitaet',
      title: 'Identität klären und jeden Versuch belegen',
      body: 'Heben Sie Briefe, Termine bei der Botschaft und Belege auf.',
      logic: 'parallel',
      actor: 'newcomer',
    },
    {
      id: 'vertrag',
      title: 'Ausbildungsvertrag schließen und eintragen lassen',
      body: 'Der Betrieb beantragt die Eintragung bei der Kammer. Bei schulischer Ausbildung genügt der Vertrag mit der Schule.',
      actor: 'both',
      contacts: ['ihk-leipzig', 'handwerkskammer-leipzig', 'arbeitgeberservice-migration'],
    },
    {
      id: 'antrag',
      title: 'Antrag bei der Ausländerbehörde stellen',
      body: 'Frühestens sieben Monate vor Beginn der Ausbildung. Mit einer Duldung entscheidet die Behörde frühestens sechs Monate vorher.',
      actor: 'newcomer',
      contacts: ['auslaenderbehoerde'],
    },
    {
      id: 'ausbildung',
      title: 'Ausbildung machen',
      body: 'Endet sie vorzeitig, meldet der Betrieb das der Ausländerbehörde, in der Regel innerhalb von zwei Wochen. Sie bekommen einmal sechs Monate Zeit für einen neuen Platz.',
      actor: 'both',
    },
    {
      id: 'danach',
      title: 'Nach der Prüfung: Aufenthaltserlaubnis beantragen',
      body: 'Mit einer passenden Stelle bekommen Sie eine Aufenthaltserlaubnis für zwei Jahre. Ohne Übernahme haben Sie sechs Monate Zeit für die Suche.',
      actor: 'newcomer',
      contacts: ['auslaenderbehoerde', 'agentur-fuer-arbeit'],
    },
  ],
  contacts: ['fiz-empfang', 'migrationsberatung', 'auslaenderbehoerde'],
  roundTable: true,
  requirements: `
    - Ausbildung in einem staatlich anerkannten oder vergleichbar geregelten Beruf
    - Asylverfahren mit begonnener Ausbildung oder drei Monate Duldung
    - geklärte Identität oder alles Zumutbare dafür getan
    - kein Arbeitsverbot und keine erheblichen Straftaten
    - Eintragung des Vertrags beantragt oder erfolgt
  `,
  documents: `
    - Duldung oder Aufenthaltsgestattung
    - Ausbildungsvertrag mit Nachweis der Eintragung oder des Antrags
    - Nachweise zur Identität und zu Ihren Bemühungen
    - für § 16g: Nachweis des Lebensunterhalts
  `,
  deadlines: `
    - Antrag: frühestens sieben Monate vor Beginn der Ausbildung
    - Neuer Ausbildungsplatz nach einem Abbruch: sechs Monate
    - Arbeitsuche nach der Prüfung ohne Übernahme: sechs Monate
  `,
  hints: `
    Für die Aufenthaltserlaubnis danach brauchen Sie Deutsch auf Niveau B1, genug Wohnraum und die passende Stelle. Nach zwei Jahren in diesem Beruf dürfen Sie jede Arbeit annehmen.
  `,
  legalBasis: [
    {
      label: '§ 60c Aufenthaltsgesetz (Ausbildungsduldung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__60c.html',
    },
    {
      label: '§ 16g Aufenthaltsgesetz (Aufenthaltserlaubnis zur Berufsausbildung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__16g.html',
    },
    {
      label: '§ 19d Aufenthaltsgesetz (Aufenthalt nach der Ausbildung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__19d.html',
    },
    {
      label: '§ 60a Absatz 6 Aufenthaltsgesetz (Arbeitsverbot)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__60a.html',
    },
  ],
  competentBody: ['auslaenderbehoerde-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Menschen aus dem Ausland: Angebot der Agentur für Arbeit',
      href: 'https://www.arbeitsagentur.de/fuer-menschen-aus-dem-ausland',
    },
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
    'beschaeftigungsduldung',
    'bleiberecht-bei-guter-integration',
    'arbeiten-im-asylverfahren',
    'pflichten-des-arbeitgebers',
  ],
  questions: [
    'ausbildung mit duldung schutz vor abschiebung',
    '3+2 regelung',
    'ausbildungsduldung antrag wann stellen',
    'azubi mit duldung einstellen',
    'asyl abgelehnt ausbildung weiter machen',
    '16g oder 60c was ist besser',
    'ausbildung abgebrochen duldung',
  ],
  keywords: ['3+2', 'Azubi', 'Geduldete', 'Abschiebeschutz', '§ 60c', '§ 16g', 'Lehre', 'Bleiberecht'],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewEveryMonths: 3,
  reviewNote:
    'Normen mit der Fassung vom April 2026 verglichen. Die Asylreform vom 12. Juni 2026 (BGBl. 2026 I Nr. 111) ändert auch das Aufenthaltsgesetz; §§ 60a, 60c und 16g am geltenden Wortlaut abgleichen.',
};
