import type { TopicSource } from '../sources.ts';

/** The national visa for work: which one, where, with what. */
export const visumZurArbeitsaufnahme: TopicSource = {
  slug: 'visum-zur-arbeitsaufnahme',
  title: 'Welches Visum brauche ich, um in Deutschland zu arbeiten?',
  shortAnswer:
    'Aus einem Staat außerhalb der EU brauchen Sie vor der Einreise meist ein nationales Visum. Welches, hängt von Ihrem Abschluss, Ihrer Berufserfahrung und Ihrem Stellenangebot ab. Sie beantragen es bei der deutschen Auslandsvertretung. Eine Vorabzustimmung kann das Verfahren verkürzen.',
  body: `
    ### Welches Visum passt?
    - **Hochschulabschluss und gut bezahlte Stelle:** [Blaue Karte EU](topic:blaue-karte-eu)
    - **Anerkannte Berufsausbildung oder Hochschulabschluss:** Visum als Fachkraft (§§ 18a und 18b Aufenthaltsgesetz)
    - **Berufserfahrung ohne deutsche Anerkennung:** seit dem 1. März 2024 für viele Berufe möglich (§ 19c Absatz 2 Aufenthaltsgesetz, § 6 Beschäftigungsverordnung)
    - **Anerkennung erst in Deutschland:** Visum für eine Qualifizierung oder Anerkennungspartnerschaft (§ 16d Aufenthaltsgesetz)
    - **Noch kein Stellenangebot:** [Chancenkarte](topic:chancenkarte)
    ### Wer ohne Visum einreisen darf
    Mit der Staatsangehörigkeit von Australien, Israel, Japan, Kanada, der Republik Korea, Neuseeland, dem Vereinigten Königreich oder den USA dürfen Sie ohne Visum einreisen. Den Aufenthaltstitel beantragen Sie dann innerhalb von 90 Tagen bei der Ausländerbehörde. Arbeiten dürfen Sie erst, wenn es Ihnen erlaubt ist.
  `,
  steps: [
    {
      id: 'stelle',
      title: 'Konkretes Stellenangebot schriftlich festhalten',
      body: 'Arbeitsvertrag oder verbindliche Zusage. Der Betrieb füllt dazu das Formular „Erklärung zum Beschäftigungsverhältnis“ der Agentur für Arbeit aus.',
      actor: 'both',
      links: [
        {
          kind: 'info',
          text: 'Beschäftigte aus dem Ausland: Angebot der Agentur für Arbeit',
          href: 'https://www.arbeitsagentur.de/unternehmen/arbeitskraefte/fachkraefte-ausland',
        },
      ],
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'abschluss',
      title: 'Abschluss anerkennen oder bewerten lassen',
      body: 'Für das Visum als Fachkraft muss Ihr Abschluss anerkannt oder mit einem deutschen vergleichbar sein. Beginnen Sie früh, das dauert am längsten. Mehr unter [Berufsabschluss anerkennen](topic:anerkennung-berufsabschluss).',
      logic: 'parallel',
      actor: 'newcomer',
      contacts: ['iq-anerkennung', 'hotline-arbeiten-und-leben'],
    },
    {
      id: 'vorabzustimmung',
      title: 'Vorabzustimmung einholen',
      body: 'Der Betrieb kann die Agentur für Arbeit bitten, schon vor dem Visumantrag zuzustimmen. In bestimmten Fällen stimmt auch die Ausländerbehörde vorab zu.',
      optional: true,
      actor: 'employer',
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'fachkraefteverfahren',
      title: 'Beschleunigtes Fachkräfteverfahren beginnen',
      body: 'Der Betrieb lässt alles über die Ausländerbehörde laufen und zahlt dafür eine Gebühr. Mehr unter [Fachkräfteverfahren](topic:beschleunigtes-fachkraefteverfahren).',
      logic: 'or',
      optional: true,
      actor: 'employer',
      cost: '411 Euro',
      contacts: ['auslaenderbehoerde'],
    },
    {
      id: 'antrag',
      title: 'Visum beantragen',
      body: 'Viele Anträge stellen Sie online im Auslandsportal des Auswärtigen Amts. Danach gehen Sie einmal persönlich zur Botschaft oder zum Konsulat.',
      actor: 'newcomer',
      duration: 'einige Wochen bis mehrere Monate',
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
      title: 'Einreisen, anmelden, Aufenthaltstitel beantragen',
      body: 'Melden Sie Ihren [Wohnsitz](topic:wohnsitz-anmelden) an. Beantragen Sie den Aufenthaltstitel bei der Ausländerbehörde, bevor das Visum abläuft.',
      actor: 'newcomer',
      cost: '100 Euro',
      contacts: ['auslaenderbehoerde', 'fiz-empfang'],
    },
  ],
  contacts: ['fiz-empfang', 'hotline-arbeiten-und-leben', 'arbeitgeberservice-migration'],
  roundTable: true,
  requirements: `
    - ein konkretes Stellenangebot, außer bei der Chancenkarte
    - eine passende Qualifikation, je nach Visum
    - meist die Zustimmung der Agentur für Arbeit; sie prüft vor allem, ob die Arbeitsbedingungen üblich sind
    - Wer als Fachkraft zum ersten Mal kommt und über 45 Jahre alt ist, braucht ein Mindestgehalt oder eine ausreichende Altersversorgung. Den Betrag des laufenden Jahres nennt [Make it in Germany](https://www.make-it-in-germany.com/de/visum-aufenthalt).
  `,
  documents: `
    - gültiger Reisepass
    - Arbeitsvertrag oder verbindliche Zusage
    - Erklärung zum Beschäftigungsverhältnis
    - Nachweise über Ihre Qualifikation und, wenn nötig, Ihre Sprachkenntnisse
    - Nachweis der Krankenversicherung ab der Einreise
    - Was noch dazugehört, sagt die Seite Ihrer Auslandsvertretung.
  `,
  costs: `
    - nationales Visum: 75 Euro (§ 46 Aufenthaltsverordnung)
    - Aufenthaltserlaubnis oder Blaue Karte EU in Deutschland: 100 Euro (§ 45 Aufenthaltsverordnung)
    - dazu Übersetzungen, Beglaubigungen und die Anerkennung
  `,
  processingTime: `
    Die Auslandsvertretung braucht je nach Land einige Wochen bis mehrere Monate. Antwortet die Agentur für Arbeit innerhalb von zwei Wochen nicht, gilt ihre Zustimmung in der Regel als erteilt; im beschleunigten Fachkräfteverfahren ist es eine Woche.
  `,
  appeal: `
    Wird das Visum abgelehnt, nennt der Bescheid die Gründe. Sie können einen neuen Antrag mit besseren Nachweisen stellen oder beim Verwaltungsgericht Berlin klagen. Die frühere Remonstration bei der Auslandsvertretung gibt es seit dem 1. Juli 2025 nicht mehr.
  `,
  legalBasis: [
    {
      label: '§ 6 Absatz 3 Aufenthaltsgesetz (nationales Visum)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__6.html',
    },
    {
      label: '§ 18 Aufenthaltsgesetz (Grundsatz der Fachkräfteeinwanderung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__18.html',
    },
    {
      label: '§ 39 Aufenthaltsgesetz (Zustimmung der Agentur für Arbeit)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__39.html',
    },
    {
      label: '§ 31 Aufenthaltsverordnung (Vorabzustimmung)',
      href: 'https://www.gesetze-im-internet.de/aufenthv/__31.html',
    },
    {
      label: '§ 41 Aufenthaltsverordnung (Einreise ohne Visum)',
      href: 'https://www.gesetze-im-internet.de/aufenthv/__41.html',
    },
    {
      label: '§ 46 Aufenthaltsverordnung (Gebühren für das Visum)',
      href: 'https://www.gesetze-im-internet.de/aufenthv/__46.html',
    },
    {
      label: '§ 36 Beschäftigungsverordnung (Fristen der Agentur für Arbeit)',
      href: 'https://www.gesetze-im-internet.de/beschv_2013/__36.html',
    },
  ],
  competentBody: ['auswaertiges-amt'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Visum und Aufenthalt bei Make it in Germany',
      href: 'https://www.make-it-in-germany.com/de/visum-aufenthalt',
    },
    {
      kind: 'info',
      text: 'Deutsche Auslandsvertretungen (Auswärtiges Amt)',
      href: 'https://www.auswaertiges-amt.de/',
    },
  ],
  category: 'aufenthalt',
  audiences: ['newcomer', 'employer'],
  pathways: ['third'],
  related: [
    'blaue-karte-eu',
    'chancenkarte',
    'beschleunigtes-fachkraefteverfahren',
    'anerkennung-berufsabschluss',
    'pflichten-des-arbeitgebers',
    'westbalkanregelung',
  ],
  questions: [
    'wie bekomme ich ein arbeitsvisum für deutschland',
    'welches visum für fachkräfte',
    'was kostet ein visum zum arbeiten',
    'wie lange dauert das visum',
    'ich möchte einen mitarbeiter aus indien holen was muss ich tun',
    'visum abgelehnt was tun',
    'muss ich als us-bürger ein visum beantragen',
    'was ist eine vorabzustimmung',
  ],
  keywords: [
    'Arbeitsvisum',
    'Einreise',
    'Botschaft',
    'Konsulat',
    'D-Visum',
    'Arbeitserlaubnis',
    'Aufenthaltserlaubnis',
    'Drittstaat',
    'Visa',
  ],
  boost: 2,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Gebühren nach §§ 45 und 46 AufenthV. Bei der nächsten Prüfung: Stand der geplanten Work-and-Stay-Agentur.',
};
