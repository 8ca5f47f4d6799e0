import type { TopicSource } from '../sources.ts';

/** § 18a AufenthG: recognised training, job offer, approval, the rule for people over 45. */
export const fachkraftMitBerufsausbildung: TopicSource = {
  slug: 'fachkraft-mit-berufsausbildung',
  title: 'Wie bekomme ich als Fachkraft mit Ausbildung den Aufenthalt?',
  shortAnswer:
    'Sie brauchen eine deutsche Berufsausbildung oder eine ausländische, die in Deutschland als gleichwertig anerkannt ist, und ein konkretes Stellenangebot. Dann haben Sie Anspruch auf die Aufenthaltserlaubnis für jede qualifizierte Arbeit. Meist muss die Agentur für Arbeit zustimmen.',
  body: `
    ### Welche Ausbildung zählt
    Ihre Ausbildung muss in Deutschland mindestens zwei Jahre dauern. Eine ausländische Ausbildung muss als gleichwertig anerkannt sein. Wie das geht, steht unter [Berufsabschluss anerkennen](topic:anerkennung-berufsabschluss).
    ### Welche Arbeit erlaubt ist
    Seit November 2023 dürfen Sie **jede qualifizierte Beschäftigung** ausüben. Die Stelle muss also nicht genau zu Ihrem Beruf passen. Sie muss aber Kenntnisse verlangen, die man in einer Ausbildung oder einem Studium lernt. Reine Hilfsarbeit gehört nicht dazu.
    In reglementierten Berufen, etwa in der Pflege, brauchen Sie zusätzlich die Erlaubnis, den Beruf auszuüben, oder eine Zusage dafür.
    ### Wenn Sie über 45 Jahre alt sind
    Die Regel gilt, wenn Sie den Titel zum ersten Mal bekommen und schon 45 Jahre alt sind. Ihr Gehalt muss dann mindestens **55 Prozent** der jährlichen Beitragsbemessungsgrenze in der Rentenversicherung erreichen. Oder Sie weisen eine angemessene Altersversorgung nach. Den Betrag des Jahres nennt [Make it in Germany](https://www.make-it-in-germany.com/de/visum-aufenthalt).
  `,
  steps: [
    {
      id: 'anerkennung',
      title: 'Berufsabschluss anerkennen lassen',
      body: 'Beginnen Sie früh, das dauert meist am längsten. Ohne Anerkennung gibt es andere Wege: [Anerkennungspartnerschaft](topic:anerkennungspartnerschaft) oder [Berufserfahrung](topic:berufserfahrung-ohne-anerkennung).',
      actor: 'newcomer',
      links: [
        {
          kind: 'info',
          text: 'Anerkennung in Deutschland: zuständige Stelle finden',
          href: 'https://www.anerkennung-in-deutschland.de/',
        },
      ],
      contacts: ['iq-anerkennung', 'hotline-arbeiten-und-leben'],
    },
    {
      id: 'stelle',
      title: 'Stellenangebot schriftlich festhalten',
      body: 'Der Betrieb füllt die „Erklärung zum Beschäftigungsverhältnis“ aus. Beide Seiten versichern, dass Sie die Arbeit wirklich ausüben.',
      logic: 'parallel',
      actor: 'both',
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'zustimmung',
      title: 'Zustimmung der Agentur für Arbeit',
      body: 'Die Behörde holt sie ein. Die Agentur prüft, ob Lohn und Arbeitszeit so gut sind wie bei vergleichbaren Beschäftigten. Sie prüft nicht, ob andere Vorrang haben.',
      actor: 'authority',
      duration: 'in der Regel höchstens 2 Wochen',
    },
    {
      id: 'visum',
      title: 'Vom Ausland aus: Visum beantragen',
      body: 'Den Ablauf finden Sie unter [Visum zur Arbeitsaufnahme](topic:visum-zur-arbeitsaufnahme). Der Betrieb kann das [beschleunigte Fachkräfteverfahren](topic:beschleunigtes-fachkraefteverfahren) nutzen.',
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
      title: 'In Deutschland: Aufenthaltserlaubnis beantragen',
      body: 'Stellen Sie den Antrag, bevor Ihr Visum oder Ihr bisheriger Titel abläuft.',
      actor: 'newcomer',
      cost: '100 Euro',
      contacts: ['auslaenderbehoerde', 'fiz-empfang'],
    },
  ],
  contacts: ['fiz-empfang', 'auslaenderbehoerde', 'iq-anerkennung'],
  requirements: `
    - deutsche oder als gleichwertig anerkannte Berufsausbildung
    - konkretes Stellenangebot für eine qualifizierte Beschäftigung
    - Zustimmung der Agentur für Arbeit, soweit sie nötig ist
    - in reglementierten Berufen die Erlaubnis zur Berufsausübung oder eine Zusage
    - ab 45 Jahren beim ersten Titel: Mindestgehalt oder Altersversorgung
  `,
  documents: `
    - gültiger Reisepass
    - Anerkennungsbescheid oder deutsches Abschlusszeugnis
    - Arbeitsvertrag oder verbindliche Zusage
    - Erklärung zum Beschäftigungsverhältnis
    - Nachweis der Krankenversicherung
  `,
  costs: `
    - Visum: 75 Euro (§ 46 Aufenthaltsverordnung)
    - Aufenthaltserlaubnis: 100 Euro (§ 45 Aufenthaltsverordnung)
    - dazu die Kosten der Anerkennung
  `,
  hints: `
    - Der Titel gilt vier Jahre, bei kürzeren Verträgen drei Monate länger als der Vertrag.
    - Wollen Sie die Stelle wechseln, sehen Sie vorher in Ihren Titel. Gilt er nur für einen Betrieb oder eine Tätigkeit, brauchen Sie vorher die Erlaubnis der Ausländerbehörde.
    - Endet die Arbeit vorzeitig, teilen Sie das der Ausländerbehörde innerhalb von zwei Wochen mit.
    - Nach drei Jahren ist die [Niederlassungserlaubnis](topic:niederlassungserlaubnis) möglich.
  `,
  legalBasis: [
    {
      label: '§ 18a Aufenthaltsgesetz (Fachkräfte mit Berufsausbildung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__18a.html',
    },
    {
      label: '§ 18 Aufenthaltsgesetz (Voraussetzungen, Geltungsdauer)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__18.html',
    },
    {
      label: '§ 39 Aufenthaltsgesetz (Zustimmung der Agentur für Arbeit)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__39.html',
    },
    {
      label: '§ 82 Absatz 6 Aufenthaltsgesetz (Mitteilung bei vorzeitigem Ende)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__82.html',
    },
    {
      label: '§ 36 Beschäftigungsverordnung (Fristen der Agentur für Arbeit)',
      href: 'https://www.gesetze-im-internet.de/beschv_2013/__36.html',
    },
  ],
  competentBody: ['auslaenderbehoerde-leipzig', 'auswaertiges-amt'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Visum und Aufenthalt bei Make it in Germany',
      href: 'https://www.make-it-in-germany.com/de/visum-aufenthalt',
    },
    {
      kind: 'info',
      text: 'Beschäftigte aus dem Ausland: Angebot der Agentur für Arbeit',
      href: 'https://www.arbeitsagentur.de/unternehmen/arbeitskraefte/fachkraefte-ausland',
    },
  ],
  category: 'aufenthalt',
  audiences: ['newcomer', 'employer'],
  pathways: ['third'],
  related: [
    'anerkennung-berufsabschluss',
    'visum-zur-arbeitsaufnahme',
    'beschleunigtes-fachkraefteverfahren',
    'anerkennungspartnerschaft',
    'niederlassungserlaubnis',
  ],
  questions: [
    'ich bin elektriker kann ich in deutschland arbeiten',
    'visum fachkraft mit ausbildung voraussetzungen',
    '18a aufenthaltserlaubnis',
    'pflegekraft aus philippinen einstellen',
    'über 45 jahre visum deutschland gehalt',
    'darf ich in anderem beruf arbeiten als gelernt',
    'koch aus indien einstellen was brauche ich',
  ],
  keywords: [
    'Facharbeiter',
    'Geselle',
    'Handwerker',
    'Lehre',
    'Facharbeitervisum',
    '§ 18a',
    'Altersgrenze',
    'Arbeitserlaubnis',
  ],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Normen mit der Fassung vom April 2026 verglichen; Änderungen danach und die verlinkten Seiten waren nicht online zu vergleichen. Betrag der 55-Prozent-Grenze im Januar auf der verlinkten Seite prüfen.',
};
