import type { TopicSource } from '../sources.ts';

/** From the vacancy to the first working day of a person recruited abroad. */
export const fachkraefteImAuslandGewinnen: TopicSource = {
  slug: 'fachkraefte-im-ausland-gewinnen',
  title: 'Wie gewinne ich Fachkräfte aus dem Ausland?',
  shortAnswer:
    'Klären Sie zuerst, ob der Beruf eine Anerkennung braucht, und lassen Sie sich beraten. Dann suchen Sie, schließen den Vertrag, klären Abschluss und Aufenthaltstitel und begleiten das Visum. Vom Vertrag bis zum ersten Arbeitstag vergehen meist mehrere Monate. Das FIZ hilft Ihnen kostenlos bei jedem Schritt.',
  body: `
    ### Drei Fragen am Anfang
    - **Ist der Beruf reglementiert?** Dann ist die Anerkennung Pflicht, siehe [reglementierte Berufe](topic:reglementierte-berufe).
    - **Welcher Abschluss liegt vor?** Ausbildung, Studium oder vor allem Berufserfahrung: Davon hängt der Aufenthaltstitel ab.
    - **Wie gut muss das Deutsch sein?** Planen Sie Zeit für Kurse im Herkunftsland und im Betrieb ein.
    ### Wege zum Aufenthaltstitel
    - Studium: [Blaue Karte EU](topic:blaue-karte-eu) oder [Fachkraft mit akademischer Ausbildung](topic:fachkraft-mit-akademischer-ausbildung)
    - anerkannte Ausbildung: [Fachkraft mit Berufsausbildung](topic:fachkraft-mit-berufsausbildung)
    - Anerkennung noch offen: [Anerkennungspartnerschaft](topic:anerkennungspartnerschaft) oder Qualifizierung in Deutschland
    - vor allem Berufserfahrung: in nicht reglementierten Berufen möglich, siehe [Bedingungen](topic:berufserfahrung-ohne-anerkennung)
    - noch ohne Vertrag: [Chancenkarte](topic:chancenkarte) zur Suche vor Ort
    ### Wie lange es dauert
    Die meiste Zeit brauchen Anerkennung und Termin bei der Botschaft. Mit dem [beschleunigten Fachkräfteverfahren](topic:beschleunigtes-fachkraefteverfahren) gelten für die Behörden kurze Fristen.
    ### Fair anwerben
    Verlangen Sie von den Menschen kein Geld für die Vermittlung. Arbeiten Sie nur mit Agenturen, die das auch nicht tun. Für Pflege und Gesundheit darf aus bestimmten Staaten nur die Bundesagentur für Arbeit anwerben.
  `,
  steps: [
    {
      id: 'beraten',
      title: 'Stelle beschreiben und beraten lassen',
      body: 'Aufgaben, Lohn, Stunden, nötiger Abschluss, nötiges Deutsch. Der Arbeitgeberservice sagt auch, wo eine Suche Erfolg verspricht.',
      actor: 'employer',
      cost: 'kostenfrei',
      contacts: ['arbeitgeberservice-migration', 'fiz-empfang'],
    },
    {
      id: 'suchen',
      title: 'Suchen und auswählen',
      body: 'Die Bundesagentur vermittelt auch im Ausland. „Make it in Germany“ zeigt Ihre Stelle weltweit. Sprechen Sie per Video und offen über Wohnung, Familie und Sprache.',
      actor: 'employer',
      links: [
        {
          kind: 'info',
          text: 'Make it in Germany: Portal der Bundesregierung',
          href: 'https://www.make-it-in-germany.com/de/',
        },
      ],
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'abschluss',
      title: 'Abschluss prüfen und Anerkennung beginnen',
      body: 'Bei einem Studium hilft [anabin](topic:anerkennung-studienabschluss), bei einer Ausbildung die [Anerkennung](topic:anerkennung-berufsabschluss). Beginnen Sie früh.',
      actor: 'both',
      contacts: ['iq-anerkennung', 'ihk-leipzig', 'handwerkskammer-leipzig'],
    },
    {
      id: 'vertrag',
      title: 'Arbeitsvertrag schließen',
      body: 'Der Lohn muss so hoch sein wie für vergleichbare Beschäftigte in Deutschland. Geben Sie den Hinweis auf „Faire Integration“ gleich mit.',
      actor: 'employer',
      contacts: ['faire-integration'],
    },
    {
      id: 'verfahren',
      title: 'Beschleunigtes Verfahren bei der Ausländerbehörde beantragen',
      body: 'Mit Vollmacht der Person. Die Behörde klärt Anerkennung und Zustimmung der Bundesagentur und erteilt die Vorabzustimmung.',
      optional: true,
      actor: 'employer',
      contacts: ['auslaenderbehoerde'],
    },
    {
      id: 'visum',
      title: 'Visum beantragen',
      body: 'Die Person beantragt das Visum bei der deutschen Auslandsvertretung. Helfen Sie mit vollständigen Papieren, siehe [Visum zur Arbeit](topic:visum-zur-arbeitsaufnahme).',
      actor: 'newcomer',
    },
    {
      id: 'ankommen',
      title: 'Ankunft vorbereiten',
      body: 'Wohnung, Anmeldung, Krankenkasse, Konto, Patin oder Pate im Team. Prüfen Sie vor dem ersten Arbeitstag den Titel und behalten Sie eine Kopie.',
      actor: 'both',
      contacts: ['willkommenszentrum', 'fiz-empfang'],
    },
  ],
  contacts: ['arbeitgeberservice-migration', 'fiz-empfang', 'iq-anerkennung', 'auslaenderbehoerde'],
  roundTable: true,
  costs: `
    Die Beratung ist kostenfrei. Kosten entstehen für Anerkennung, Übersetzungen, Visum und das beschleunigte Verfahren. Vereinbaren Sie früh, wer was zahlt.
  `,
  hints: `
    Wer bleibt, hat meist eine Wohnung, Kolleginnen und Kollegen, die helfen, und eine Aufgabe für die Familie. Planen Sie das von Anfang an mit.
  `,
  legalBasis: [
    {
      label: '§ 18 Aufenthaltsgesetz (Grundsatz der Fachkräfteeinwanderung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__18.html',
    },
    {
      label: '§ 39 Aufenthaltsgesetz (Zustimmung der Bundesagentur für Arbeit)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__39.html',
    },
    {
      label: '§ 81a Aufenthaltsgesetz (beschleunigtes Fachkräfteverfahren)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__81a.html',
    },
    {
      label: '§ 45c Aufenthaltsgesetz (Hinweis auf Beratung, seit 1. Januar 2026)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__45c.html',
    },
    {
      label: '§ 38 Beschäftigungsverordnung (Anwerbung und Vermittlung)',
      href: 'https://www.gesetze-im-internet.de/beschv_2013/__38.html',
    },
  ],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Zuwanderung für sächsische Betriebe (ZEFAS)',
      href: 'https://www.zefas.sachsen.de/zuwanderung.html',
    },
    {
      kind: 'info',
      text: 'Make it in Germany: Portal der Bundesregierung',
      href: 'https://www.make-it-in-germany.com/de/',
    },
    {
      kind: 'info',
      text: 'Angebote für Unternehmen (Bundesagentur für Arbeit)',
      href: 'https://www.arbeitsagentur.de/unternehmen',
    },
  ],
  category: 'arbeit',
  audiences: ['employer'],
  pathways: ['third'],
  related: [
    'beschleunigtes-fachkraefteverfahren',
    'visum-zur-arbeitsaufnahme',
    'anerkennungspartnerschaft',
    'pflichten-des-arbeitgebers',
    'gemeinsamer-tisch',
    'fachkraft-mit-berufsausbildung',
  ],
  questions: [
    'mitarbeiter aus dem ausland einstellen wie',
    'fachkräfte aus indien holen',
    'pflegekräfte im ausland anwerben',
    'wie lange dauert es bis die fachkraft anfangen kann',
    'wer hilft kleinen firmen bei fachkräften aus dem ausland leipzig',
    'was kostet eine fachkraft aus dem ausland',
  ],
  keywords: [
    'Recruiting',
    'Anwerbung',
    'Fachkräftemangel',
    'Personal',
    'ZAV',
    'EURES',
    'Drittstaat',
    'Einstellung',
  ],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Gebühren und genaue Fristen stehen im Thema „Beschleunigtes Fachkräfteverfahren“. Länder der Anlage zu § 38 BeschV absichtlich nicht genannt.',
};
