import type { TopicSource } from '../sources.ts';

/** Regulated professions: which they are, who decides in Saxony, what to do with a notice of deficits. */
export const reglementierteBerufe: TopicSource = {
  slug: 'reglementierte-berufe',
  title: 'Pflege, Medizin, Lehramt: Wer entscheidet in Sachsen?',
  shortAnswer:
    'In reglementierten Berufen dürfen Sie erst mit Erlaubnis arbeiten. In Sachsen entscheidet der Kommunale Sozialverband über Pflege und andere Gesundheitsfachberufe. Über ärztliche Berufe entscheidet die Landesdirektion, über Lehrkräfte das Landesamt für Schule und Bildung. Ein Defizitbescheid ist keine Ablehnung.',
  body: `
    ### Wer in Sachsen entscheidet
    - **Pflege, Hebammen, Physiotherapie, Ergotherapie, Notfallsanitäter und weitere Gesundheitsfachberufe:** Kommunaler Sozialverband Sachsen in Leipzig
    - **Ärztinnen und Ärzte, Zahnmedizin, Apotheke, Psychotherapie:** Landesdirektion Sachsen
    - **Lehrerinnen und Lehrer:** Landesamt für Schule und Bildung
    - **Selbstständig im zulassungspflichtigen Handwerk:** Handwerkskammer zu Leipzig
    - **Alle anderen Berufe:** Die Suche von „Anerkennung in Deutschland“ nennt die Stelle.
    ### Abschluss aus der EU
    Für einige Berufe gibt es eine automatische Anerkennung, zum Beispiel für allgemeine Krankenpflege, Hebammen, Ärztinnen und Ärzte. Den Antrag stellen Sie trotzdem.
    ### Was ein Defizitbescheid ist
    Der Bescheid sagt, welche wesentlichen Unterschiede es zur deutschen Ausbildung gibt. Er sagt auch, wie Sie diese ausgleichen: mit einem Anpassungslehrgang oder einer Prüfung. Für ein Visum und für Kurse ist er ein wichtiges Papier. Wie es weitergeht, lesen Sie unter [Anpassungsqualifizierung](topic:anpassungsqualifizierung).
    ### In der Pflege
    Sie können auf die Prüfung der Gleichwertigkeit verzichten. Dann gehen Sie direkt in die Kenntnisprüfung oder den Anpassungslehrgang. Das spart oft Zeit und Unterlagen.
  `,
  steps: [
    {
      id: 'beraten',
      title: 'Kostenlos beraten lassen',
      body: 'Sie klären den passenden deutschen Beruf, die zuständige Behörde und die Kosten.',
      optional: true,
      actor: 'both',
      cost: 'kostenfrei',
      contacts: ['iq-anerkennung'],
    },
    {
      id: 'unterlagen',
      title: 'Unterlagen nach der Liste der Behörde sammeln',
      body: 'Jede Behörde hat ein eigenes Merkblatt. Lassen Sie erst übersetzen, wenn Sie die Liste kennen.',
      actor: 'newcomer',
    },
    {
      id: 'antrag-gesundheit',
      title: 'Gesundheitsfachberuf: Antrag beim KSV Sachsen',
      body: 'Der Antrag geht auch aus dem Ausland. Sie müssen zeigen, dass Sie in Sachsen arbeiten wollen, zum Beispiel mit einer Zusage.',
      actor: 'newcomer',
      links: [
        {
          kind: 'form',
          text: 'Anerkennung in Gesundheitsfachberufen (KSV Sachsen)',
          href: 'https://www.ksv-sachsen.de/auslaendische-Berufsqualifikationen.html',
        },
      ],
      contacts: ['ksv-sachsen'],
    },
    {
      id: 'antrag-arzt',
      title: 'Ärztlicher Beruf: Antrag bei der Landesdirektion',
      body: 'Sie beantragen die Approbation. Für die Zeit bis dahin kann es eine befristete Berufserlaubnis geben.',
      logic: 'or',
      actor: 'newcomer',
      links: [{ kind: 'info', text: 'Landesdirektion Sachsen', href: 'https://www.lds.sachsen.de/' }],
      contacts: ['landesdirektion-sachsen'],
    },
    {
      id: 'antrag-lehramt',
      title: 'Lehramt: Antrag beim Landesamt für Schule und Bildung',
      body: 'Das Amt prüft, für welche Schulart und welche Fächer Ihr Abschluss gilt.',
      logic: 'or',
      actor: 'newcomer',
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
      id: 'deutsch',
      title: 'Deutsch für den Beruf nachweisen',
      body: 'Die Behörde sagt, welches Niveau und welche Fachsprachprüfung sie verlangt. Beginnen Sie früh mit einem [Berufssprachkurs](topic:berufssprachkurs).',
      logic: 'parallel',
      actor: 'newcomer',
      contacts: ['bamf'],
    },
    {
      id: 'bescheid',
      title: 'Bescheid lesen und Ausgleich planen',
      body: 'Volle Anerkennung: Sie bekommen die Erlaubnis. Sonst wählen Sie mit Betrieb und Beratung Lehrgang oder Prüfung.',
      actor: 'both',
      contacts: ['iq-anerkennung', 'arbeitgeberservice-migration'],
    },
  ],
  contacts: ['iq-anerkennung', 'ksv-sachsen', 'landesdirektion-sachsen', 'lasub'],
  roundTable: true,
  requirements: `
    - eine abgeschlossene Ausbildung oder ein Studium in dem Beruf
    - gesundheitlich geeignet und zuverlässig
    - Deutsch in dem Umfang, den der Beruf braucht
    - der Plan, den Beruf in Sachsen auszuüben
  `,
  documents: `
    - Ausweis oder Pass und Lebenslauf
    - Abschlusszeugnis mit Fächern und Stunden
    - Nachweise über Berufserfahrung
    - Nachweis, dass Sie den Beruf im Herkunftsland ausüben dürfen
    - später: Führungszeugnis, ärztliche Bescheinigung, Sprachnachweis
  `,
  costs: `
    Jede Behörde erhebt eine Gebühr. Dazu kommen Übersetzungen, Prüfungen und Kurse. Wer hilft, steht unter [Kosten der Anerkennung](topic:kosten-der-anerkennung).
  `,
  processingTime: `
    Die Frist beginnt erst, wenn alle Unterlagen da sind. Im [beschleunigten Fachkräfteverfahren](topic:beschleunigtes-fachkraefteverfahren) gelten kürzere Fristen.
  `,
  appeal: `
    Gegen den Bescheid können Sie sich wehren. Bis wann und wo, steht am Ende des Bescheids.
  `,
  hints: `
    - Bis zur Erlaubnis dürfen Sie oft als Hilfskraft arbeiten, aber nicht unter der geschützten Berufsbezeichnung.
    - Für ärztliche Berufe und Hebammen werden die Verfahren vereinfacht. Fragen Sie die Behörde, welche Regeln gerade gelten.
  `,
  legalBasis: [
    {
      label: '§ 9 Berufsqualifikationsfeststellungsgesetz (reglementierte Berufe)',
      href: 'https://www.gesetze-im-internet.de/bqfg/__9.html',
    },
    {
      label: '§ 10 Berufsqualifikationsfeststellungsgesetz (Bescheid über Unterschiede)',
      href: 'https://www.gesetze-im-internet.de/bqfg/__10.html',
    },
    {
      label: '§ 2 Pflegeberufegesetz (Erlaubnis)',
      href: 'https://www.gesetze-im-internet.de/pflbg/__2.html',
    },
    {
      label: '§ 40 Pflegeberufegesetz (Gleichwertigkeit, Ausgleich)',
      href: 'https://www.gesetze-im-internet.de/pflbg/__40.html',
    },
    {
      label: '§ 3 Bundesärzteordnung (Approbation)',
      href: 'https://www.gesetze-im-internet.de/b_o/__3.html',
    },
    {
      label: '§ 10 Bundesärzteordnung (Berufserlaubnis)',
      href: 'https://www.gesetze-im-internet.de/b_o/__10.html',
    },
  ],
  competentBody: ['ksv-sachsen', 'landesdirektion-sachsen', 'lasub'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Anerkennungsverfahren in Gesundheitsfachberufen (Freistaat Sachsen)',
      href: 'https://www.koordination-gesundheitsfachberufe.sachsen.de/',
    },
    {
      kind: 'info',
      text: 'Zuständige Stelle suchen: Anerkennung in Deutschland',
      href: 'https://www.anerkennung-in-deutschland.de/',
    },
  ],
  category: 'anerkennung',
  audiences: ['newcomer', 'employer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: [
    'anerkennung-berufsabschluss',
    'anpassungsqualifizierung',
    'kosten-der-anerkennung',
    'sprachnachweise',
    'beschleunigtes-fachkraefteverfahren',
    'anerkennungspartnerschaft',
  ],
  questions: [
    'als krankenschwester in sachsen arbeiten',
    'pflegefachkraft anerkennung leipzig wo',
    'approbation sachsen antrag arzt aus dem ausland',
    'lehrer aus der ukraine in sachsen arbeiten',
    'defizitbescheid was nun',
    'wer ist zuständig für anerkennung pflege in sachsen',
    'hebamme anerkennung eu',
    'welche berufe sind reglementiert',
  ],
  keywords: [
    'Krankenpfleger',
    'Pflegekraft',
    'Approbation',
    'Berufserlaubnis',
    'Defizitbescheid',
    'Feststellungsbescheid',
    'Lehrkraft',
    'KSV',
  ],
  boost: 1,
  responsible: 'iq-netzwerk-sachsen',
  reviewedAt: '2026-11-22',
  reviewEveryMonths: 3,
  reviewNote:
    'Erziehung, Soziale Arbeit und Ingenieurwesen fehlen, weil die Stelle nicht sicher belegt war. Das Gesetz zur schnelleren Anerkennung in Heilberufen (Entwurf 2025) betrifft ärztliche Berufe, Apotheke und Hebammen: Stand prüfen und den Hinweis ersetzen.',
};
