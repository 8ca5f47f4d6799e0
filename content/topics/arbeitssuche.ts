import type { TopicSource } from '../sources.ts';

/** Looking for work: where to register, Agentur or Jobcenter, job boards, what to bring. */
export const arbeitssuche: TopicSource = {
  slug: 'arbeitssuche',
  title: 'Wie finde ich in Leipzig Arbeit und wo melde ich mich?',
  shortAnswer:
    'Melden Sie sich bei der Agentur für Arbeit arbeitsuchend; das geht auch online und kostet nichts. Bekommen Sie Leistungen vom Jobcenter, hilft Ihnen das Jobcenter. Endet Ihre Arbeit, melden Sie sich drei Monate vorher oder innerhalb von drei Tagen, wenn Sie es später erfahren.',
  body: `
    ### Agentur für Arbeit oder Jobcenter?
    - **Agentur für Arbeit:** für alle, die Arbeit suchen und keine Leistungen vom Jobcenter bekommen. Auch im Asylverfahren und mit Duldung.
    - **Jobcenter:** für Menschen, die dort [Leistungen](topic:leistungen-des-jobcenters) bekommen oder beantragen.
    Beide beraten, vermitteln und fördern.
    ### Arbeitsuchend oder arbeitslos?
    - **Arbeitsuchend melden:** Sie suchen Arbeit, auch wenn Sie noch eine haben. Das geht telefonisch oder online.
    - **Arbeitslos melden:** Sie haben keine Arbeit mehr und möchten Arbeitslosengeld. Das geht nur persönlich oder online mit Ausweis, spätestens am ersten Tag ohne Arbeit.
    ### Arbeitslosengeld
    In der Regel brauchen Sie dafür zwölf Monate mit Versicherung in den letzten 30 Monaten. Zeiten in anderen EU-Staaten können zählen.
    ### Wo Sie Stellen finden
    In der Jobsuche der Bundesagentur für Arbeit, auf den Seiten der Betriebe, über Bekannte und auf Messen. Zahlen Sie niemandem Geld, nur um ein Angebot zu bekommen.
  `,
  steps: [
    {
      id: 'duerfen',
      title: 'Prüfen, ob und was Sie arbeiten dürfen',
      body: 'Lesen Sie Ihren Aufenthaltstitel und das Zusatzblatt. Mit EU-Pass dürfen Sie jede Arbeit annehmen.',
      actor: 'newcomer',
      contacts: ['fiz-empfang', 'auslaenderbehoerde'],
    },
    {
      id: 'melden',
      title: 'Arbeitsuchend melden',
      body: 'Bei der Agentur für Arbeit, auch wenn Sie noch Arbeit haben, die bald endet.',
      actor: 'newcomer',
      duration: '3 Monate vorher, sonst innerhalb von 3 Tagen',
      cost: 'kostenfrei',
      links: [
        {
          kind: 'online',
          text: 'Arbeitslos und arbeitsuchend melden (Bundesagentur für Arbeit)',
          href: 'https://www.arbeitsagentur.de/arbeitslos-arbeit-finden/arbeitslosengeld/ihre-schritte-wenn-sie-arbeitslos-werden/wie-sie-sich-arbeitslos-melden',
        },
      ],
      contacts: ['agentur-fuer-arbeit'],
    },
    {
      id: 'auslaenderbehoerde',
      title: 'Ausländerbehörde über das Ende der Arbeit informieren',
      body: 'Nur, wenn Ihr Titel für diese Arbeit erteilt wurde. Fragen Sie, wie lange Sie suchen dürfen.',
      logic: 'parallel',
      actor: 'newcomer',
      duration: 'innerhalb von 2 Wochen',
      contacts: ['auslaenderbehoerde'],
    },
    {
      id: 'unterlagen',
      title: 'Bewerbung vorbereiten',
      body: 'Lebenslauf auf Deutsch, Zeugnisse, Bescheid über Anerkennung oder Zeugnisbewertung. Die Agentur hilft mit Kursen und kann Kosten übernehmen.',
      actor: 'newcomer',
      contacts: ['agentur-fuer-arbeit', 'iq-anerkennung'],
    },
    {
      id: 'suchen',
      title: 'Stellen suchen und bewerben',
      actor: 'newcomer',
      links: [
        {
          kind: 'online',
          text: 'Jobsuche der Bundesagentur für Arbeit',
          href: 'https://www.arbeitsagentur.de/jobsuche/',
        },
      ],
    },
    {
      id: 'vertrag',
      title: 'Vertrag vor der Unterschrift prüfen',
      body: 'Lohn, Stunden, Urlaub, Probezeit: siehe [faire Arbeitsbedingungen](topic:faire-arbeitsbedingungen).',
      actor: 'newcomer',
      contacts: ['faire-integration', 'babs-sachsen'],
    },
  ],
  contacts: ['agentur-fuer-arbeit', 'jobcenter', 'fiz-empfang'],
  documents: `
    - Ausweis, Pass oder Aufenthaltstitel mit Zusatzblatt
    - Meldebestätigung
    - Lebenslauf und Zeugnisse, auch auf einer anderen Sprache
    - Bescheid über die Anerkennung, wenn Sie einen haben
    - Kündigung oder Vertrag, wenn Ihre Arbeit endet
  `,
  deadlines: `
    Wer sich zu spät arbeitsuchend meldet, kann für eine Woche kein Arbeitslosengeld bekommen. Arbeitslosengeld gibt es frühestens ab dem Tag der Arbeitslosmeldung.
  `,
  hints: `
    Sagen Sie bei der Terminvereinbarung, in welcher Sprache Sie sprechen. Fragen Sie, ob jemand dolmetschen kann.
  `,
  legalBasis: [
    {
      label: '§ 38 Sozialgesetzbuch III (Arbeitsuchendmeldung)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__38.html',
    },
    {
      label: '§ 35 Sozialgesetzbuch III (Vermittlung)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__35.html',
    },
    {
      label: '§ 141 Sozialgesetzbuch III (Arbeitslosmeldung)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__141.html',
    },
    {
      label: '§ 142 Sozialgesetzbuch III (Anwartschaftszeit)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__142.html',
    },
    {
      label: '§ 159 Sozialgesetzbuch III (Sperrzeit)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__159.html',
    },
    {
      label: '§ 82 Aufenthaltsgesetz (Mitteilung an die Ausländerbehörde)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__82.html',
    },
  ],
  competentBody: ['agentur-fuer-arbeit-leipzig', 'jobcenter-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Agentur für Arbeit Leipzig',
      href: 'https://www.arbeitsagentur.de/vor-ort/leipzig/startseite',
    },
    { kind: 'info', text: 'Jobcenter Leipzig', href: 'https://www.jobcenter-leipzig.de/' },
  ],
  category: 'arbeit',
  audiences: ['newcomer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: [
    'leistungen-des-jobcenters',
    'faire-arbeitsbedingungen',
    'anerkennung-berufsabschluss',
    'duldung-und-arbeit',
    'eu-freizuegigkeit',
    'anerkannte-gefluechtete-arbeit',
  ],
  questions: [
    'ich suche arbeit in leipzig',
    'wo muss ich mich arbeitslos melden',
    'agentur für arbeit oder jobcenter',
    'arbeitsamt leipzig adresse',
    'ich habe meine arbeit verloren was muss ich tun',
    'job finden ohne deutsch leipzig',
    'wie bekomme ich arbeitslosengeld',
  ],
  keywords: ['Arbeitsamt', 'Job', 'Stelle', 'Jobbörse', 'Bewerbung', 'Kündigung', 'ALG', 'arbeitslos'],
  boost: 1,
  responsible: 'agentur-fuer-arbeit-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Die Mitteilung an die Ausländerbehörde folgt aus § 82 Absatz 6 AufenthG. Höhe und Dauer des Arbeitslosengeldes stehen absichtlich nicht im Text.',
};
