import type { TopicSource } from '../sources.ts';

/** § 18b AufenthG: comparability of the degree, which jobs. */
export const fachkraftMitAkademischerAusbildung: TopicSource = {
  slug: 'fachkraft-mit-akademischer-ausbildung',
  title: 'Wie bekomme ich als Fachkraft mit Studium den Aufenthalt?',
  shortAnswer:
    'Sie brauchen einen deutschen Hochschulabschluss oder einen ausländischen, der anerkannt oder mit einem deutschen vergleichbar ist, und ein konkretes Stellenangebot. Dann haben Sie Anspruch auf die Aufenthaltserlaubnis für jede qualifizierte Arbeit, auch außerhalb Ihres Fachs.',
  body: `
    ### Ist mein Abschluss vergleichbar?
    Sehen Sie in der Datenbank anabin nach. Dort müssen Ihre Hochschule und Ihr Abschluss stehen. Fehlt einer der Einträge, beantragen Sie eine Zeugnisbewertung bei der Zentralstelle für ausländisches Bildungswesen.
    ### Welche Arbeit erlaubt ist
    Seit November 2023 dürfen Sie **jede qualifizierte Beschäftigung** ausüben. Das kann auch eine Stelle sein, für die sonst eine Berufsausbildung genügt. Hilfsarbeit gehört nicht dazu.
    In reglementierten Berufen, etwa in der Medizin, brauchen Sie auch die Erlaubnis zur Berufsausübung. Eine Zusage dafür genügt zunächst.
    ### Blaue Karte oder dieser Titel?
    Passt die Stelle zu Ihrem Abschluss und ist sie gut bezahlt, ist meist die [Blaue Karte EU](topic:blaue-karte-eu) besser. Für die Aufenthaltserlaubnis als Fachkraft gilt kein allgemeines Mindestgehalt.
    ### Wenn Sie über 45 Jahre alt sind
    Die Regel gilt, wenn Sie den Titel nach Ihrem 45. Geburtstag zum ersten Mal bekommen. Ihr Gehalt muss dann mindestens **55 Prozent** der jährlichen Beitragsbemessungsgrenze in der Rentenversicherung erreichen. Oder Sie weisen eine angemessene Altersversorgung nach. Den Betrag des Jahres nennt [Make it in Germany](https://www.make-it-in-germany.com/de/visum-aufenthalt).
  `,
  steps: [
    {
      id: 'abschluss',
      title: 'Vergleichbarkeit des Abschlusses nachweisen',
      body: 'Drucken Sie die Einträge zu Hochschule und Abschluss aus anabin aus oder beantragen Sie eine Zeugnisbewertung.',
      actor: 'newcomer',
      links: [
        { kind: 'info', text: 'Datenbank anabin', href: 'https://anabin.kmk.org/' },
        {
          kind: 'online',
          text: 'Zeugnisbewertung bei der Zentralstelle beantragen',
          href: 'https://zab.kmk.org/de/zeugnisbewertung',
        },
      ],
      contacts: ['iq-anerkennung'],
    },
    {
      id: 'stelle',
      title: 'Stellenangebot schriftlich festhalten',
      body: 'Der Betrieb füllt die „Erklärung zum Beschäftigungsverhältnis“ aus und beschreibt die Tätigkeit genau.',
      logic: 'parallel',
      actor: 'both',
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'zustimmung',
      title: 'Zustimmung der Agentur für Arbeit',
      body: 'Die Behörde holt sie ein, soweit sie nötig ist. Geprüft werden die Arbeitsbedingungen, nicht der Vorrang anderer.',
      actor: 'authority',
      duration: 'in der Regel höchstens 2 Wochen',
    },
    {
      id: 'visum',
      title: 'Vom Ausland aus: Visum beantragen',
      body: 'Der Ablauf steht unter [Visum zur Arbeitsaufnahme](topic:visum-zur-arbeitsaufnahme).',
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
    - deutscher, anerkannter oder vergleichbarer Hochschulabschluss
    - konkretes Stellenangebot für eine qualifizierte Beschäftigung
    - Zustimmung der Agentur für Arbeit, soweit sie nötig ist
    - in reglementierten Berufen die Erlaubnis zur Berufsausübung oder eine Zusage
    - ab 45 Jahren beim ersten Titel: Mindestgehalt oder Altersversorgung
  `,
  documents: `
    - gültiger Reisepass
    - Hochschulzeugnis mit Ausdruck aus anabin oder Zeugnisbewertung
    - Arbeitsvertrag oder verbindliche Zusage
    - Erklärung zum Beschäftigungsverhältnis
    - Nachweis der Krankenversicherung
  `,
  costs: `
    - Visum: 75 Euro (§ 46 Aufenthaltsverordnung)
    - Aufenthaltserlaubnis: 100 Euro (§ 45 Aufenthaltsverordnung)
    - dazu die Zeugnisbewertung, wenn Sie eine brauchen
  `,
  hints: `
    - Der Titel gilt vier Jahre, bei kürzeren Verträgen drei Monate länger als der Vertrag.
    - Endet die Arbeit vorzeitig, teilen Sie das der Ausländerbehörde innerhalb von zwei Wochen mit.
    - Nach drei Jahren ist die [Niederlassungserlaubnis](topic:niederlassungserlaubnis) möglich, nach einem deutschen Studium schon nach zwei Jahren.
  `,
  legalBasis: [
    {
      label: '§ 18b Aufenthaltsgesetz (Fachkräfte mit akademischer Ausbildung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__18b.html',
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
      label: '§ 18c Aufenthaltsgesetz (Niederlassungserlaubnis für Fachkräfte)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__18c.html',
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
      text: 'Zentralstelle für ausländisches Bildungswesen',
      href: 'https://zab.kmk.org/',
    },
  ],
  category: 'aufenthalt',
  audiences: ['newcomer', 'employer'],
  pathways: ['third'],
  related: [
    'blaue-karte-eu',
    'visum-zur-arbeitsaufnahme',
    'beschleunigtes-fachkraefteverfahren',
    'niederlassungserlaubnis',
  ],
  questions: [
    'mit ausländischem bachelor in deutschland arbeiten',
    'ist mein diplom in deutschland anerkannt',
    '18b aufenthaltserlaubnis voraussetzungen',
    'anabin h+ was bedeutet das für das visum',
    'blaue karte gehalt zu niedrig was jetzt',
    'akademiker aus der türkei einstellen',
    'darf ich mit master als verkäufer arbeiten',
  ],
  keywords: ['Akademiker', 'Uniabschluss', 'Bachelor', 'Master', 'Diplom', '§ 18b', 'anabin', 'Universität'],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Normen mit der Fassung vom April 2026 verglichen; Änderungen danach und die verlinkten Seiten waren nicht online zu vergleichen. Gebühr der Zeugnisbewertung steht absichtlich nicht im Text.',
};
