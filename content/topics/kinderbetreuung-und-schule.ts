import type { TopicSource } from '../sources.ts';

/** Day care and school: the first steps for families in Leipzig. */
export const kinderbetreuungUndSchule: TopicSource = {
  slug: 'kinderbetreuung-und-schule',
  title: 'Wie bekommt mein Kind einen Platz in Kita oder Schule?',
  shortAnswer:
    'Für die Kita melden Sie den Bedarf bei der Stadt Leipzig an, am besten sechs Monate vorher. Ab dem ersten Geburtstag hat Ihr Kind einen Anspruch. Schule ist in Sachsen Pflicht und kostenlos: Für zugewanderte Kinder sucht das Landesamt für Schule und Bildung den Platz und berät Sie vorher.',
  body: `
    ### Kita und Tagespflege
    - Vom ersten Geburtstag bis zur Schule hat jedes Kind einen Anspruch auf einen Platz.
    - Die Stadt hat ein Elternportal. Dort melden Sie den Bedarf an und wählen Einrichtungen. Den Vertrag schließen Sie mit der Kita.
    - Die Eltern zahlen einen Beitrag. Wer Leistungen vom Jobcenter oder Sozialamt, Asylbewerberleistungen, Wohngeld oder Kinderzuschlag bekommt, wird auf Antrag befreit. Auch sonst ist das bei kleinem Einkommen möglich.
    ### Schule
    - Die Schulpflicht gilt für alle Kinder, die in Sachsen wohnen, unabhängig vom Aufenthaltsstatus.
    - Kinder, die bis zum 30. Juni sechs Jahre alt werden, kommen im selben Jahr in die Schule. Sie melden sie im Jahr davor an der Grundschule an.
    - Ältere Kinder, die neu hier sind, kommen meist zuerst in eine Vorbereitungsklasse und lernen dort Deutsch. Nach und nach wechseln sie in den normalen Unterricht.
    - Nach der Schule gibt es für jüngere Kinder den Hort.
    ### Impfung
    Vor dem ersten Tag in Kita oder Schule müssen Sie zeigen, dass Ihr Kind gegen Masern geschützt ist.
  `,
  steps: [
    {
      id: 'anmelden',
      title: 'Wohnsitz anmelden',
      body: 'Ohne [Anmeldung](topic:wohnsitz-anmelden) gibt es keinen Platz.',
      actor: 'newcomer',
      contacts: ['buergerbueros'],
    },
    {
      id: 'kita',
      title: 'Für die Kita den Bedarf anmelden',
      body: 'Im Elternportal der Stadt. Haben Sie kein Internet, hilft das Amt für Jugend und Familie.',
      actor: 'newcomer',
      duration: 'möglichst 6 Monate vorher',
      links: [
        {
          kind: 'info',
          text: 'Stadt Leipzig: dort nach „Kita-Platz“ suchen',
          href: 'https://www.leipzig.de/',
        },
      ],
      contacts: ['willkommenszentrum'],
    },
    {
      id: 'beitrag',
      title: 'Befreiung vom Elternbeitrag beantragen',
      body: 'Beim Amt für Jugend und Familie, mit dem Bescheid über Ihre Leistungen oder Nachweisen über das Einkommen.',
      optional: true,
      actor: 'newcomer',
    },
    {
      id: 'schule',
      title: 'Schule: Beratung beim Landesamt vereinbaren',
      body: 'Für alle zugewanderten Kinder und Jugendlichen bis 18 Jahre. Das Landesamt klärt Deutsch, bisherige Schule und den passenden Platz.',
      logic: 'parallel',
      actor: 'newcomer',
      cost: 'kostenfrei',
      links: [
        {
          kind: 'info',
          text: 'Landesamt für Schule und Bildung',
          href: 'https://www.lasub.smk.sachsen.de/',
        },
      ],
      contacts: ['lasub'],
    },
    {
      id: 'impfung',
      title: 'Masernschutz nachweisen',
      body: 'Mit dem Impfausweis oder einer ärztlichen Bescheinigung. Eine Kinderarztpraxis kann fehlende Impfungen nachholen.',
      logic: 'parallel',
      actor: 'newcomer',
    },
    {
      id: 'hilfe',
      title: 'Geld für Schule und Freizeit beantragen',
      body: 'Mit Leistungen vom Jobcenter oder Sozialamt, Wohngeld oder Kinderzuschlag gibt es Geld für Schulsachen, Mittagessen, Ausflüge und Vereine.',
      optional: true,
      actor: 'newcomer',
      contacts: ['jobcenter'],
    },
  ],
  contacts: ['lasub', 'willkommenszentrum', 'migrationsberatung'],
  documents: `
    - Geburtsurkunde des Kindes
    - Ausweise, Pässe oder Aufenthaltstitel von Eltern und Kind
    - Meldebestätigung
    - Impfausweis
    - letzte Schulzeugnisse, wenn vorhanden
    - Nachweis über das Sorgerecht, wenn nicht beide Eltern da sind
  `,
  costs: `
    Die Schule ist kostenlos. Für Kita, Tagespflege und Hort zahlen Eltern einen Beitrag, wenn sie nicht befreit sind. Essen kostet extra.
  `,
  hints: `
    - Geben Sie nicht auf, wenn die erste Kita keinen Platz hat. Fragen Sie mehrere, auch in anderen Stadtteilen und bei Tageseltern.
    - Die Schulpflicht gilt auch für Jugendliche; danach folgt meist die Berufsschule.
  `,
  legalBasis: [
    {
      label: '§ 24 Sozialgesetzbuch VIII (Anspruch auf Förderung in Kita und Tagespflege)',
      href: 'https://www.gesetze-im-internet.de/sgb_8/__24.html',
    },
    {
      label: '§ 90 Sozialgesetzbuch VIII (Kostenbeiträge und Erlass)',
      href: 'https://www.gesetze-im-internet.de/sgb_8/__90.html',
    },
    {
      label: '§ 20 Infektionsschutzgesetz (Masernschutz)',
      href: 'https://www.gesetze-im-internet.de/ifsg/__20.html',
    },
    {
      label: '§ 28 Sozialgesetzbuch II (Bildung und Teilhabe)',
      href: 'https://www.gesetze-im-internet.de/sgb_2/__28.html',
    },
  ],
  competentBody: ['stadt-leipzig', 'lasub'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Sächsisches Schulgesetz, §§ 26 bis 28 (Schulpflicht)',
      href: 'https://www.revosax.sachsen.de/vorschrift/4192-Saechsisches-Schulgesetz',
    },
    { kind: 'info', text: 'Schulen in Sachsen (Kultusministerium)', href: 'https://www.schule.sachsen.de/' },
    { kind: 'info', text: 'Stadt Leipzig', href: 'https://www.leipzig.de/' },
  ],
  category: 'ankommen',
  audiences: ['newcomer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: ['wohnsitz-anmelden', 'familiennachzug', 'leistungen-des-jobcenters', 'krankenversicherung'],
  questions: [
    'kita platz leipzig anmelden',
    'mein kind muss in die schule wo anmelden',
    'was ist eine vorbereitungsklasse',
    'kita gebühren befreiung jobcenter',
    'schulpflicht sachsen ab wann',
    'masernimpfung kita pflicht',
    'kindergarten leipzig ausländer',
  ],
  keywords: [
    'Kindergarten',
    'Krippe',
    'Hort',
    'DaZ',
    'Einschulung',
    'Kinder',
    'Tagesmutter',
    'Elternbeitrag',
  ],
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Adressen des Elternportals und der Elternbeiträge bei der Stadt waren nicht sicher und sind deshalb nicht verlinkt. Landesrecht (SächsSchulG) steht unter den weiterführenden Informationen.',
};
