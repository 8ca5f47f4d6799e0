import type { TopicSource } from '../sources.ts';

/** The opportunity card: two ways in, points, livelihood, what one may work meanwhile. */
export const chancenkarte: TopicSource = {
  slug: 'chancenkarte',
  title: 'Wer bekommt die Chancenkarte zur Arbeitsuche?',
  shortAnswer:
    'Seit dem 1. Juni 2024 können Sie mit der Chancenkarte bis zu ein Jahr in Deutschland Arbeit suchen, ohne schon eine Stelle zu haben. Sie brauchen eine anerkannte Qualifikation oder mindestens sechs Punkte und Geld für Ihren Lebensunterhalt. 20 Stunden Arbeit pro Woche sind erlaubt.',
  body: `
    ### Zwei Wege
    - **Als Fachkraft:** Ihr Abschluss ist deutsch, in Deutschland voll anerkannt oder mit einem deutschen Hochschulabschluss vergleichbar. Dann brauchen Sie keine Punkte.
    - **Mit Punkten:** Ihr Abschluss ist im Herkunftsland staatlich anerkannt, bei einer Berufsausbildung nach mindestens zwei Jahren. Sie können Deutsch (A1) oder Englisch (B2) und erreichen mindestens sechs Punkte.
    ### Wofür es Punkte gibt
    - **4 Punkte:** Eine deutsche Stelle hat festgestellt, dass für die Anerkennung nur noch eine Qualifizierung fehlt.
    - **3 Punkte:** Deutsch auf Niveau B2 oder besser; fünf Jahre Berufserfahrung in den letzten sieben Jahren
    - **2 Punkte:** Deutsch auf Niveau B1; zwei Jahre Berufserfahrung in den letzten fünf Jahren; höchstens 35 Jahre alt
    - **1 Punkt:** Deutsch auf Niveau A2; Englisch auf Niveau C1; 36 bis 40 Jahre alt; Abschluss in einem Engpassberuf; schon einmal sechs Monate rechtmäßig in Deutschland gelebt; Partnerin oder Partner erfüllt die Bedingungen auch
    Berufserfahrung zählt nur, wenn sie zum Abschluss passt.
    ### Was Sie arbeiten dürfen
    Im Durchschnitt bis zu 20 Stunden pro Woche, dazu Probearbeit von jeweils höchstens zwei Wochen in einer qualifizierten Stelle, für eine Ausbildung oder eine Anerkennung.
  `,
  steps: [
    {
      id: 'selbsttest',
      title: 'Selbsttest machen',
      body: 'Der Selbsttest zeigt in wenigen Minuten, ob Sie die Bedingungen voraussichtlich erfüllen.',
      optional: true,
      actor: 'newcomer',
      duration: 'etwa 15 Minuten',
      cost: 'kostenfrei',
      links: [
        {
          kind: 'online',
          text: 'Selbsttest zur Chancenkarte bei Make it in Germany',
          href: 'https://www.make-it-in-germany.com/de/visum-aufenthalt/chancenkarte/self-check-chancenkarte',
        },
      ],
    },
    {
      id: 'qualifikation',
      title: 'Qualifikation nachweisen',
      body: 'Für Hochschulabschlüsse: Ausdruck aus anabin oder Zeugnisbewertung. Für Berufsabschlüsse: Auskunft der Zentralstelle für ausländisches Bildungswesen, dass der Abschluss staatlich anerkannt ist.',
      actor: 'newcomer',
      links: [
        { kind: 'info', text: 'Datenbank anabin', href: 'https://anabin.kmk.org/' },
        {
          kind: 'online',
          text: 'Zentralstelle für ausländisches Bildungswesen',
          href: 'https://zab.kmk.org/',
        },
      ],
      contacts: ['hotline-arbeiten-und-leben'],
    },
    {
      id: 'lebensunterhalt',
      title: 'Lebensunterhalt sichern',
      body: 'Zum Beispiel mit einem Sperrkonto, einer Verpflichtungserklärung oder einem Vertrag für eine Teilzeitarbeit. Der Betrag wird jedes Jahr neu festgelegt.',
      logic: 'parallel',
      actor: 'newcomer',
      links: [
        {
          kind: 'info',
          text: 'Chancenkarte und Betrag des laufenden Jahres bei Make it in Germany',
          href: 'https://www.make-it-in-germany.com/de/visum-aufenthalt/arten/chancenkarte-jobsuche',
        },
      ],
    },
    {
      id: 'antrag',
      title: 'Chancenkarte beantragen',
      body: 'Online im Auslandsportal oder bei der deutschen Auslandsvertretung. Wer schon mit einem Titel zur Ausbildung, zum Studium oder zur Arbeit in Deutschland lebt, stellt den Antrag bei der Ausländerbehörde.',
      actor: 'newcomer',
      cost: '75 Euro für das Visum',
      links: [
        {
          kind: 'online',
          text: 'Auslandsportal: Visum online beantragen',
          href: 'https://digital.diplo.de/',
        },
      ],
      contacts: ['auslaenderbehoerde'],
    },
    {
      id: 'ankommen',
      title: 'Einreisen, anmelden, Stelle suchen',
      body: 'Melden Sie Ihren [Wohnsitz](topic:wohnsitz-anmelden) an und lassen Sie sich bei der Suche beraten.',
      actor: 'newcomer',
      contacts: ['fiz-empfang', 'agentur-fuer-arbeit'],
    },
    {
      id: 'wechsel',
      title: 'Stelle gefunden: Aufenthaltstitel wechseln',
      body: 'Beantragen Sie vor dem ersten vollen Arbeitstag den passenden Titel, zum Beispiel die [Blaue Karte EU](topic:blaue-karte-eu). Gibt es noch keinen passenden Titel, kann die Chancenkarte für eine qualifizierte Stelle um bis zu zwei Jahre verlängert werden.',
      actor: 'both',
      contacts: ['auslaenderbehoerde'],
    },
  ],
  contacts: ['hotline-arbeiten-und-leben', 'fiz-empfang'],
  requirements: `
    - Abschluss und Sprachkenntnisse wie oben
    - gesicherter Lebensunterhalt für die ganze Zeit, Krankenversicherung eingeschlossen
    - In Deutschland ist der Antrag nur mit einem Titel zu Ausbildung, Studium oder Erwerbstätigkeit möglich.
  `,
  documents: `
    - gültiger Reisepass
    - Nachweis der Qualifikation
    - Sprachzertifikat
    - Nachweise für die Punkte, etwa Arbeitszeugnisse
    - Nachweis des Lebensunterhalts und der Krankenversicherung
  `,
  costs: `
    - Visum: 75 Euro (§ 46 Aufenthaltsverordnung)
    - Antrag in Deutschland: 100 Euro (§ 45 Aufenthaltsverordnung)
  `,
  hints: `
    Die Chancenkarte gibt keinen Anspruch auf Leistungen zum Lebensunterhalt. Nicht verwechseln mit dem Chancen-Aufenthaltsrecht: Das war eine Regel für Menschen mit langjähriger Duldung.
  `,
  legalBasis: [
    {
      label: '§ 20a Aufenthaltsgesetz (Chancenkarte)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__20a.html',
    },
    {
      label: '§ 20b Aufenthaltsgesetz (Punkte)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__20b.html',
    },
    {
      label: '§ 46 Aufenthaltsverordnung (Gebühren für das Visum)',
      href: 'https://www.gesetze-im-internet.de/aufenthv/__46.html',
    },
  ],
  competentBody: ['auswaertiges-amt', 'auslaenderbehoerde-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Chancenkarte bei Make it in Germany',
      href: 'https://www.make-it-in-germany.com/de/visum-aufenthalt/arten/chancenkarte-jobsuche',
    },
  ],
  category: 'aufenthalt',
  audiences: ['newcomer'],
  pathways: ['third'],
  related: ['visum-zur-arbeitsaufnahme', 'blaue-karte-eu', 'anerkennung-berufsabschluss'],
  questions: [
    'wie viele punkte brauche ich für die chancenkarte',
    'chancenkarte punkte berechnen',
    'ohne job nach deutschland kommen und arbeit suchen',
    'wie viel geld brauche ich für die chancenkarte',
    'darf ich mit chancenkarte arbeiten',
    'chancenkarte verlängern',
  ],
  keywords: [
    'Opportunity Card',
    'Jobsuche',
    'Punktesystem',
    'Visum zur Arbeitsplatzsuche',
    'Sperrkonto',
    'Probearbeit',
  ],
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Punkte nach der Anlage zum Aufenthaltsgesetz. Der Betrag für den Lebensunterhalt steht nur auf der verlinkten Seite.',
};
