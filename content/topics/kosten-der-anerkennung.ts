import type { TopicSource } from '../sources.ts';

/** Who can pay for a recognition procedure, and why one asks before applying. */
export const kostenDerAnerkennung: TopicSource = {
  slug: 'kosten-der-anerkennung',
  title: 'Wer bezahlt die Anerkennung meines Abschlusses?',
  shortAnswer:
    'Zuerst Sie selbst, aber oft hilft jemand: die Agentur für Arbeit, das Jobcenter oder Ihr Betrieb. Bei kleinem Einkommen kommt der Anerkennungszuschuss des Bundes infrage. Wichtig: Fragen Sie vor dem Antrag. Bezahlte Rechnungen erstattet später meist niemand.',
  body: `
    ### Welche Kosten entstehen
    - Gebühr der zuständigen Stelle
    - Übersetzungen und beglaubigte Kopien
    - Zeugnisbewertung bei einem Studium
    - Kurse, Prüfungen und Sprachprüfungen
    - Fahrten
    ### Wer helfen kann
    - **Agentur für Arbeit:** wenn Sie arbeitslos oder arbeitsuchend gemeldet sind. Sie kann Kosten aus dem Vermittlungsbudget übernehmen.
    - **Jobcenter:** wenn Sie dort Leistungen bekommen. Auch hier hilft das Vermittlungsbudget.
    - **Anerkennungszuschuss des Bundes:** für Menschen mit kleinem Einkommen, denen keine andere Stelle hilft. Ob und wie Sie ihn zurzeit beantragen können, steht auf dem Portal „Anerkennung in Deutschland“.
    - **Betrieb:** Viele Betriebe zahlen Gebühren und Kurse, wenn sie eine Fachkraft gewinnen wollen. Halten Sie die Zusage schriftlich fest.
    Auf keine dieser Hilfen gibt es einen festen Anspruch. Über Kurse entscheidet die Agentur für Arbeit, siehe [Weiterbildung](topic:weiterbildung-und-bildungsgutschein).
  `,
  steps: [
    {
      id: 'beraten',
      title: 'Kosten in der Beratung schätzen lassen',
      body: 'Die Beratung weiß, welche Papiere übersetzt werden müssen und welche Hilfe zu Ihnen passt.',
      actor: 'newcomer',
      cost: 'kostenfrei',
      contacts: ['iq-anerkennung'],
    },
    {
      id: 'agentur',
      title: 'Agentur für Arbeit oder Jobcenter fragen',
      body: 'Beantragen Sie die Übernahme, bevor Sie etwas bestellen oder bezahlen. Nehmen Sie Kostenvoranschläge mit.',
      actor: 'newcomer',
      contacts: ['agentur-fuer-arbeit', 'jobcenter'],
    },
    {
      id: 'zuschuss',
      title: 'Anerkennungszuschuss prüfen',
      body: 'Wenn Agentur und Jobcenter nicht zuständig sind oder ablehnen. Auch hier gilt: erst der Antrag, dann die Rechnung.',
      logic: 'or',
      optional: true,
      actor: 'newcomer',
      links: [
        {
          kind: 'info',
          text: 'Anerkennung in Deutschland: Kosten und Förderung',
          href: 'https://www.anerkennung-in-deutschland.de/',
        },
      ],
      contacts: ['iq-anerkennung'],
    },
    {
      id: 'betrieb',
      title: 'Mit dem Betrieb über die Kosten sprechen',
      body: 'Betriebe können sich beim Arbeitgeberservice beraten lassen, welche Zuschüsse es für sie gibt.',
      logic: 'parallel',
      optional: true,
      actor: 'both',
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'antrag',
      title: 'Mit der Zusage den Antrag stellen',
      body: 'Heben Sie alle Rechnungen und Belege auf. Reichen Sie sie in der Frist ein, die in der Zusage steht.',
      actor: 'newcomer',
    },
  ],
  contacts: ['iq-anerkennung', 'agentur-fuer-arbeit', 'jobcenter', 'arbeitgeberservice-migration'],
  documents: `
    - Zeugnisse und Lebenslauf
    - Kostenvoranschläge für Übersetzungen
    - Angaben zur Gebühr der zuständigen Stelle
    - Nachweis über Einkommen oder Leistungen
  `,
  deadlines: `
    Der Antrag auf Hilfe muss vor der Rechnung da sein. Planen Sie einige Wochen ein.
  `,
  hints: `
    Fragen Sie die zuständige Stelle, welche Papiere sie wirklich auf Deutsch braucht. Das spart oft am meisten.
  `,
  legalBasis: [
    {
      label: '§ 44 Sozialgesetzbuch III (Vermittlungsbudget)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__44.html',
    },
    {
      label: '§ 16 Sozialgesetzbuch II (Leistungen zur Eingliederung)',
      href: 'https://www.gesetze-im-internet.de/sgb_2/__16.html',
    },
    {
      label: '§ 81 Sozialgesetzbuch III (berufliche Weiterbildung)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__81.html',
    },
  ],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Anerkennung in Deutschland, Portal der Bundesregierung',
      href: 'https://www.anerkennung-in-deutschland.de/',
    },
    {
      kind: 'info',
      text: 'Agentur für Arbeit Leipzig',
      href: 'https://www.arbeitsagentur.de/vor-ort/leipzig/startseite',
    },
  ],
  category: 'anerkennung',
  audiences: ['newcomer', 'employer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: [
    'anerkennung-berufsabschluss',
    'anerkennung-studienabschluss',
    'anpassungsqualifizierung',
    'weiterbildung-und-bildungsgutschein',
    'beratung-im-fiz',
  ],
  questions: [
    'was kostet die anerkennung',
    'anerkennungszuschuss beantragen',
    'bezahlt das jobcenter die übersetzung vom zeugnis',
    'wer zahlt die kosten der zeugnisbewertung',
    'anerkennung kein geld',
    'muss mein arbeitgeber die anerkennung bezahlen',
  ],
  keywords: ['Gebühr', 'Förderung', 'Zuschuss', 'Übersetzung', 'Vermittlungsbudget', 'Anerkennungszuschuss'],
  responsible: 'iq-netzwerk-sachsen',
  reviewedAt: '2026-11-22',
  reviewEveryMonths: 3,
  reviewNote:
    'Bedingungen, Höhe und Laufzeit des Anerkennungszuschusses waren nicht sicher zu belegen (Richtlinie vom Januar 2025) und stehen deshalb nicht im Text. Vor der nächsten Prüfung auf dem Portal nachsehen.',
};
