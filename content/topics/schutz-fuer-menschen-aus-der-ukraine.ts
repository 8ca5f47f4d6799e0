import type { TopicSource } from '../sources.ts';

/** § 24 AufenthG: who, right to work, continued validity, change of title. */
export const schutzFuerMenschenAusDerUkraine: TopicSource = {
  slug: 'schutz-fuer-menschen-aus-der-ukraine',
  title: 'Was gilt für Menschen aus der Ukraine?',
  shortAnswer:
    'Der vorübergehende Schutz gilt bis zum 4. März 2027. Aufenthaltserlaubnisse nach § 24, die am 1. Februar 2026 gültig waren, gelten bis dahin automatisch weiter. Sie dürfen ohne weitere Erlaubnis arbeiten. Prüfen Sie früh, ob Sie in einen anderen Titel wechseln können.',
  body: `
    ### Automatisch länger gültig
    Ihre Karte zeigt vielleicht ein älteres Datum. Sie gilt trotzdem bis zum **4. März 2027**, wenn sie am 1. Februar 2026 gültig war. Einen Antrag brauchen Sie dafür nicht. Das gilt für ukrainische Staatsangehörige. Für andere gilt es nur, wenn sie in der Ukraine Schutz oder einen unbefristeten Titel hatten. Auch für bestimmte Familienangehörige gilt es.
    ### Neu in Deutschland
    Die ersten **90 Tage** sind ohne Aufenthaltstitel erlaubt. Das gilt, wenn Sie am 24. Februar 2022 in der Ukraine waren und bis zum 4. Dezember 2026 einreisen. Für andere Staatsangehörige gelten auch hier die Bedingungen von oben. Stellen Sie den Antrag innerhalb dieser Zeit. Wer schon in einem anderen EU-Staat Schutz hat, sollte sich vorher beraten lassen.
    ### Arbeiten
    Mit der Aufenthaltserlaubnis nach § 24 dürfen Sie **jede Arbeit** annehmen und sich selbstständig machen. Die Agentur für Arbeit muss nicht zustimmen. In reglementierten Berufen brauchen Sie die Erlaubnis zur Berufsausübung.
    ### In einen anderen Titel wechseln
    Wer arbeitet, kann oft in einen Titel als [Fachkraft](topic:fachkraft-mit-berufsausbildung), als [Berufserfahrene oder Berufserfahrener](topic:berufserfahrung-ohne-anerkennung) oder für eine [Ausbildung](topic:aufenthalt-zur-ausbildung) wechseln. Ein solcher Titel hängt nicht vom vorübergehenden Schutz ab. Die Blaue Karte EU und die Aufenthaltserlaubnis zum Studium gibt es nicht, solange der vorübergehende Schutz besteht.
    ### Geld zum Leben
    Welche Leistung Sie bekommen, kann davon abhängen, wann Sie eingereist sind. Fragen Sie das Jobcenter oder das Sozialamt.
  `,
  steps: [
    {
      id: 'karte',
      title: 'Aufenthaltserlaubnis prüfen',
      body: 'War sie am 1. Februar 2026 gültig? Dann gilt sie weiter. Zeigen Sie dem Betrieb die Verordnung, wenn er nach dem Datum fragt.',
      actor: 'newcomer',
      links: [
        {
          kind: 'info',
          text: 'Verordnung über die Fortgeltung der Aufenthaltserlaubnisse',
          href: 'https://www.gesetze-im-internet.de/ukraineaufenthfgv/',
        },
      ],
    },
    {
      id: 'antrag',
      title: 'Neu hier: Aufenthaltserlaubnis beantragen',
      body: 'Bei der Ausländerbehörde, innerhalb von 90 Tagen. Sie bekommen eine Bescheinigung für die Zeit bis zur Karte.',
      logic: 'or',
      actor: 'newcomer',
      contacts: ['auslaenderbehoerde'],
    },
    {
      id: 'arbeit',
      title: 'Arbeit suchen, Deutsch lernen, Abschluss anerkennen lassen',
      body: 'Das Jobcenter und die Agentur für Arbeit helfen dabei. Ob ein [Integrationskurs](topic:integrationskurs) zurzeit möglich ist, sagt das Jobcenter.',
      actor: 'newcomer',
      contacts: ['jobcenter', 'agentur-fuer-arbeit', 'iq-anerkennung'],
    },
    {
      id: 'einstellen',
      title: 'Für Betriebe: Titel kopieren und einstellen',
      body: 'Prüfen Sie den Titel und bewahren Sie eine Kopie auf. Bei einem älteren Datum legen Sie einen Hinweis auf die Verordnung dazu.',
      actor: 'employer',
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'wechsel',
      title: 'Vor März 2027: Wechsel des Titels prüfen',
      body: 'Lassen Sie sich früh beraten. Anerkennung und Sprachnachweise brauchen Zeit.',
      actor: 'both',
      contacts: ['fiz-empfang', 'auslaenderbehoerde', 'migrationsberatung'],
    },
  ],
  contacts: ['fiz-empfang', 'auslaenderbehoerde', 'jobcenter'],
  roundTable: true,
  requirements: `
    - ukrainische Staatsangehörigkeit oder eine der Gruppen, denen die EU vorübergehenden Schutz gewährt
    - Flucht wegen des Krieges am oder nach dem 24. Februar 2022
    - für einen anderen Titel: dessen eigene Voraussetzungen
  `,
  documents: `
    - Pass oder anderes Ausweispapier
    - Meldebescheinigung
    - Nachweise über Familie und früheren Aufenthalt in der Ukraine
    - für den Wechsel: Arbeitsvertrag, Abschlüsse, Sprachnachweise
  `,
  deadlines: `
    - Antrag nach der Einreise: innerhalb von 90 Tagen
    - Ende der automatischen Verlängerung: 4. März 2027
    - Wechsel des Titels: vor diesem Tag beantragen
  `,
  hints: `
    - Ändert die Behörde etwas an Ihrem Titel oder verlängert sie ihn einzeln, gilt das neue Datum auf der Karte.
    - Meist müssen Sie an dem Ort wohnen, dem Sie zugewiesen wurden. Für eine Arbeit an einem anderen Ort kann die Behörde die Pflicht aufheben.
    - Wie es nach dem 4. März 2027 weitergeht, war bei der letzten Prüfung dieses Textes offen.
  `,
  legalBasis: [
    {
      label: '§ 24 Aufenthaltsgesetz (vorübergehender Schutz)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__24.html',
    },
    {
      label: '§ 2 Ukraine-Aufenthaltserlaubnis-Fortgeltungsverordnung',
      href: 'https://www.gesetze-im-internet.de/ukraineaufenthfgv/__2.html',
    },
    {
      label: '§ 2 Ukraine-Aufenthalts-Übergangsverordnung (90 Tage)',
      href: 'https://www.gesetze-im-internet.de/ukraineaufenth_v/__2.html',
    },
    {
      label: '§ 4a Aufenthaltsgesetz (Erwerbstätigkeit)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__4a.html',
    },
    {
      label: '§ 19f Aufenthaltsgesetz (Blaue Karte und Studium ausgeschlossen)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__19f.html',
    },
  ],
  competentBody: ['auslaenderbehoerde-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Ausländerbehörde der Stadt Leipzig',
      href: 'https://www.leipzig.de/auslaenderbehoerde',
    },
    {
      kind: 'info',
      text: 'Bundesamt für Migration und Flüchtlinge',
      href: 'https://www.bamf.de/',
    },
  ],
  category: 'aufenthalt',
  audiences: ['newcomer', 'employer'],
  pathways: ['humanitarian'],
  related: [
    'fachkraft-mit-berufsausbildung',
    'berufserfahrung-ohne-anerkennung',
    'anerkennung-berufsabschluss',
    'integrationskurs',
    'pflichten-des-arbeitgebers',
    'wohnsitz-anmelden',
  ],
  questions: [
    'paragraph 24 verlängerung 2027',
    'ukraine aufenthaltserlaubnis abgelaufen gilt noch',
    'darf ich mit paragraph 24 arbeiten',
    'ukrainerin einstellen was muss ich beachten',
    'von paragraph 24 zu fachkraft wechseln',
    'ukraine nach märz 2027',
    'blaue karte für ukrainer',
    'neu aus ukraine anmelden leipzig',
  ],
  keywords: [
    'Ukrainer',
    'Ukrainerin',
    'Kriegsflüchtlinge',
    '§ 24',
    'vorübergehender Schutz',
    'Massenzustrom',
    'temporärer Schutz',
  ],
  boost: 2,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewEveryMonths: 2,
  reviewNote:
    'Verordnungen mit den Fassungen vom 22. Oktober 2025 (BGBl. I Nr. 252) und 27. November 2025 (BGBl. I Nr. 293) verglichen. Dringend prüfen: Einreisestichtag 4. Dezember 2026, Entscheidung über die Zeit nach dem 4. März 2027, Stand der Leistungen für ab 1. April 2025 Eingereiste.',
};
