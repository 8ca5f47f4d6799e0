import type { TopicSource } from '../sources.ts';

/** § 26 (2) BeschV: which states, contingent, approval by the employment agency. */
export const westbalkanregelung: TopicSource = {
  slug: 'westbalkanregelung',
  title: 'Wie funktioniert die Westbalkanregelung?',
  shortAnswer:
    'Menschen aus Albanien, Bosnien und Herzegowina, Kosovo, Montenegro, Nordmazedonien und Serbien können jede Arbeit in Deutschland aufnehmen, auch ohne Berufsabschluss. Nötig sind ein Stellenangebot, die Zustimmung der Agentur für Arbeit und ein Visum. Die Zahl der Plätze ist begrenzt.',
  body: `
    ### Für wen die Regel gilt
    Für Staatsangehörige der sechs Staaten Albanien, Bosnien und Herzegowina, Kosovo, Montenegro, Nordmazedonien und Serbien. Eine Anerkennung des Abschlusses ist nicht nötig, außer in reglementierten Berufen.
    ### Begrenzte Zahl
    Die Agentur für Arbeit darf pro Kalenderjahr nur eine bestimmte Zahl erstmaliger Zustimmungen erteilen. Diese Zahl hat sich mehrmals geändert. Die geltende Zahl steht in § 26 Absatz 2 der Beschäftigungsverordnung, den Stand nennt die [Agentur für Arbeit](https://www.arbeitsagentur.de/unternehmen/arbeitskraefte/fachkraefte-ausland/westbalkanregelung). Ist die Grenze erreicht, lehnt die Agentur alle weiteren Anträge ab. Das war Ende 2025 so.
    ### Wann es nicht geht
    - Sie haben in den letzten 24 Monaten vor dem Antrag Leistungen nach dem Asylbewerberleistungsgesetz bezogen.
    - Sie wollen den ersten Antrag außerhalb der sechs Staaten stellen, zum Beispiel in Deutschland.
  `,
  steps: [
    {
      id: 'stelle',
      title: 'Stellenangebot verbindlich machen',
      body: 'Der Betrieb schließt den Arbeitsvertrag oder gibt eine verbindliche Zusage und füllt die „Erklärung zum Beschäftigungsverhältnis“ aus.',
      actor: 'both',
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'zustimmung',
      title: 'Vorabzustimmung der Agentur für Arbeit beantragen',
      body: 'Der Betrieb beantragt sie. Geprüft werden Lohn, Arbeitszeit und ob der Arbeitsmarkt die Zustimmung zulässt. Fragen Sie vorher, ob noch Plätze frei sind.',
      actor: 'employer',
      links: [
        {
          kind: 'info',
          text: 'Westbalkanregelung: Ablauf und Stand bei der Agentur für Arbeit',
          href: 'https://www.arbeitsagentur.de/unternehmen/arbeitskraefte/fachkraefte-ausland/westbalkanregelung',
        },
      ],
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'visum',
      title: 'Visum im Herkunftsstaat beantragen',
      body: 'Bei der deutschen Auslandsvertretung in einem der sechs Staaten. Bringen Sie die Vorabzustimmung mit.',
      actor: 'newcomer',
      cost: '75 Euro',
      links: [
        {
          kind: 'info',
          text: 'Deutsche Auslandsvertretungen (Auswärtiges Amt)',
          href: 'https://www.auswaertiges-amt.de/',
        },
      ],
    },
    {
      id: 'titel',
      title: 'Einreisen, anmelden, Aufenthaltserlaubnis beantragen',
      body: 'Melden Sie Ihren [Wohnsitz](topic:wohnsitz-anmelden) an. Beantragen Sie die Aufenthaltserlaubnis, bevor das Visum abläuft.',
      actor: 'newcomer',
      cost: '100 Euro',
      contacts: ['auslaenderbehoerde', 'fiz-empfang'],
    },
  ],
  contacts: ['arbeitgeberservice-migration', 'auslaenderbehoerde', 'fiz-empfang'],
  requirements: `
    - Staatsangehörigkeit eines der sechs Staaten
    - konkretes Stellenangebot in Deutschland
    - Zustimmung der Agentur für Arbeit innerhalb der Jahresgrenze
    - in reglementierten Berufen die Erlaubnis zur Berufsausübung
    - Wer die Arbeit nach dem 45. Geburtstag aufnimmt, braucht ein Mindestgehalt (55 Prozent der Beitragsbemessungsgrenze in der Rentenversicherung) oder eine angemessene Altersversorgung.
  `,
  documents: `
    - gültiger Reisepass
    - Arbeitsvertrag oder verbindliche Zusage
    - Vorabzustimmung der Agentur für Arbeit
    - Nachweis der Krankenversicherung
  `,
  costs: `
    - Visum: 75 Euro (§ 46 Aufenthaltsverordnung)
    - Aufenthaltserlaubnis: 100 Euro (§ 45 Aufenthaltsverordnung)
  `,
  hints: `
    - Bei einem Wechsel der Stelle brauchen Sie vorher die Erlaubnis der Ausländerbehörde.
    - Haben Sie eine anerkannte Ausbildung oder ein Studium, prüfen Sie zuerst den Weg als [Fachkraft](topic:fachkraft-mit-berufsausbildung). Dort gibt es keine Jahresgrenze.
  `,
  legalBasis: [
    {
      label: '§ 26 Absatz 2 Beschäftigungsverordnung (Westbalkan)',
      href: 'https://www.gesetze-im-internet.de/beschv_2013/__26.html',
    },
    {
      label: '§ 19c Absatz 1 Aufenthaltsgesetz (sonstige Beschäftigung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__19c.html',
    },
    {
      label: '§ 1 Absatz 2 Beschäftigungsverordnung (Regel ab 45 Jahren)',
      href: 'https://www.gesetze-im-internet.de/beschv_2013/__1.html',
    },
  ],
  competentBody: ['auslaenderbehoerde-leipzig', 'auswaertiges-amt'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Westbalkanregelung bei der Agentur für Arbeit',
      href: 'https://www.arbeitsagentur.de/unternehmen/arbeitskraefte/fachkraefte-ausland/westbalkanregelung',
    },
  ],
  category: 'aufenthalt',
  audiences: ['newcomer', 'employer'],
  pathways: ['third'],
  related: [
    'visum-zur-arbeitsaufnahme',
    'fachkraft-mit-berufsausbildung',
    'pflichten-des-arbeitgebers',
    'wohnsitz-anmelden',
  ],
  questions: [
    'arbeiten in deutschland aus serbien',
    'westbalkan regelung voraussetzung',
    'visum kosovo arbeit ohne ausbildung',
    'westbalkanregelung kontingent noch frei',
    'bauhelfer aus bosnien einstellen',
    'albanien arbeitsvisum wie lange warten',
    'mazedonien job deutschland vorabzustimmung',
  ],
  keywords: [
    'Balkan',
    'Kontingent',
    'ungelernt',
    'Helfer',
    '§ 26',
    'Serbien',
    'Kosovo',
    'Albanien',
    'Bosnien',
    'Mazedonien',
  ],
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewEveryMonths: 3,
  reviewNote:
    'Die Jahreszahl steht absichtlich nicht im Text: In der Fassung vom April 2026 nennt § 26 Absatz 2 bis zu 50 000; eine Halbierung auf 25 000 war angekündigt. Am geltenden Wortlaut prüfen und dann eintragen.',
};
