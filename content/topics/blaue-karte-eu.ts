import type { TopicSource } from '../sources.ts';

/** The EU Blue Card: degree, salary, IT without a degree, settlement. */
export const blaueKarteEu: TopicSource = {
  slug: 'blaue-karte-eu',
  title: 'Wer bekommt eine Blaue Karte EU?',
  shortAnswer:
    'Die Blaue Karte EU bekommen Fachkräfte mit Hochschulabschluss, deren Stelle zum Abschluss passt und gut bezahlt ist. Das Mindestgehalt ändert sich jedes Jahr. In Engpassberufen, beim Berufseinstieg und in der IT ist es niedriger. In der IT geht es auch ohne Abschluss.',
  body: `
    ### Abschluss
    Sie brauchen einen deutschen Hochschulabschluss oder einen ausländischen, der anerkannt oder mit einem deutschen vergleichbar ist. Seit November 2023 zählen auch gleichwertige Abschlüsse nach mindestens dreijähriger höherer Ausbildung.
    ### Gehalt
    Das Mindestgehalt ist ein Anteil an der Beitragsbemessungsgrenze in der allgemeinen Rentenversicherung:
    - **50 Prozent** im Normalfall,
    - **45,3 Prozent** in Engpassberufen, etwa in Mathematik, Informatik, Naturwissenschaft, Technik, Medizin, Pflege oder Lehramt,
    - **45,3 Prozent**, wenn der letzte Abschluss höchstens drei Jahre zurückliegt,
    - **45,3 Prozent** für IT-Fachkräfte ohne Hochschulabschluss.
    Wie viel Euro das im laufenden Jahr sind, steht bei [Make it in Germany](https://www.make-it-in-germany.com/de/visum-aufenthalt/arten/blaue-karte-eu).
    ### IT ohne Hochschulabschluss
    Sie brauchen mindestens drei Jahre einschlägige Berufserfahrung aus den letzten sieben Jahren. Ihre Kenntnisse müssen einem Hochschulabschluss entsprechen.
    ### Niederlassungserlaubnis
    Nach **27 Monaten** Beschäftigung können Sie die unbefristete Niederlassungserlaubnis bekommen, mit ausreichenden Deutschkenntnissen (B1) schon nach **21 Monaten**. Für diese Zeit müssen Beiträge zur Rentenversicherung gezahlt sein.
  `,
  steps: [
    {
      id: 'abschluss',
      title: 'Vergleichbarkeit des Abschlusses prüfen',
      body: 'Suchen Sie Hochschule und Abschluss in der Datenbank anabin. Steht Ihr Abschluss nicht dort, beantragen Sie eine Zeugnisbewertung bei der Zentralstelle für ausländisches Bildungswesen.',
      actor: 'newcomer',
      links: [{ kind: 'info', text: 'Datenbank anabin', href: 'https://anabin.kmk.org/' }],
      contacts: ['iq-anerkennung'],
    },
    {
      id: 'gehalt',
      title: 'Gehalt mit der Grenze des Jahres vergleichen',
      body: 'Es zählt das vereinbarte Bruttogehalt für ein Jahr. Halten Sie Tätigkeit und Gehalt im Arbeitsvertrag oder in einer verbindlichen Zusage fest.',
      logic: 'parallel',
      actor: 'both',
      links: [
        {
          kind: 'info',
          text: 'Gehaltsgrenzen des laufenden Jahres bei Make it in Germany',
          href: 'https://www.make-it-in-germany.com/de/visum-aufenthalt/arten/blaue-karte-eu',
        },
      ],
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'antrag-ausland',
      title: 'Vom Ausland aus: Visum beantragen',
      body: 'Der Ablauf steht unter [Visum zur Arbeitsaufnahme](topic:visum-zur-arbeitsaufnahme). Die Blaue Karte selbst erhalten Sie nach der Einreise von der Ausländerbehörde.',
      actor: 'newcomer',
      cost: '75 Euro für das Visum, 100 Euro für die Karte',
      links: [
        {
          kind: 'online',
          text: 'Auslandsportal: Visum online beantragen',
          href: 'https://digital.diplo.de/',
        },
      ],
    },
    {
      id: 'antrag-inland',
      title: 'In Deutschland: Antrag bei der Ausländerbehörde',
      body: 'Wenn Sie schon einen Aufenthaltstitel haben, der den Wechsel erlaubt, oder ohne Visum einreisen dürfen.',
      logic: 'or',
      actor: 'newcomer',
      cost: '100 Euro',
      contacts: ['auslaenderbehoerde'],
    },
    {
      id: 'wechsel',
      title: 'Bei einem Stellenwechsel im ersten Jahr: Behörde informieren',
      body: 'In den ersten zwölf Monaten der Beschäftigung teilen Sie der Ausländerbehörde einen Wechsel mit. Sie kann ihn 30 Tage lang aussetzen und ablehnen. Danach wechseln Sie frei, solange die Voraussetzungen erfüllt sind.',
      optional: true,
      actor: 'newcomer',
      contacts: ['auslaenderbehoerde'],
    },
  ],
  contacts: ['fiz-empfang', 'auslaenderbehoerde', 'hotline-arbeiten-und-leben'],
  requirements: `
    - Hochschulabschluss wie oben, oder IT-Berufserfahrung
    - konkretes Stellenangebot für mindestens sechs Monate
    - Die Stelle passt zur Qualifikation.
    - Das Gehalt erreicht die Grenze des Jahres, in dem Sie den Antrag stellen.
    - in reglementierten Berufen: die Erlaubnis, den Beruf auszuüben, oder eine Zusage dafür
  `,
  documents: `
    - gültiger Reisepass
    - Arbeitsvertrag oder verbindliche Zusage
    - Erklärung zum Beschäftigungsverhältnis
    - Hochschulzeugnis mit anabin-Ausdruck oder Zeugnisbewertung
    - ohne Abschluss in der IT: Nachweise über Ihre Berufserfahrung
    - Nachweis der Krankenversicherung
  `,
  costs: `
    - Visum: 75 Euro (§ 46 Aufenthaltsverordnung)
    - Blaue Karte EU: 100 Euro (§ 45 Aufenthaltsverordnung)
  `,
  procedure: `
    Die Agentur für Arbeit muss nur zustimmen, wenn Sie die niedrigere Grenze von 45,3 Prozent nutzen. Sie prüft dann die Arbeitsbedingungen. Die Karte gilt höchstens vier Jahre, bei kürzeren Verträgen drei Monate länger als der Vertrag.
  `,
  hints: `
    Deutschkenntnisse sind für die Blaue Karte nicht vorgeschrieben. Ihre Familie kann mitkommen; Ehegatten dürfen in Deutschland jede Arbeit annehmen.
  `,
  legalBasis: [
    {
      label: '§ 18g Aufenthaltsgesetz (Blaue Karte EU)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__18g.html',
    },
    {
      label: '§ 18 Aufenthaltsgesetz (Geltungsdauer)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__18.html',
    },
    {
      label: '§ 18c Absatz 2 Aufenthaltsgesetz (Niederlassungserlaubnis)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__18c.html',
    },
    {
      label: '§ 45 Aufenthaltsverordnung (Gebühren)',
      href: 'https://www.gesetze-im-internet.de/aufenthv/__45.html',
    },
  ],
  competentBody: ['auslaenderbehoerde-leipzig', 'auswaertiges-amt'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Blaue Karte EU bei Make it in Germany',
      href: 'https://www.make-it-in-germany.com/de/visum-aufenthalt/arten/blaue-karte-eu',
    },
    {
      kind: 'info',
      text: 'Zentralstelle für ausländisches Bildungswesen: Zeugnisbewertung',
      href: 'https://zab.kmk.org/de/zeugnisbewertung',
    },
  ],
  category: 'aufenthalt',
  audiences: ['newcomer', 'employer'],
  pathways: ['third'],
  related: ['visum-zur-arbeitsaufnahme', 'beschleunigtes-fachkraefteverfahren', 'chancenkarte'],
  questions: [
    'wie viel muss ich verdienen für die blaue karte',
    'blue card deutschland voraussetzungen',
    'blaue karte ohne studium it',
    'blaue karte arbeitgeber wechseln',
    'niederlassungserlaubnis mit blauer karte nach wie vielen monaten',
    'welche berufe sind engpassberufe',
    'ingenieur aus brasilien einstellen gehalt',
  ],
  keywords: [
    'Blue Card',
    'Mindestgehalt',
    'Gehaltsgrenze',
    'Gehaltsschwelle',
    'Mangelberuf',
    'Akademiker',
    'Ingenieur',
    'Arzt',
    'Informatiker',
    'unbefristet',
  ],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewEveryMonths: 3,
  reviewNote:
    'Jahreszahlen stehen absichtlich nicht im Text. Im Januar prüfen, ob die verlinkte Seite die neuen Gehaltsgrenzen zeigt.',
};
