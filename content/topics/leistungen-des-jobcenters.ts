import type { TopicSource } from '../sources.ts';

/** Benefits of the Jobcenter: who is entitled, the first application, what EU citizens must know. */
export const leistungenDesJobcenters: TopicSource = {
  slug: 'leistungen-des-jobcenters',
  title: 'Bekomme ich Leistungen vom Jobcenter?',
  shortAnswer:
    'Das ist möglich, wenn Sie in Deutschland leben, arbeiten dürfen und können und Ihr Geld nicht reicht. Leistungen des Jobcenters (Bürgergeld/Grundsicherung) gibt es erst ab dem Monat des Antrags. Wer aus der EU nur zur Arbeitssuche hier ist oder Asylbewerberleistungen bekommt, ist meist ausgeschlossen.',
  body: `
    ### Wer Leistungen bekommen kann
    - Sie sind mindestens 15 Jahre alt und noch nicht im Rentenalter.
    - Sie können mindestens drei Stunden am Tag arbeiten und dürfen arbeiten oder könnten die Erlaubnis bekommen.
    - Ihr Einkommen und Vermögen reicht nicht, auch wenn Sie arbeiten.
    - Sie leben in Deutschland.
    Ihre Familie im selben Haushalt wird mit geprüft und kann auch Leistungen bekommen.
    ### Wer in der Regel nichts bekommt
    - wer in den ersten drei Monaten hier ist und nicht arbeitet; das gilt nicht für anerkannte Geflüchtete
    - wer nur zur Arbeitssuche hier ist
    - wer Leistungen nach dem Asylbewerberleistungsgesetz bekommt; dafür ist das Sozialamt zuständig
    ### Was Menschen aus der EU wissen müssen
    - Wer arbeitet, auch mit wenigen Stunden, oder selbstständig ist, kann ergänzende Leistungen bekommen.
    - Nach einer Arbeit von mehr als einem Jahr bleibt der Anspruch bei unfreiwilliger Arbeitslosigkeit bestehen, sonst für sechs Monate. Die Agentur für Arbeit muss bestätigen, dass die Arbeitslosigkeit unfreiwillig ist.
    - Nach fünf Jahren gewöhnlichem Aufenthalt ist der Ausschluss in der Regel zu Ende. Die Zeit zählt ab der Anmeldung des Wohnsitzes.
    ### Menschen aus der Ukraine
    Fragen Sie vor dem Antrag, ob das Jobcenter oder das Sozialamt für Sie zuständig ist. Mehr unter [Schutz für Menschen aus der Ukraine](topic:schutz-fuer-menschen-aus-der-ukraine).
    ### Was die Leistungen umfassen
    Geld zum Leben, angemessene Miete und Heizung, Krankenversicherung. Dazu kommen Hilfe für Kinder bei Schule und Freizeit und Hilfe auf dem Weg in Arbeit.
  `,
  steps: [
    {
      id: 'beraten',
      title: 'Vorher beraten lassen, wenn Sie unsicher sind',
      body: 'Das gilt besonders bei einem Titel zur Arbeit, zum Studium oder zur Arbeitssuche: Wer Leistungen braucht, kann Probleme bei der Verlängerung bekommen.',
      optional: true,
      actor: 'newcomer',
      cost: 'kostenfrei',
      contacts: ['migrationsberatung', 'fiz-empfang'],
    },
    {
      id: 'antrag',
      title: 'Antrag sofort stellen, auch ohne alle Papiere',
      body: 'Persönlich, schriftlich, telefonisch oder online. Der Tag zählt, an dem das Jobcenter davon erfährt.',
      actor: 'newcomer',
      links: [{ kind: 'online', text: 'Jobcenter Leipzig', href: 'https://www.jobcenter-leipzig.de/' }],
      contacts: ['jobcenter'],
    },
    {
      id: 'unterlagen',
      title: 'Unterlagen nachreichen',
      body: 'Das Jobcenter schreibt Ihnen, was fehlt. Halten Sie die Frist ein oder bitten Sie um mehr Zeit.',
      actor: 'newcomer',
    },
    {
      id: 'gespraech',
      title: 'Zum Gespräch gehen',
      body: 'Sie besprechen den Weg in Arbeit, Deutschkurs und Anerkennung. Kommen Sie zu jedem Termin oder sagen Sie vorher ab.',
      actor: 'both',
      contacts: ['jobcenter'],
    },
    {
      id: 'aendern',
      title: 'Änderungen sofort melden',
      body: 'Arbeit, Umzug, neue Personen im Haushalt, Reise: Melden Sie alles gleich, sonst müssen Sie Geld zurückzahlen.',
      actor: 'newcomer',
    },
  ],
  contacts: ['jobcenter', 'migrationsberatung', 'fiz-empfang'],
  documents: `
    - Ausweis, Pass oder Aufenthaltstitel aller Personen im Haushalt
    - Meldebestätigung und Mietvertrag
    - Nachweise über Einkommen und Vermögen, Kontoauszüge
    - Arbeitsvertrag, Kündigung oder Nachweis der Selbstständigkeit
    - Angaben zur Krankenkasse
  `,
  deadlines: `
    Der Antrag wirkt auf den ersten Tag des Monats zurück, in dem Sie ihn stellen. Für die Zeit davor gibt es nichts. Stellen Sie rechtzeitig einen neuen Antrag, bevor der Bescheid endet.
  `,
  appeal: `
    Gegen einen Bescheid können Sie innerhalb eines Monats Widerspruch einlegen. Das kostet nichts.
  `,
  hints: `
    Name und einzelne Regeln der Leistungen ändern sich im Jahr 2026. Es zählt, was in Ihrem Bescheid steht.
  `,
  legalBasis: [
    {
      label: '§ 7 Sozialgesetzbuch II (Leistungsberechtigte)',
      href: 'https://www.gesetze-im-internet.de/sgb_2/__7.html',
    },
    {
      label: '§ 8 Sozialgesetzbuch II (Erwerbsfähigkeit)',
      href: 'https://www.gesetze-im-internet.de/sgb_2/__8.html',
    },
    {
      label: '§ 37 Sozialgesetzbuch II (Antrag)',
      href: 'https://www.gesetze-im-internet.de/sgb_2/__37.html',
    },
    {
      label: '§ 2 Freizügigkeitsgesetz/EU (Recht auf Einreise und Aufenthalt)',
      href: 'https://www.gesetze-im-internet.de/freiz_gg_eu_2004/__2.html',
    },
    {
      label: '§ 84 Sozialgerichtsgesetz (Frist für den Widerspruch)',
      href: 'https://www.gesetze-im-internet.de/sgg/__84.html',
    },
  ],
  competentBody: ['jobcenter-leipzig'],
  furtherLinks: [
    { kind: 'info', text: 'Jobcenter Leipzig', href: 'https://www.jobcenter-leipzig.de/' },
    {
      kind: 'info',
      text: 'Gleichbehandlungsstelle EU-Arbeitnehmer (Bundesregierung)',
      href: 'https://www.eu-gleichbehandlungsstelle.de/',
    },
  ],
  category: 'arbeit',
  audiences: ['newcomer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: [
    'arbeitssuche',
    'eu-freizuegigkeit',
    'weiterbildung-und-bildungsgutschein',
    'integrationskurs',
    'schutz-fuer-menschen-aus-der-ukraine',
    'anerkannte-gefluechtete-arbeit',
  ],
  questions: [
    'bekomme ich bürgergeld als ausländer',
    'jobcenter leipzig antrag stellen',
    'eu bürger jobcenter leistungen arbeitssuche',
    'mein lohn reicht nicht jobcenter aufstocken',
    'was brauche ich für den antrag beim jobcenter',
    'grundsicherung ausländer voraussetzungen',
    'bezahlt das jobcenter meine miete',
  ],
  keywords: [
    'Bürgergeld',
    'Grundsicherung',
    'Hartz IV',
    'Sozialhilfe',
    'Aufstocken',
    'SGB II',
    'Geld',
    'Miete',
  ],
  boost: 1,
  responsible: 'jobcenter-leipzig',
  reviewedAt: '2026-11-22',
  reviewEveryMonths: 3,
  reviewNote:
    'Dreizehntes Gesetz zur Änderung des SGB II (Bundestag 5. März 2026, geplant ab 1. Juli 2026): Verkündung und neuer Name waren nicht sicher zu belegen, deshalb neutral benannt. Zuständigkeit für Menschen aus der Ukraine (Leistungsrechtsanpassungsgesetz) ebenso. Beides zuerst prüfen.',
};
