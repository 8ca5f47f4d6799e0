import type { TopicSource } from '../sources.ts';

/** The education voucher: who can get it, what it pays, how to ask for it. */
export const weiterbildungUndBildungsgutschein: TopicSource = {
  slug: 'weiterbildung-und-bildungsgutschein',
  title: 'Wie bekomme ich einen Bildungsgutschein?',
  shortAnswer:
    'Sprechen Sie mit der Agentur für Arbeit, bevor Sie sich zu einem Kurs anmelden. Sie gibt den Gutschein, wenn die Weiterbildung Ihnen zu Arbeit verhilft oder wenn Ihnen ein Berufsabschluss fehlt. Seit dem 1. Januar 2025 entscheidet sie auch, wenn Sie Leistungen vom Jobcenter bekommen.',
  body: `
    ### Wann es einen Gutschein geben kann
    - Sie sind arbeitslos und finden mit der Weiterbildung leichter Arbeit.
    - Ihnen droht Arbeitslosigkeit.
    - Sie haben keinen Berufsabschluss, der hier zählt, und wollen ihn nachholen. Darauf können Sie einen Anspruch haben.
    Vorher berät Sie die Agentur für Arbeit. Kurs und Anbieter müssen zugelassen sein.
    ### Was der Gutschein bezahlt
    - die Kosten des Kurses und der Prüfung
    - Fahrten und, wenn nötig, eine Unterkunft
    - Betreuung für Ihre Kinder
    Arbeitslosengeld oder Leistungen des Jobcenters laufen während des Kurses in der Regel weiter.
    ### Was mit dem Gutschein möglich ist
    - eine Umschulung mit Abschluss bei einer Kammer
    - einzelne Schritte zum Abschluss, sogenannte Teilqualifikationen
    - Kurse, mit denen Sie eine [teilweise Anerkennung](topic:anpassungsqualifizierung) voll machen
    - fachliche Kurse mit Zertifikat
    Für reine Deutschkurse ist der Gutschein nicht gedacht, siehe [Berufssprachkurs](topic:berufssprachkurs).
  `,
  steps: [
    {
      id: 'ziel',
      title: 'Ziel überlegen',
      body: 'Welche Arbeit möchten Sie? Was fehlt Ihnen dafür? Schauen Sie in Stellenanzeigen, was Betriebe verlangen.',
      actor: 'newcomer',
    },
    {
      id: 'termin',
      title: 'Termin mit der Agentur für Arbeit vereinbaren',
      body: 'Auch wenn Sie Leistungen vom Jobcenter bekommen: Ihr Jobcenter schickt Sie für die Beratung zur Agentur.',
      actor: 'newcomer',
      cost: 'kostenfrei',
      contacts: ['agentur-fuer-arbeit', 'jobcenter'],
    },
    {
      id: 'gespraech',
      title: 'Im Gespräch begründen',
      body: 'Zeigen Sie Stellenanzeigen, Zeugnisse und Bescheide. Fragen Sie bei einem Nein nach den Gründen und bitten Sie um einen schriftlichen Bescheid.',
      actor: 'newcomer',
      contacts: ['agentur-fuer-arbeit'],
    },
    {
      id: 'kurs',
      title: 'Zugelassenen Kurs suchen',
      body: 'Auf dem Gutschein stehen Ziel, Dauer, Region und Gültigkeit. Sie wählen den Anbieter selbst.',
      actor: 'newcomer',
      links: [
        {
          kind: 'online',
          text: 'Weiterbildungssuche der Bundesagentur für Arbeit',
          href: 'https://web.arbeitsagentur.de/weiterbildungssuche/suche',
        },
      ],
    },
    {
      id: 'anmelden',
      title: 'Gutschein beim Anbieter abgeben und anmelden',
      body: 'Der Anbieter füllt den Gutschein aus. Er muss vor dem ersten Kurstag wieder bei der Agentur sein.',
      actor: 'newcomer',
    },
  ],
  contacts: ['agentur-fuer-arbeit', 'jobcenter', 'iq-anerkennung'],
  requirements: `
    - Sie dürfen in Deutschland arbeiten oder können die Erlaubnis bekommen.
    - Ihr Deutsch reicht für den Kurs.
    - Die Agentur für Arbeit hat Sie vor Beginn beraten und zugestimmt.
  `,
  documents: `
    - Ausweis oder Aufenthaltstitel
    - Lebenslauf und Zeugnisse
    - Bescheid über die Anerkennung, wenn Sie einen haben
    - Sprachnachweis
    - Stellenanzeigen, die zu Ihrem Ziel passen
  `,
  deadlines: `
    Der Gutschein gilt nur für eine bestimmte Zeit; sie steht darauf. Wer ohne Zusage anfängt, bekommt nichts erstattet.
  `,
  hints: `
    Wer Arbeit hat, fragt zusammen mit dem Betrieb: [Beschäftigte qualifizieren](topic:beschaeftigte-qualifizieren).
  `,
  legalBasis: [
    {
      label: '§ 81 Sozialgesetzbuch III (berufliche Weiterbildung, Bildungsgutschein)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__81.html',
    },
    {
      label: '§ 83 Sozialgesetzbuch III (Weiterbildungskosten)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__83.html',
    },
    {
      label: '§ 144 Sozialgesetzbuch III (Arbeitslosengeld bei Weiterbildung)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__144.html',
    },
  ],
  competentBody: ['agentur-fuer-arbeit-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Bildungsgutschein (Bundesagentur für Arbeit)',
      href: 'https://www.arbeitsagentur.de/karriere-und-weiterbildung/bildungsgutschein',
    },
  ],
  category: 'qualifizierung',
  audiences: ['newcomer', 'employer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: [
    'beschaeftigte-qualifizieren',
    'anpassungsqualifizierung',
    'kosten-der-anerkennung',
    'berufssprachkurs',
    'arbeitssuche',
    'ausbildung-finden-und-foerdern',
  ],
  questions: [
    'wie bekomme ich einen bildungsgutschein',
    'umschulung jobcenter oder agentur für arbeit',
    'weiterbildung kostenlos leipzig',
    'berufsabschluss nachholen mit 35',
    'bildungsgutschein abgelehnt was tun',
    'bezahlt das arbeitsamt eine umschulung',
  ],
  keywords: ['Umschulung', 'Kurs', 'Teilqualifikation', 'Fortbildung', 'Arbeitsamt', 'FbW', 'Gutschein'],
  boost: 1,
  responsible: 'agentur-fuer-arbeit-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Prämien und Weiterbildungsgeld (§ 87a SGB III) stehen absichtlich nicht im Text: Höhe und Fortbestand waren nicht sicher zu belegen.',
};
