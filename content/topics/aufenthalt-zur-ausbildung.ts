import type { TopicSource } from '../sources.ts';

/** § 16a AufenthG: training in a company or at school, German level, side job, what comes after. */
export const aufenthaltZurAusbildung: TopicSource = {
  slug: 'aufenthalt-zur-ausbildung',
  title: 'Wie komme ich für eine Ausbildung nach Deutschland?',
  shortAnswer:
    'Mit einem Ausbildungsvertrag oder einem Schulplatz beantragen Sie ein Visum zur Berufsausbildung. Sie brauchen meist Deutsch auf Niveau B1 und genug Geld zum Leben. Neben der Ausbildung dürfen Sie 20 Stunden pro Woche arbeiten. Danach können Sie bleiben und arbeiten.',
  body: `
    ### Betrieb oder Schule
    - **Betriebliche Ausbildung:** Sie haben einen Vertrag mit einem Betrieb. Die Agentur für Arbeit muss zustimmen.
    - **Schulische Ausbildung:** Die Schule muss zu einem staatlich anerkannten Berufsabschluss führen.
    ### Wie viel Deutsch?
    In der Regel verlangt die Behörde das Niveau B1. Der Nachweis entfällt, wenn der Betrieb oder die Schule Ihr Deutsch geprüft hat. Er entfällt auch, wenn Sie vor der Ausbildung einen Deutschkurs besuchen. Der Kurs gehört zum Aufenthalt dazu.
    ### Arbeiten neben der Ausbildung
    Bis zu **20 Stunden pro Woche**, auch in einem anderen Bereich.
    ### Nach dem Abschluss
    Sie haben eine deutsche Berufsausbildung und können die Aufenthaltserlaubnis als [Fachkraft](topic:fachkraft-mit-berufsausbildung) beantragen. Fehlt noch eine Stelle, bekommen Sie bis zu **18 Monate** Zeit für die Suche. Ihr Lebensunterhalt muss dann gesichert sein.
    ### Noch kein Ausbildungsplatz?
    Unter 35 Jahren können Sie für bis zu neun Monate zur Suche kommen. Sie brauchen dafür unter anderem Deutsch auf Niveau B1 und einen Schulabschluss, der zum Studium berechtigt.
  `,
  steps: [
    {
      id: 'platz',
      title: 'Ausbildungsplatz finden und Vertrag schließen',
      body: 'Lassen Sie den Vertrag bei der Kammer eintragen. Die Kammer sagt auch, ob der Betrieb ausbilden darf.',
      actor: 'both',
      contacts: ['ihk-leipzig', 'handwerkskammer-leipzig', 'arbeitgeberservice-migration'],
    },
    {
      id: 'deutsch',
      title: 'Deutschkenntnisse nachweisen oder Kurs planen',
      body: 'Legen Sie ein Zertifikat vor. Oder lassen Sie sich bestätigen, dass Sie eine Prüfung bestanden oder einen Kurs gebucht haben.',
      logic: 'parallel',
      actor: 'newcomer',
    },
    {
      id: 'lebensunterhalt',
      title: 'Lebensunterhalt nachweisen',
      body: 'Es zählt die Ausbildungsvergütung. Reicht sie nicht, helfen ein Sperrkonto oder eine Verpflichtungserklärung. Der Betrag ändert sich jährlich.',
      logic: 'parallel',
      actor: 'newcomer',
      links: [
        {
          kind: 'info',
          text: 'Visum und Aufenthalt bei Make it in Germany',
          href: 'https://www.make-it-in-germany.com/de/visum-aufenthalt',
        },
      ],
    },
    {
      id: 'visum',
      title: 'Visum zur Berufsausbildung beantragen',
      body: 'Bei der deutschen Auslandsvertretung. Der Betrieb kann das [beschleunigte Fachkräfteverfahren](topic:beschleunigtes-fachkraefteverfahren) nutzen.',
      actor: 'newcomer',
      cost: '75 Euro',
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
      body: 'Melden Sie Ihren [Wohnsitz](topic:wohnsitz-anmelden) an. Gehen Sie zur Ausländerbehörde, bevor das Visum abläuft.',
      actor: 'newcomer',
      cost: '100 Euro',
      contacts: ['auslaenderbehoerde', 'fiz-empfang'],
    },
    {
      id: 'danach',
      title: 'Nach der Prüfung: neuen Titel beantragen',
      body: 'Stellen Sie den Antrag, bevor der alte Titel abläuft.',
      actor: 'newcomer',
      contacts: ['auslaenderbehoerde'],
    },
  ],
  contacts: ['fiz-empfang', 'auslaenderbehoerde', 'ihk-leipzig', 'handwerkskammer-leipzig'],
  requirements: `
    - Ausbildungsvertrag oder Platz an einer Berufsfachschule
    - Zustimmung der Agentur für Arbeit bei betrieblicher Ausbildung
    - Deutschkenntnisse, meist Niveau B1
    - gesicherter Lebensunterhalt und Krankenversicherung
  `,
  documents: `
    - gültiger Reisepass
    - Ausbildungsvertrag oder Bestätigung der Schule
    - Schulzeugnisse
    - Sprachzertifikat oder Nachweis über Prüfung oder Kurs
    - Nachweis des Lebensunterhalts und der Krankenversicherung
  `,
  costs: `
    - Visum: 75 Euro (§ 46 Aufenthaltsverordnung)
    - Aufenthaltserlaubnis: 100 Euro (§ 45 Aufenthaltsverordnung)
    - für Minderjährige jeweils die Hälfte (§ 50 Aufenthaltsverordnung)
  `,
  hints: `
    - Endet die Ausbildung vorzeitig, teilen Sie das der Ausländerbehörde innerhalb von zwei Wochen mit. Liegt der Grund nicht bei Ihnen, bekommen Sie bis zu sechs Monate Zeit für einen neuen Platz.
    - Menschen mit Duldung haben eigene Wege: die [Ausbildungsduldung](topic:ausbildungsduldung) oder die Aufenthaltserlaubnis nach § 16g Aufenthaltsgesetz.
  `,
  legalBasis: [
    {
      label: '§ 16a Aufenthaltsgesetz (Berufsausbildung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__16a.html',
    },
    {
      label: '§ 17 Aufenthaltsgesetz (Suche eines Ausbildungsplatzes)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__17.html',
    },
    {
      label: '§ 20 Aufenthaltsgesetz (Arbeitsplatzsuche nach dem Abschluss)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__20.html',
    },
    {
      label: '§ 2 Absatz 3 Aufenthaltsgesetz (Lebensunterhalt)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__2.html',
    },
    {
      label: '§ 8 Beschäftigungsverordnung (Zustimmung)',
      href: 'https://www.gesetze-im-internet.de/beschv_2013/__8.html',
    },
  ],
  competentBody: ['auslaenderbehoerde-leipzig', 'auswaertiges-amt'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Menschen aus dem Ausland: Angebot der Agentur für Arbeit',
      href: 'https://www.arbeitsagentur.de/fuer-menschen-aus-dem-ausland',
    },
  ],
  category: 'aufenthalt',
  audiences: ['newcomer', 'employer'],
  pathways: ['third'],
  related: [
    'fachkraft-mit-berufsausbildung',
    'beschleunigtes-fachkraefteverfahren',
    'ausbildungsduldung',
    'berufssprachkurs',
    'wohnsitz-anmelden',
  ],
  questions: [
    'ausbildung in deutschland aus marokko',
    'visum für ausbildung welches deutsch',
    'azubi aus vietnam einstellen',
    'wie viel darf ich neben der ausbildung arbeiten',
    'nach ausbildung in deutschland bleiben',
    'ausbildungsplatz suchen mit visum',
    'ausbildung abgebrochen visum',
  ],
  keywords: ['Azubi', 'Lehrstelle', 'Lehre', 'Ausbildungsvisum', '§ 16a', 'Nebenjob', 'Berufsfachschule'],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Normen mit der Fassung vom April 2026 verglichen; Änderungen danach und die verlinkten Seiten waren nicht online zu vergleichen. Mindestbetrag für den Lebensunterhalt steht absichtlich nicht im Text.',
};
