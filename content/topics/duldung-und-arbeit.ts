import type { TopicSource } from '../sources.ts';

/** Work with a toleration: when allowed, who decides, when forbidden. */
export const duldungUndArbeit: TopicSource = {
  slug: 'duldung-und-arbeit',
  title: 'Darf ich mit einer Duldung arbeiten?',
  shortAnswer:
    'Ja, wenn die Ausländerbehörde es erlaubt. Sie brauchen eine Beschäftigungserlaubnis für eine bestimmte Stelle, frühestens nach drei Monaten Aufenthalt. Meist muss die Agentur für Arbeit zustimmen. In manchen Fällen ist Arbeit verboten, zum Beispiel bei ungeklärter Identität.',
  body: `
    ### Was in der Duldung steht
    - **„Erwerbstätigkeit nicht erlaubt“:** Sie dürfen nicht arbeiten. Lassen Sie prüfen, warum.
    - **„Beschäftigung nur mit Erlaubnis der Ausländerbehörde“:** Sie dürfen arbeiten, sobald die Behörde eine bestimmte Stelle erlaubt hat.
    - **„Beschäftigung erlaubt“:** Sie dürfen als Beschäftigte oder Beschäftigter arbeiten.
    ### Wer entscheidet
    Die Ausländerbehörde entscheidet. Die Agentur für Arbeit prüft, ob Lohn und Arbeitszeit üblich sind. Nach vier Jahren ununterbrochenem Aufenthalt, für eine Berufsausbildung und in einigen anderen Fällen ist ihre Zustimmung nicht nötig.
    Seit Februar 2024 soll die Erlaubnis in der Regel erteilt werden. Das gilt nicht, wenn konkrete Schritte zur Abschiebung bevorstehen.
    ### Wann Arbeit verboten ist
    - Sie sind eingereist, um Leistungen für Asylsuchende zu erhalten.
    - Sie haben selbst zu verantworten, dass Sie nicht abgeschoben werden können, zum Beispiel durch Täuschung über die Identität.
    - Sie haben die „Duldung für Personen mit ungeklärter Identität“.
    - Sie kommen aus einem gesetzlich bestimmten sicheren Herkunftsstaat. Hier gelten Stichtage und Ausnahmen.
    Ein Verbot kann enden, etwa wenn Sie einen Pass beschaffen. Lassen Sie sich beraten.
  `,
  steps: [
    {
      id: 'papier',
      title: 'Duldung ansehen und beraten lassen',
      body: 'Der Satz zur Beschäftigung steht in den Nebenbestimmungen. Bringen Sie das Papier zur Beratung mit.',
      actor: 'newcomer',
      cost: 'kostenfrei',
      contacts: ['fiz-empfang', 'migrationsberatung'],
    },
    {
      id: 'identitaet',
      title: 'Identität klären und Pass beschaffen',
      body: 'Das ist oft die Voraussetzung für die Erlaubnis und für jeden Weg in ein Bleiberecht. Heben Sie Nachweise über jeden Versuch auf.',
      logic: 'parallel',
      actor: 'newcomer',
    },
    {
      id: 'stelle',
      title: 'Stelle finden, Formular ausfüllen lassen',
      body: 'Der Betrieb füllt die „Erklärung zum Beschäftigungsverhältnis“ aus. Noch nicht anfangen zu arbeiten.',
      actor: 'both',
      contacts: ['agentur-fuer-arbeit', 'arbeitgeberservice-migration'],
    },
    {
      id: 'antrag',
      title: 'Beschäftigungserlaubnis beantragen',
      body: 'Bei der Ausländerbehörde, mit Duldung, Formular und Angaben zur Stelle.',
      actor: 'newcomer',
      links: [
        {
          kind: 'info',
          text: 'Beschäftigungserlaubnis mit Gestattung oder Duldung (Stadt Leipzig)',
          href: 'https://www.leipzig.de/buergerservice-und-verwaltung/aemter-und-behoerdengaenge/behoerden-und-dienstleistungen/dienstleistung/beschaeftigungserlaubnis-fuer-personen-mit-gestattung-oder-duldung-5f16fc3ca6dda',
        },
      ],
      contacts: ['auslaenderbehoerde'],
    },
    {
      id: 'pruefung',
      title: 'Prüfung abwarten',
      body: 'Die Ausländerbehörde fragt die Agentur für Arbeit. Fehlen Angaben, meldet sie sich beim Betrieb.',
      actor: 'authority',
    },
    {
      id: 'beginn',
      title: 'Mit der Erlaubnis anfangen',
      body: 'Erst wenn die Stelle erlaubt ist. Der Betrieb bewahrt eine Kopie der Duldung auf. Für eine andere Stelle brauchen Sie eine neue Erlaubnis.',
      actor: 'both',
    },
  ],
  contacts: ['fiz-empfang', 'auslaenderbehoerde', 'migrationsberatung'],
  roundTable: true,
  requirements: `
    - gültige Duldung
    - mindestens drei Monate erlaubter, geduldeter oder gestatteter Aufenthalt; wer in einer Aufnahmeeinrichtung wohnen muss, hat eigene Wartezeiten
    - ein bestimmter Arbeits- oder Ausbildungsplatz
    - kein Arbeitsverbot
  `,
  documents: `
    - Duldung
    - Erklärung zum Beschäftigungsverhältnis, vom Betrieb ausgefüllt
    - Arbeits- oder Ausbildungsvertrag, auch als Entwurf
    - vorhandene Nachweise über die Identität
  `,
  deadlines: `
    Die Erlaubnis gilt längstens so lange wie die Duldung. Beantragen Sie beides rechtzeitig neu.
  `,
  appeal: `
    Lehnt die Behörde ab, verlangen Sie einen schriftlichen Bescheid. Darin steht, bis wann Sie sich wehren können. Gehen Sie mit dem Bescheid sofort zur Beratung.
  `,
  hints: `
    - Für eine Berufsausbildung gibt es die **Ausbildungsduldung** (§ 60c) oder an ihrer Stelle eine Aufenthaltserlaubnis (§ 16g Aufenthaltsgesetz).
    - Für Menschen mit längerer Beschäftigung gibt es unter engen Bedingungen die **Beschäftigungsduldung** (§ 60d).
    - Eine rein schulische Ausbildung ist keine Beschäftigung. Praktika im Betrieb brauchen meist eine Erlaubnis.
  `,
  legalBasis: [
    {
      label: '§ 4a Aufenthaltsgesetz (Zugang zur Erwerbstätigkeit)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__4a.html',
    },
    {
      label: '§ 60a Absätze 5b und 6 Aufenthaltsgesetz (Erlaubnis und Verbot)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__60a.html',
    },
    {
      label: '§ 60b Aufenthaltsgesetz (ungeklärte Identität)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__60b.html',
    },
    {
      label: '§ 32 Beschäftigungsverordnung (Beschäftigung mit Duldung)',
      href: 'https://www.gesetze-im-internet.de/beschv_2013/__32.html',
    },
    {
      label: '§ 61 Asylgesetz (Aufnahmeeinrichtung)',
      href: 'https://www.gesetze-im-internet.de/asylvfg_1992/__61.html',
    },
  ],
  competentBody: ['auslaenderbehoerde-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Menschen aus dem Ausland: Angebot der Agentur für Arbeit',
      href: 'https://www.arbeitsagentur.de/fuer-menschen-aus-dem-ausland',
    },
  ],
  category: 'aufenthalt',
  audiences: ['newcomer', 'employer'],
  pathways: ['humanitarian'],
  related: [
    'pflichten-des-arbeitgebers',
    'anerkennung-berufsabschluss',
    'integrationskurs',
    'beratung-im-fiz',
  ],
  questions: [
    'darf ich mit duldung arbeiten',
    'duldung arbeitserlaubnis beantragen leipzig',
    'mitarbeiter mit duldung einstellen was muss ich beachten',
    'erwerbstätigkeit nicht gestattet was heißt das',
    'wie lange warten bis arbeitserlaubnis duldung',
    'ausbildung mit duldung möglich',
    'arbeitsverbot aufheben',
  ],
  keywords: [
    'Geduldete',
    'Geflüchtete',
    'Flüchtling',
    'Arbeitserlaubnis',
    'Arbeitsverbot',
    'Aussetzung der Abschiebung',
    'Asyl abgelehnt',
    'Ausbildungsduldung',
  ],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewEveryMonths: 3,
  reviewNote:
    'Seit Juni 2026 gilt das neue gemeinsame Asylsystem. Wartezeiten in Aufnahmeeinrichtungen (§ 61 AsylG) stehen deshalb ohne Zahl im Text: am geltenden Wortlaut prüfen.',
};
