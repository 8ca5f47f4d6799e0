import type { TopicSource } from '../sources.ts';

/** § 16b AufenthG: how much students may work, and § 20 after graduation. */
export const studiumUndArbeit: TopicSource = {
  slug: 'studium-und-arbeit',
  title: 'Wie viel darf ich neben dem Studium arbeiten?',
  shortAnswer:
    'Mit der Aufenthaltserlaubnis zum Studium dürfen Sie seit März 2024 an 140 ganzen oder 280 halben Tagen im Jahr arbeiten. Studentische Nebenjobs an der Hochschule zählen nicht mit. Nach dem Abschluss haben Sie bis zu 18 Monate Zeit, eine Arbeit zu finden.',
  body: `
    ### So zählt die Behörde
    Das Gesetz nennt es Arbeitstagekonto. Für jede Kalenderwoche gilt die Zählung, die für Sie günstiger ist:
    - **Nach Tagen:** Bis zu vier Stunden sind ein halber Tag, mehr ist ein ganzer Tag.
    - **Nach Wochen:** In der Vorlesungszeit zählt eine Woche mit höchstens 20 Stunden als zweieinhalb Tage. Außerhalb der Vorlesungszeit zählt jede Woche als zweieinhalb Tage, egal wie viele Stunden Sie arbeiten.
    Studentische Nebentätigkeiten zählen nicht.
    ### Praktikum
    Ein Pflichtpraktikum gehört zum Studium und zählt nicht.
    ### Studienvorbereitung
    Dieselben Regeln gelten während eines Sprachkurses oder Studienkollegs zur Vorbereitung.
    ### Nach dem Studium
    Mit deutschem Abschluss bekommen Sie bis zu **18 Monate** Aufenthalt für die Arbeitsuche. In dieser Zeit dürfen Sie jede Arbeit annehmen. Ihr Lebensunterhalt muss gesichert sein. Mit einer qualifizierten Stelle wechseln Sie in den Titel als [Fachkraft](topic:fachkraft-mit-akademischer-ausbildung) oder in die [Blaue Karte EU](topic:blaue-karte-eu).
  `,
  steps: [
    {
      id: 'titel',
      title: 'Titel und Zusatzblatt ansehen',
      body: 'Dort steht, welche Arbeit erlaubt ist. Zeigen Sie beides dem Betrieb.',
      actor: 'newcomer',
    },
    {
      id: 'zaehlen',
      title: 'Arbeitstage mitzählen',
      body: 'Schreiben Sie Tage und Stunden auf. Das Konto gilt für alle Jobs zusammen. Auch der Betrieb muss darauf achten.',
      actor: 'both',
    },
    {
      id: 'mehr',
      title: 'Mehr arbeiten: Erlaubnis beantragen',
      body: 'Reicht das Konto nicht, fragen Sie vorher die Ausländerbehörde. Ohne Erlaubnis dürfen Sie nicht mehr arbeiten.',
      optional: true,
      actor: 'newcomer',
      contacts: ['auslaenderbehoerde'],
    },
    {
      id: 'suche',
      title: 'Nach dem Abschluss: Titel zur Arbeitsuche beantragen',
      body: 'Stellen Sie den Antrag, bevor der Titel zum Studium abläuft. Die 18 Monate sind nicht verlängerbar.',
      actor: 'newcomer',
      cost: '98 Euro',
      contacts: ['auslaenderbehoerde', 'agentur-fuer-arbeit'],
    },
    {
      id: 'stelle',
      title: 'Stelle gefunden: Titel zur Arbeit beantragen',
      body: 'Der Betrieb füllt die „Erklärung zum Beschäftigungsverhältnis“ aus.',
      actor: 'both',
      contacts: ['auslaenderbehoerde', 'fiz-empfang'],
    },
  ],
  contacts: ['fiz-empfang', 'auslaenderbehoerde', 'agentur-fuer-arbeit'],
  requirements: `
    - Aufenthaltserlaubnis zum Studium an einer staatlichen oder staatlich anerkannten Hochschule
    - für die Arbeitsuche danach: erfolgreicher Abschluss in Deutschland und gesicherter Lebensunterhalt
  `,
  documents: `
    - Aufenthaltstitel mit Zusatzblatt
    - Immatrikulationsbescheinigung
    - für die Arbeitsuche: Abschlusszeugnis oder Bescheinigung der Hochschule
    - Nachweis des Lebensunterhalts und der Krankenversicherung
  `,
  deadlines: `
    - Arbeitsuche nach dem Abschluss: höchstens 18 Monate
    - Bricht Ihr Studienplatz ohne Ihre Schuld weg, bekommen Sie bis zu neun Monate Zeit für einen neuen.
  `,
  hints: `
    - Die Aufenthaltserlaubnis gilt in der Regel zwei Jahre. Die Behörde verlängert sie, wenn Sie das Studium in angemessener Zeit schaffen können.
    - Beenden Sie das Studium vorzeitig, teilen Sie das der Ausländerbehörde innerhalb von zwei Wochen mit.
    - Studierende aus der EU dürfen ohne diese Grenzen arbeiten.
  `,
  legalBasis: [
    {
      label: '§ 16b Aufenthaltsgesetz (Studium, Arbeitstagekonto)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__16b.html',
    },
    {
      label: '§ 20 Aufenthaltsgesetz (Arbeitsplatzsuche nach dem Abschluss)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__20.html',
    },
    {
      label: '§ 82 Absatz 6 Aufenthaltsgesetz (Mitteilung bei vorzeitigem Ende)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__82.html',
    },
    {
      label: '§ 45 Aufenthaltsverordnung (Gebühren)',
      href: 'https://www.gesetze-im-internet.de/aufenthv/__45.html',
    },
  ],
  competentBody: ['auslaenderbehoerde-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Visum und Aufenthalt bei Make it in Germany',
      href: 'https://www.make-it-in-germany.com/de/visum-aufenthalt',
    },
    {
      kind: 'info',
      text: 'Ausländerbehörde der Stadt Leipzig',
      href: 'https://www.leipzig.de/auslaenderbehoerde',
    },
  ],
  category: 'aufenthalt',
  audiences: ['newcomer', 'employer'],
  pathways: ['third'],
  related: [
    'fachkraft-mit-akademischer-ausbildung',
    'blaue-karte-eu',
    'chancenkarte',
    'niederlassungserlaubnis',
    'pflichten-des-arbeitgebers',
  ],
  questions: [
    'wie viele tage darf ich als student arbeiten',
    '140 tage 280 halbe tage student ausländer',
    'werkstudent aus indien einstellen stunden',
    'nach studium job suchen visum 18 monate',
    'hiwi zählt das zu den 140 tagen',
    'student vollzeit in semesterferien arbeiten',
    'darf ausländischer student 20 stunden arbeiten',
  ],
  keywords: [
    'Werkstudent',
    'Studentenjob',
    'Nebenjob',
    'Hiwi',
    'Absolvent',
    'Semesterferien',
    '120 Tage',
    'Uni',
  ],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Normen mit der Fassung vom April 2026 verglichen; Änderungen danach waren nicht online zu vergleichen. 280 halbe Tage sind aus der Zählung des Gesetzes gerechnet. Gebühr 98 Euro nach § 45 Nummer 3 AufenthV (Wechsel des Zwecks).',
};
