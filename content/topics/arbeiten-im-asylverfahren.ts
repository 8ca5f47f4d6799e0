import type { TopicSource } from '../sources.ts';

/** § 61 AsylG and § 32 BeschV: waiting period, permission to work, safe countries. */
export const arbeitenImAsylverfahren: TopicSource = {
  slug: 'arbeiten-im-asylverfahren',
  title: 'Darf ich während des Asylverfahrens arbeiten?',
  shortAnswer:
    'Nicht sofort, aber oft nach einer Wartezeit. Frühestens nach drei Monaten kann die Ausländerbehörde eine bestimmte Stelle erlauben, meist mit Zustimmung der Agentur für Arbeit. Menschen aus sicheren Herkunftsstaaten dürfen in der Regel nicht arbeiten.',
  body: `
    ### Neues Recht seit Juni 2026
    Seit dem 12. Juni 2026 gilt in der EU ein neues Asylsystem. Auch das deutsche Asylgesetz hat sich geändert. Lassen Sie deshalb immer prüfen, welche Wartezeit für Sie gilt.
    ### Wartezeit
    In den ersten **drei Monaten** dürfen Sie nicht arbeiten. Wohnen Sie in einer Aufnahmeeinrichtung, kann eine längere Wartezeit gelten. Was in Ihrem Fall gilt, sagt die Ausländerbehörde oder eine Beratungsstelle.
    ### Beschäftigungserlaubnis
    In der Aufenthaltsgestattung steht, ob Sie arbeiten dürfen. Steht dort „Beschäftigung nur mit Erlaubnis“, beantragen Sie die Erlaubnis für eine bestimmte Stelle. Die Agentur für Arbeit prüft, ob Lohn und Arbeitszeit üblich sind. Für eine Berufsausbildung und nach vier Jahren Aufenthalt ist ihre Zustimmung nicht nötig.
    ### Sichere Herkunftsstaaten
    Kommen Sie aus einem Staat, den Deutschland als sicher einstuft, dürfen Sie während des Verfahrens in der Regel nicht arbeiten. Die Liste der Staaten kann sich ändern.
    ### Selbstständigkeit
    Die Erlaubnis gilt nur für eine Beschäftigung in einem Betrieb. Selbstständig arbeiten dürfen Sie während des Verfahrens nicht.
  `,
  steps: [
    {
      id: 'papier',
      title: 'Aufenthaltsgestattung ansehen und beraten lassen',
      body: 'Bringen Sie das Papier und alle Briefe des Bundesamts mit.',
      actor: 'newcomer',
      cost: 'kostenfrei',
      contacts: ['fiz-empfang', 'migrationsberatung'],
    },
    {
      id: 'stelle',
      title: 'Stelle oder Ausbildungsplatz finden',
      body: 'Melden Sie sich bei der Agentur für Arbeit. Sie berät auch während des Asylverfahrens.',
      logic: 'parallel',
      actor: 'newcomer',
      contacts: ['agentur-fuer-arbeit'],
    },
    {
      id: 'formular',
      title: 'Formular ausfüllen lassen',
      body: 'Der Betrieb füllt die „Erklärung zum Beschäftigungsverhältnis“ aus. Noch nicht anfangen zu arbeiten.',
      actor: 'employer',
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'antrag',
      title: 'Beschäftigungserlaubnis beantragen',
      body: 'Bei der Ausländerbehörde, mit Aufenthaltsgestattung und Formular.',
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
      id: 'beginn',
      title: 'Mit der Erlaubnis anfangen',
      body: 'Der Betrieb bewahrt eine Kopie der Aufenthaltsgestattung auf. Für eine andere Stelle brauchen Sie eine neue Erlaubnis.',
      actor: 'both',
    },
  ],
  contacts: ['fiz-empfang', 'auslaenderbehoerde', 'migrationsberatung'],
  roundTable: true,
  requirements: `
    - gültige Aufenthaltsgestattung
    - Wartezeit abgelaufen
    - konkrete Stelle oder Ausbildungsplatz
    - kein Arbeitsverbot, zum Beispiel wegen des Herkunftsstaats
  `,
  documents: `
    - Aufenthaltsgestattung
    - Erklärung zum Beschäftigungsverhältnis, vom Betrieb ausgefüllt
    - Arbeits- oder Ausbildungsvertrag, auch als Entwurf
  `,
  appeal: `
    Lehnt die Behörde ab, verlangen Sie einen schriftlichen Bescheid. Darin steht, bis wann Sie sich wehren können.
  `,
  hints: `
    - Ein Praktikum im Betrieb ist meist auch eine Beschäftigung. Fragen Sie vorher.
    - Deutsch hilft bei der Suche. Zum [Integrationskurs](topic:integrationskurs) lässt das Bundesamt Menschen im Asylverfahren seit Februar 2026 bis auf Weiteres nicht zu. Fragen Sie nach anderen Kursen.
    - Beginnen Sie während des Verfahrens eine Berufsausbildung, kann sie Ihnen nach einer Ablehnung helfen: siehe [Ausbildungsduldung](topic:ausbildungsduldung).
    - Werden Sie anerkannt, dürfen Sie jede Arbeit annehmen: siehe [Arbeiten mit Schutzstatus](topic:anerkannte-gefluechtete-arbeit).
  `,
  legalBasis: [
    {
      label: '§ 61 Asylgesetz (Erwerbstätigkeit)',
      href: 'https://www.gesetze-im-internet.de/asylvfg_1992/__61.html',
    },
    {
      label: '§ 32 Beschäftigungsverordnung (Duldung und Aufenthaltsgestattung)',
      href: 'https://www.gesetze-im-internet.de/beschv_2013/__32.html',
    },
    {
      label: '§ 4a Absatz 4 Aufenthaltsgesetz (Erlaubnis ohne Aufenthaltstitel)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__4a.html',
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
      text: 'Bundesamt für Migration und Flüchtlinge',
      href: 'https://www.bamf.de/',
    },
  ],
  category: 'aufenthalt',
  audiences: ['newcomer', 'employer'],
  pathways: ['humanitarian'],
  related: [
    'duldung-und-arbeit',
    'anerkannte-gefluechtete-arbeit',
    'ausbildungsduldung',
    'pflichten-des-arbeitgebers',
    'integrationskurs',
  ],
  questions: [
    'darf ich als asylbewerber arbeiten',
    'asyl wann arbeitserlaubnis',
    'aufenthaltsgestattung arbeit erlaubt',
    'arbeiten im heim wie lange warten',
    'flüchtling einstellen asylverfahren läuft noch',
    'sichere herkunftsländer arbeitsverbot',
    'ausbildung während asyl',
  ],
  keywords: [
    'Asylbewerber',
    'Asylsuchende',
    'Aufenthaltsgestattung',
    'Arbeitsverbot',
    'Gestattung',
    'Flüchtling',
    'Geflüchtete',
    'Erstaufnahme',
  ],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewEveryMonths: 3,
  reviewNote:
    'Vorrangig prüfen: § 61 AsylG in der Fassung ab 12. Juni 2026 (BGBl. 2026 I Nr. 111) lag nicht vor. Deshalb steht keine Frist für Aufnahmeeinrichtungen im Text (bis dahin sechs Monate). Auch Arbeitsverbote im Klageverfahren und sichere Herkunftsstaaten (§§ 29a, 29b) am Wortlaut abgleichen.',
};
