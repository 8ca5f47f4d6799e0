import type { TopicSource } from '../sources.ts';

/** Language levels A1 to C1 and which certificate is good for what. */
export const sprachnachweise: TopicSource = {
  slug: 'sprachnachweise',
  title: 'Welches Sprachzertifikat brauche ich wofür?',
  shortAnswer:
    'Das hängt vom Ziel ab: A1 oft für den Nachzug zum Ehepartner, A2 meist für den Aufenthalt zur Anerkennung. B1 brauchen Sie für Niederlassungserlaubnis und Einbürgerung. Viele Gesundheitsberufe und das Lehramt verlangen B2 oder C1. Fragen Sie immer die Stelle, die den Nachweis verlangt, welche Zertifikate sie annimmt.',
  body: `
    ### Die Stufen im Gesetz
    - **A1, einfache Kenntnisse:** in der Regel beim Nachzug von Ehe- oder Lebenspartnern; für die Chancenkarte, wenn Sie nicht Englisch auf dem Niveau B2 haben
    - **A2, hinreichende Kenntnisse:** in der Regel für den Aufenthalt zur Anerkennung und die Anerkennungspartnerschaft; mündlich auch für die Beschäftigungsduldung und das Bleiberecht nach § 25b
    - **B1, ausreichende Kenntnisse:** für die Niederlassungserlaubnis im Regelfall, für die Einbürgerung und oft für ein Visum zur Ausbildung
    - **B2, gute Kenntnisse:** in vielen Gesundheitsfachberufen und für den Beginn mancher Ausbildung
    - **C1:** für viele ärztliche Berufe als Fachsprache, für Lehrkräfte und meist für ein Studium auf Deutsch
    ### Blaue Karte EU
    Für die Blaue Karte selbst verlangt das Gesetz kein Deutsch. Für die schnelle Niederlassungserlaubnis zählt es: mit A1 nach 27 Monaten, mit B1 nach 21 Monaten.
    ### Welche Zertifikate gelten
    Anerkannt sind in der Regel Prüfungen von Goethe-Institut, telc, ÖSD, TestDaF und der „Deutsch-Test für Zuwanderer“. Kursbescheinigungen ohne Prüfung reichen meist nicht.
  `,
  steps: [
    {
      id: 'ziel',
      title: 'Fragen, was verlangt wird',
      body: 'Fragen Sie die Stelle, die entscheidet: welches Niveau, welche Prüfung, wie alt darf das Zertifikat sein?',
      actor: 'newcomer',
      contacts: ['auslaenderbehoerde', 'iq-anerkennung'],
    },
    {
      id: 'niveau',
      title: 'Eigenes Niveau feststellen',
      body: 'Sprachschulen bieten Einstufungstests an. So buchen Sie die Prüfung nicht zu früh.',
      actor: 'newcomer',
    },
    {
      id: 'kurs',
      title: 'Passenden Kurs besuchen',
      body: 'Bis B1 hilft der [Integrationskurs](topic:integrationskurs), danach der [Berufssprachkurs](topic:berufssprachkurs). Im Ausland helfen die Goethe-Institute.',
      optional: true,
      actor: 'newcomer',
      links: [
        { kind: 'online', text: 'BAMF-NAvI: Kurse in Leipzig suchen', href: 'https://bamf-navi.bamf.de/' },
      ],
      contacts: ['bamf', 'migrationsberatung'],
    },
    {
      id: 'pruefung',
      title: 'Prüfung ablegen und Zertifikat aufheben',
      body: 'Behalten Sie das Original. Geben Sie nur Kopien ab.',
      actor: 'newcomer',
      cost: 'Prüfungsgebühr je nach Anbieter',
    },
  ],
  contacts: ['iq-anerkennung', 'auslaenderbehoerde', 'bamf'],
  costs: `
    Die Prüfung am Ende des Integrationskurses ist kostenfrei. Andere Prüfungen kosten eine Gebühr. Agentur für Arbeit oder Jobcenter können sie übernehmen; fragen Sie vorher.
  `,
  hints: `
    - Kaufen Sie nie ein Zertifikat. Gefälschte Nachweise sind strafbar und können den Aufenthalt kosten.
    - Betriebe dürfen im Inland selbst entscheiden, wie gut jemand Deutsch können muss, wenn kein Gesetz es regelt.
  `,
  legalBasis: [
    {
      label: '§ 2 Aufenthaltsgesetz (Stufen der Sprachkenntnisse)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__2.html',
    },
    {
      label: '§ 9 Aufenthaltsgesetz (Niederlassungserlaubnis)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__9.html',
    },
    {
      label: '§ 16d Aufenthaltsgesetz (Aufenthalt zur Anerkennung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__16d.html',
    },
    {
      label: '§ 18c Aufenthaltsgesetz (Niederlassungserlaubnis für Fachkräfte)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__18c.html',
    },
    {
      label: '§ 30 Aufenthaltsgesetz (Ehegattennachzug)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__30.html',
    },
    {
      label: '§ 10 Staatsangehörigkeitsgesetz (Einbürgerung)',
      href: 'https://www.gesetze-im-internet.de/stag/__10.html',
    },
  ],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Integrationskurse (BAMF)',
      href: 'https://www.bamf.de/DE/Themen/Integration/ZugewanderteTeilnehmende/Integrationskurse/integrationskurse-node.html',
    },
    {
      kind: 'info',
      text: 'Make it in Germany: Portal der Bundesregierung für Fachkräfte',
      href: 'https://www.make-it-in-germany.com/de/',
    },
  ],
  category: 'sprache',
  audiences: ['newcomer', 'employer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: [
    'integrationskurs',
    'berufssprachkurs',
    'reglementierte-berufe',
    'chancenkarte',
    'niederlassungserlaubnis',
    'einbuergerung',
  ],
  questions: [
    'welches sprachniveau brauche ich für die pflege',
    'b1 zertifikat für niederlassungserlaubnis',
    'a1 für familiennachzug',
    'welches deutsch zertifikat wird anerkannt',
    'telc oder goethe was ist besser',
    'wie viel deutsch muss mein mitarbeiter können',
  ],
  keywords: ['Deutschzertifikat', 'Sprachtest', 'Sprachprüfung', 'Goethe', 'telc', 'DTZ', 'A1', 'B2', 'C1'],
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Ausnahmen vom Sprachnachweis beim Nachzug und bei der Einbürgerung stehen in den eigenen Themen. Niveaus in Heilberufen legen die Behörden fest; deshalb „viele“.',
};
