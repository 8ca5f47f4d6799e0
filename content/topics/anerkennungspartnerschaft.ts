import type { TopicSource } from '../sources.ts';

/** § 16d (3) AufenthG: enter first, be recognised while working; duties of both sides. */
export const anerkennungspartnerschaft: TopicSource = {
  slug: 'anerkennungspartnerschaft',
  title: 'Was ist eine Anerkennungspartnerschaft?',
  shortAnswer:
    'Sie kommen nach Deutschland, arbeiten sofort in einer qualifizierten Stelle und lassen Ihren Abschluss erst hier anerkennen. Dafür schließen Sie mit dem Betrieb eine Vereinbarung. Sie brauchen einen im Ausland staatlich anerkannten Abschluss und Deutsch auf Niveau A2.',
  body: `
    ### Die Idee
    Seit dem 1. März 2024 müssen Sie die Anerkennung nicht mehr vor der Einreise beantragen. Sie und der Betrieb versprechen sich gegenseitig, das Verfahren in Deutschland zu betreiben.
    ### Was Sie versprechen
    Sie beantragen die Anerkennung spätestens nach der Einreise, und zwar **unverzüglich**.
    ### Was der Betrieb verspricht
    Er ermöglicht Ihnen im Arbeitsverhältnis die Qualifizierungen, die die zuständige Stelle verlangt. Der Betrieb muss für Ausbildung oder Nachqualifizierung geeignet sein.
    ### Wie lange der Aufenthalt gilt
    Zuerst höchstens **ein Jahr**. Läuft das Verfahren noch, ist eine Verlängerung bis zu insgesamt **drei Jahren** möglich.
    ### Was Sie arbeiten dürfen
    Die vereinbarte qualifizierte Arbeit in Ihrem Berufsfeld, dazu eine Nebenbeschäftigung bis zu 20 Stunden pro Woche. In reglementierten Berufen, etwa in der Pflege, dürfen Sie vor der Anerkennung nur Tätigkeiten ausüben, die zum Beruf hinführen. Dafür gelten eigene Bedingungen an den Betrieb, zum Beispiel Tarifbindung oder die Zulassung als Pflegeeinrichtung.
  `,
  steps: [
    {
      id: 'beratung',
      title: 'Prüfen, ob der Weg passt',
      body: 'Klären Sie gemeinsam, welcher deutsche Beruf infrage kommt und was zur Anerkennung fehlen könnte.',
      actor: 'both',
      cost: 'kostenfrei',
      contacts: ['iq-anerkennung', 'arbeitgeberservice-migration'],
    },
    {
      id: 'abschluss',
      title: 'Staatliche Anerkennung im Herkunftsstaat bestätigen lassen',
      body: 'Die Zentralstelle für ausländisches Bildungswesen gibt die Auskunft zur Berufsqualifikation oder bewertet das Hochschulzeugnis.',
      actor: 'newcomer',
      links: [
        {
          kind: 'online',
          text: 'Zentralstelle für ausländisches Bildungswesen',
          href: 'https://zab.kmk.org/',
        },
      ],
    },
    {
      id: 'vereinbarung',
      title: 'Arbeitsvertrag und Vereinbarung schließen',
      body: 'Die Vereinbarung nennt die Pflichten beider Seiten. Der Betrieb füllt auch die „Erklärung zum Beschäftigungsverhältnis“ aus.',
      logic: 'parallel',
      actor: 'both',
      contacts: ['arbeitgeberservice-migration', 'fiz-empfang'],
    },
    {
      id: 'visum',
      title: 'Visum beantragen',
      body: 'Bei der Auslandsvertretung. Die Agentur für Arbeit muss zustimmen. Auch hier ist das [beschleunigte Fachkräfteverfahren](topic:beschleunigtes-fachkraefteverfahren) möglich.',
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
      id: 'anerkennung',
      title: 'Nach der Einreise: Anerkennung beantragen',
      body: 'Tun Sie das sofort. Heben Sie die Eingangsbestätigung auf, Sie brauchen sie für die Verlängerung.',
      actor: 'newcomer',
      contacts: ['iq-anerkennung', 'ihk-leipzig', 'handwerkskammer-leipzig'],
    },
    {
      id: 'qualifizierung',
      title: 'Fehlendes nachholen',
      body: 'Stellt die zuständige Stelle Unterschiede fest, besuchen Sie die verlangten Kurse oder Prüfungen. Der Betrieb gibt Ihnen dafür Zeit.',
      actor: 'both',
    },
    {
      id: 'wechsel',
      title: 'Anerkannt: Aufenthaltstitel wechseln',
      body: 'Beantragen Sie rechtzeitig den Titel als [Fachkraft mit Berufsausbildung](topic:fachkraft-mit-berufsausbildung) oder [mit Studium](topic:fachkraft-mit-akademischer-ausbildung).',
      actor: 'newcomer',
      contacts: ['auslaenderbehoerde'],
    },
  ],
  contacts: ['iq-anerkennung', 'fiz-empfang', 'arbeitgeberservice-migration'],
  roundTable: true,
  requirements: `
    - Berufsabschluss nach mindestens zwei Jahren Ausbildung oder Hochschulabschluss, im Herkunftsstaat staatlich anerkannt
    - konkretes Stellenangebot, das fachlich zum Abschluss passt
    - Vereinbarung mit dem Betrieb
    - Betrieb, der für Ausbildung oder Nachqualifizierung geeignet ist
    - Deutsch passend zur Tätigkeit, mindestens Niveau A2
    - Zustimmung der Agentur für Arbeit
  `,
  documents: `
    - gültiger Reisepass
    - Zeugnis mit Auskunft oder Bewertung der Zentralstelle
    - Arbeitsvertrag, Vereinbarung und Erklärung zum Beschäftigungsverhältnis
    - Sprachzertifikat
    - Nachweis der Krankenversicherung
  `,
  deadlines: `
    Beantragen Sie die Verlängerung, bevor das erste Jahr endet. Nach drei Jahren ist mit diesem Titel Schluss. Planen Sie Kurse und Prüfungen deshalb früh.
  `,
  costs: `
    - Visum: 75 Euro (§ 46 Aufenthaltsverordnung)
    - Aufenthaltserlaubnis: 100 Euro (§ 45 Aufenthaltsverordnung)
    - dazu die Anerkennung; fragen Sie nach Zuschüssen
  `,
  legalBasis: [
    {
      label: '§ 16d Absatz 3 Aufenthaltsgesetz (Anerkennungspartnerschaft)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__16d.html',
    },
    {
      label: '§ 2a Beschäftigungsverordnung (Zustimmung)',
      href: 'https://www.gesetze-im-internet.de/beschv_2013/__2a.html',
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
      text: 'Visum zur Anerkennungspartnerschaft bei Make it in Germany',
      href: 'https://www.make-it-in-germany.com/de/visum-aufenthalt/arten/visum-anerkennungspartnerschaft',
    },
    {
      kind: 'info',
      text: 'Anerkennung in Deutschland',
      href: 'https://www.anerkennung-in-deutschland.de/',
    },
  ],
  category: 'anerkennung',
  audiences: ['newcomer', 'employer'],
  pathways: ['third'],
  related: [
    'anerkennung-berufsabschluss',
    'fachkraft-mit-berufsausbildung',
    'berufserfahrung-ohne-anerkennung',
    'beschleunigtes-fachkraefteverfahren',
    'visum-zur-arbeitsaufnahme',
  ],
  questions: [
    'erst einreisen dann anerkennung machen',
    'anerkennungspartnerschaft vereinbarung muster',
    'was muss der arbeitgeber bei anerkennungspartnerschaft tun',
    'pflegekraft vor der anerkennung einstellen',
    '16d absatz 3',
    'wie lange gilt das visum zur anerkennung',
    'welches deutsch niveau für anerkennungspartnerschaft',
  ],
  keywords: [
    '§ 16d',
    'Teilanerkennung',
    'Defizitbescheid',
    'Nachqualifizierung',
    'Visum zur Anerkennung',
    'Partnerschaft',
    'Pflegehilfskraft',
  ],
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Normen mit der Fassung vom April 2026 verglichen; Änderungen danach und die verlinkten Seiten waren nicht online zu vergleichen. Im Blick behalten: Sonderregeln für Pflege und Gesundheitsberufe.',
};
