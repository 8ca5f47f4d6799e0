import type { TopicSource } from '../sources.ts';

/** Health insurance: from the first working day, the family, and how to avoid gaps. */
export const krankenversicherung: TopicSource = {
  slug: 'krankenversicherung',
  title: 'Wie bin ich in Deutschland krankenversichert?',
  shortAnswer:
    'Wer angestellt ist, ist vom ersten Arbeitstag an versichert. Sie wählen die Krankenkasse, der Betrieb meldet Sie an. Ehepartner und Kinder ohne eigenes Einkommen sind meist kostenlos mitversichert. Für die Zeit vor der Arbeit brauchen Sie eine eigene Versicherung, damit keine Lücke entsteht.',
  body: `
    ### Mit Arbeit
    - **Angestellt:** Die gesetzliche Krankenversicherung ist Pflicht. Beiträge zahlen Sie und der Betrieb; sie gehen direkt vom Lohn ab.
    - **Hoher Lohn:** Über einer Grenze, die jedes Jahr neu festgelegt wird, dürfen Sie auch eine private Versicherung wählen. Der Weg zurück ist oft schwer.
    - **Minijob:** Er versichert Sie nicht. Sie brauchen einen anderen Schutz, zum Beispiel über die Familie.
    - **Ausbildung:** wie Angestellte
    ### Ohne Arbeit
    - **Arbeitslosengeld oder Leistungen vom Jobcenter:** Sie sind darüber versichert.
    - **Im Asylverfahren oder mit Duldung in den ersten Jahren:** Das Sozialamt sorgt für die Behandlung.
    - **Selbstständig:** freiwillig gesetzlich oder privat; fragen Sie vor dem Start.
    ### Familie
    Die gesetzliche Kasse versichert Ehepartner und Kinder ohne Beitrag mit. Sie müssen in Deutschland wohnen und dürfen kein oder nur wenig Einkommen haben. Sie füllen dafür einen Antrag aus.
    ### Vor dem ersten Arbeitstag
    Für das Visum brauchen Sie eine Versicherung ab der Einreise. Aus der EU hilft für kurze Zeit die Europäische Krankenversicherungskarte.
  `,
  steps: [
    {
      id: 'einreise',
      title: 'Für die Zeit vor der Arbeit versichern',
      body: 'Die Auslandsvertretung sagt, welchen Schutz sie für das Visum verlangt.',
      actor: 'newcomer',
    },
    {
      id: 'waehlen',
      title: 'Krankenkasse wählen',
      body: 'Alle gesetzlichen Kassen leisten fast dasselbe. Vergleichen Sie den Zusatzbeitrag und ob jemand Ihre Sprache spricht.',
      actor: 'newcomer',
    },
    {
      id: 'betrieb',
      title: 'Dem Betrieb die Kasse nennen',
      body: 'Der Betrieb meldet Sie an. Nennen Sie keine Kasse, sucht er eine aus.',
      actor: 'both',
      duration: 'spätestens 2 Wochen nach Arbeitsbeginn',
    },
    {
      id: 'familie',
      title: 'Familie mitversichern',
      body: 'Antrag bei der Kasse mit Heirats- und Geburtsurkunden.',
      actor: 'newcomer',
      cost: 'in der Regel kostenfrei',
    },
    {
      id: 'karte',
      title: 'Gesundheitskarte bekommen und nutzen',
      body: 'Sie kommt mit der Post. Bis dahin hilft eine Bescheinigung der Kasse. Nehmen Sie die Karte zu jedem Arztbesuch mit.',
      actor: 'newcomer',
    },
    {
      id: 'luecke',
      title: 'Bei jeder Änderung die Kasse informieren',
      body: 'Ende der Arbeit, neue Arbeit, Studium, längere Reise: So vermeiden Sie Lücken und Schulden.',
      actor: 'newcomer',
      contacts: ['fiz-empfang', 'migrationsberatung'],
    },
  ],
  contacts: ['willkommenszentrum', 'migrationsberatung', 'fiz-empfang'],
  documents: `
    - Ausweis, Pass oder Aufenthaltstitel
    - Meldebestätigung
    - Arbeitsvertrag oder Bescheid über Leistungen
    - für die Familie: Heirats- und Geburtsurkunden
    - Bescheinigung über frühere Versicherung, auch aus dem Ausland
  `,
  costs: `
    Der Beitrag ist ein Teil des Lohns; den allgemeinen Beitrag tragen Betrieb und Beschäftigte je zur Hälfte. Für Medikamente und Krankenhaus gibt es Zuzahlungen.
  `,
  hints: `
    - Wenn die Arbeit endet, läuft die gesetzliche Versicherung meist als freiwillige weiter und kostet Beiträge. Melden Sie sich sofort bei der Kasse.
    - Reiseversicherungen reichen auf Dauer nicht. Prüfen Sie vor der Verlängerung des Titels, ob Ihr Schutz genügt.
  `,
  legalBasis: [
    {
      label: '§ 5 Sozialgesetzbuch V (Versicherungspflicht)',
      href: 'https://www.gesetze-im-internet.de/sgb_5/__5.html',
    },
    {
      label: '§ 7 Sozialgesetzbuch V (geringfügige Beschäftigung)',
      href: 'https://www.gesetze-im-internet.de/sgb_5/__7.html',
    },
    {
      label: '§ 10 Sozialgesetzbuch V (Familienversicherung)',
      href: 'https://www.gesetze-im-internet.de/sgb_5/__10.html',
    },
    {
      label: '§ 175 Sozialgesetzbuch V (Wahl der Krankenkasse)',
      href: 'https://www.gesetze-im-internet.de/sgb_5/__175.html',
    },
    {
      label: '§ 186 Sozialgesetzbuch V (Beginn der Mitgliedschaft)',
      href: 'https://www.gesetze-im-internet.de/sgb_5/__186.html',
    },
    {
      label: '§ 188 Sozialgesetzbuch V (Weiterversicherung)',
      href: 'https://www.gesetze-im-internet.de/sgb_5/__188.html',
    },
    {
      label: '§ 2 Aufenthaltsgesetz (ausreichender Krankenversicherungsschutz)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__2.html',
    },
  ],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Bundesministerium für Gesundheit: gesetzliche Krankenversicherung',
      href: 'https://www.bundesgesundheitsministerium.de/',
    },
    {
      kind: 'info',
      text: 'Make it in Germany: Leben in Deutschland',
      href: 'https://www.make-it-in-germany.com/de/',
    },
  ],
  category: 'ankommen',
  audiences: ['newcomer', 'employer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: [
    'wohnsitz-anmelden',
    'arbeitssuche',
    'leistungen-des-jobcenters',
    'visum-zur-arbeitsaufnahme',
    'eu-freizuegigkeit',
    'selbststaendigkeit',
  ],
  questions: [
    'welche krankenkasse soll ich nehmen',
    'krankenversicherung für visum',
    'ist meine frau mitversichert',
    'wer meldet mich bei der krankenkasse an',
    'minijob krankenversicherung',
    'keine krankenversicherung nach kündigung',
    'arzt ohne gesundheitskarte',
  ],
  keywords: [
    'Krankenkasse',
    'AOK',
    'Versicherung',
    'Arzt',
    'Gesundheitskarte',
    'Familienversicherung',
    'privat',
  ],
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Grenzen und Beitragssätze ändern sich jedes Jahr und stehen deshalb nicht im Text. Dauer der Grundleistungen nach AsylbLG absichtlich nur mit „ersten Jahren“ umschrieben.',
};
