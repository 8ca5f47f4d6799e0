import type { TopicSource } from '../sources.ts';

/** Foreign university degrees: anabin, the Statement of Comparability, and when neither is needed. */
export const anerkennungStudienabschluss: TopicSource = {
  slug: 'anerkennung-studienabschluss',
  title: 'Was ist mein ausländischer Studienabschluss in Deutschland wert?',
  shortAnswer:
    'Suchen Sie Ihre Hochschule und Ihren Abschluss zuerst in der kostenlosen Datenbank anabin. Finden Sie beide mit gutem Ergebnis, reicht oft der Ausdruck. Sonst beantragen Sie eine Zeugnisbewertung bei der Zentralstelle für ausländisches Bildungswesen (ZAB). In reglementierten Berufen brauchen Sie außerdem die Anerkennung.',
  body: `
    ### Zwei Wege, je nach Beruf
    - **Nicht reglementierte Berufe,** zum Beispiel Informatik, Betriebswirtschaft oder Chemie: Sie dürfen ohne Anerkennung arbeiten. Die Zeugnisbewertung zeigt Betrieben und Behörden, was Ihr Abschluss wert ist.
    - **Reglementierte Berufe,** zum Beispiel Medizin oder Lehramt: Die Zeugnisbewertung genügt nicht. Sie brauchen die Entscheidung der zuständigen Behörde, siehe [reglementierte Berufe](topic:reglementierte-berufe).
    ### So lesen Sie anabin
    - **Hochschule „H+“:** Die Hochschule gilt in Deutschland als Hochschule.
    - **Abschluss „entspricht“ oder „gleichwertig“:** Ihr Abschluss ist mit einem deutschen vergleichbar.
    - **„H+/-“, „bedingt vergleichbar“ oder kein Eintrag:** Dann hilft die Zeugnisbewertung.
    ### Was die Zeugnisbewertung sagt
    Sie nennt den deutschen Abschluss, mit dem Ihrer vergleichbar ist. Sie ist keine Umrechnung der Noten und keine Zulassung zum Studium. Über ein Studium entscheidet die Hochschule.
  `,
  steps: [
    {
      id: 'beruf',
      title: 'Klären, ob Ihr Beruf reglementiert ist',
      body: 'Der Anerkennungs-Finder zeigt es für jeden Beruf. Die Beratung hilft Ihnen kostenlos.',
      actor: 'newcomer',
      cost: 'kostenfrei',
      links: [
        {
          kind: 'info',
          text: 'Anerkennung in Deutschland: Beruf suchen',
          href: 'https://www.anerkennung-in-deutschland.de/',
        },
      ],
      contacts: ['iq-anerkennung'],
    },
    {
      id: 'anabin',
      title: 'In anabin nachsehen und ausdrucken',
      body: 'Suchen Sie erst die Hochschule, dann den Abschluss. Drucken Sie beide Seiten aus. Betrieb, Botschaft und Ausländerbehörde können sie nutzen.',
      actor: 'both',
      cost: 'kostenfrei',
      links: [{ kind: 'online', text: 'Datenbank anabin', href: 'https://anabin.kmk.org/' }],
    },
    {
      id: 'zeugnisbewertung',
      title: 'Zeugnisbewertung beantragen',
      body: 'Wenn anabin nicht reicht oder ein Betrieb sie verlangt. Die ZAB zeigt für jedes Land, welche Unterlagen sie braucht.',
      optional: true,
      actor: 'newcomer',
      cost: 'Gebühr der ZAB',
      links: [
        {
          kind: 'online',
          text: 'Zeugnisbewertung bei der ZAB',
          href: 'https://zab.kmk.org/de/zeugnisbewertung',
        },
      ],
      contacts: ['zab'],
    },
    {
      id: 'nutzen',
      title: 'Ergebnis vorlegen',
      body: 'Legen Sie Ausdruck oder Zeugnisbewertung der Bewerbung, dem Antrag auf ein Visum oder dem Antrag auf einen Aufenthaltstitel bei.',
      actor: 'newcomer',
    },
  ],
  contacts: ['iq-anerkennung', 'zab'],
  requirements: `
    - ein abgeschlossenes Studium an einer staatlichen oder staatlich anerkannten Hochschule
    - Staatsangehörigkeit und Wohnort spielen keine Rolle. Der Antrag ist auch aus dem Ausland möglich.
  `,
  documents: `
    - Abschlussurkunde in der Originalsprache
    - Übersicht der Fächer und Noten
    - Übersetzungen, wenn die ZAB sie für Ihr Land verlangt
    - Ausweis oder Pass
  `,
  costs: `
    anabin ist kostenlos. Für die Zeugnisbewertung setzt die ZAB eine Gebühr fest; die geltende Höhe steht auf ihrer Seite. Wer sie bezahlen kann, lesen Sie unter [Kosten der Anerkennung](topic:kosten-der-anerkennung).
  `,
  processingTime: `
    Die Bearbeitung beginnt, wenn alle Unterlagen und die Gebühr da sind. Wie lange es zurzeit dauert, nennt die ZAB auf ihrer Seite.
  `,
  hints: `
    Betriebe dürfen auch ohne Zeugnisbewertung einstellen. Für ein Visum als Fachkraft mit Studium muss der Abschluss aber in Deutschland anerkannt oder vergleichbar sein.
  `,
  legalBasis: [
    {
      label: '§ 18 Aufenthaltsgesetz (Fachkräfte, vergleichbarer Hochschulabschluss)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__18.html',
    },
    {
      label: '§ 18b Aufenthaltsgesetz (Fachkräfte mit akademischer Ausbildung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__18b.html',
    },
    {
      label: '§ 18g Aufenthaltsgesetz (Blaue Karte EU)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__18g.html',
    },
  ],
  competentBody: ['zab'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Zentralstelle für ausländisches Bildungswesen (ZAB)',
      href: 'https://zab.kmk.org/',
    },
    {
      kind: 'info',
      text: 'Anerkennung in Deutschland, Portal der Bundesregierung',
      href: 'https://www.anerkennung-in-deutschland.de/',
    },
  ],
  category: 'anerkennung',
  audiences: ['newcomer', 'employer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: [
    'anerkennung-berufsabschluss',
    'reglementierte-berufe',
    'kosten-der-anerkennung',
    'blaue-karte-eu',
    'beratung-im-fiz',
    'fachkraft-mit-akademischer-ausbildung',
  ],
  questions: [
    'wird mein bachelor in deutschland anerkannt',
    'universität diplom anerkennen lassen',
    'was bedeutet h+ in anabin',
    'zeugnisbewertung zab wie lange',
    'was kostet die zeugnisbewertung',
    'hochschule nicht in anabin was tun',
    'ingenieur ausland arbeiten in deutschland ohne anerkennung',
  ],
  keywords: [
    'Uni',
    'Bachelor',
    'Master',
    'Hochschulabschluss',
    'Diplom',
    'anabin',
    'ZAB',
    'Gleichwertigkeit',
  ],
  boost: 1,
  responsible: 'iq-netzwerk-sachsen',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Höhe der Gebühr und Bearbeitungszeit der ZAB stehen absichtlich nicht im Text; beide ändern sich. Adresse zab.kmk.org vor der nächsten Prüfung aufrufen.',
};
