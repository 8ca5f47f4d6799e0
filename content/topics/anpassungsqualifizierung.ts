import type { TopicSource } from '../sources.ts';

/** After a partial recognition: courses, knowledge test, and what the company contributes. */
export const anpassungsqualifizierung: TopicSource = {
  slug: 'anpassungsqualifizierung',
  title: 'Mein Abschluss ist nur teilweise anerkannt: Was nun?',
  shortAnswer:
    'Holen Sie nach, was der Bescheid als fehlend nennt: im Betrieb, in einem Kurs oder mit einer Prüfung. Danach beantragen Sie die volle Anerkennung. Für Menschen von außerhalb der EU gibt es dafür einen eigenen Aufenthaltstitel. Die Beratung im FIZ sucht mit Ihnen und dem Betrieb den passenden Weg.',
  body: `
    ### Nicht reglementierter Beruf
    Der Bescheid nennt fehlende Kenntnisse. Sie lernen sie im Betrieb, in Kursen oder beidem. Dann stellen Sie bei derselben Stelle einen Folgeantrag.
    ### Reglementierter Beruf
    - **Anpassungslehrgang:** Sie arbeiten und lernen unter Anleitung, höchstens drei Jahre. Oft gibt es am Ende ein Gespräch.
    - **Prüfung:** Sie zeigen, was Sie können. Bei einem Abschluss aus der EU heißt sie Eignungsprüfung, sonst meist Kenntnisprüfung. Vorbereitungskurse helfen.
    Meist dürfen Sie wählen. Für einzelne Berufe schreibt das Gesetz die Prüfung vor.
    ### Der Aufenthalt dafür
    - **Aufenthaltserlaubnis für die Qualifizierung:** bis zu 24 Monate, Verlängerung um bis zu zwölf Monate. In der Regel brauchen Sie Deutsch auf dem Niveau A2. Eine Nebenbeschäftigung bis zu 20 Stunden in der Woche ist erlaubt.
    - **Anerkennungspartnerschaft:** Sie arbeiten schon als Fachkraft und holen die Anerkennung nach. Mehr unter [Anerkennungspartnerschaft](topic:anerkennungspartnerschaft).
    ### Was der Betrieb beiträgt
    - einen Plan: was, wann, mit wem
    - Zeit und eine Person, die anleitet
    - Einsatz in den Bereichen, die im Bescheid stehen
    - eine Bescheinigung über das Gelernte
  `,
  steps: [
    {
      id: 'bescheid',
      title: 'Bescheid gemeinsam lesen',
      body: 'Was genau fehlt? Bringen Sie den Bescheid in die Beratung mit, am besten zusammen mit Ihrem Betrieb.',
      actor: 'both',
      cost: 'kostenfrei',
      contacts: ['iq-anerkennung'],
    },
    {
      id: 'weg',
      title: 'Lehrgang, Kurs oder Prüfung wählen',
      body: 'Entscheidend sind Ihr Beruf, Ihr Deutsch und was im Betrieb möglich ist.',
      actor: 'newcomer',
      contacts: ['iq-anerkennung', 'handwerkskammer-leipzig', 'ihk-leipzig', 'ksv-sachsen'],
    },
    {
      id: 'plan',
      title: 'Plan mit dem Betrieb vereinbaren',
      body: 'Halten Sie Inhalte, Zeiten, Anleitung und Lohn schriftlich fest. Die Anerkennungsstelle sagt, ob der Plan reicht.',
      actor: 'employer',
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'foerderung',
      title: 'Förderung beantragen, bevor es losgeht',
      body: 'Agentur für Arbeit und Jobcenter können Kurse und Lohnanteile fördern. Mehr unter [Kosten der Anerkennung](topic:kosten-der-anerkennung).',
      logic: 'parallel',
      actor: 'both',
      contacts: ['agentur-fuer-arbeit', 'arbeitgeberservice-migration'],
    },
    {
      id: 'aufenthalt',
      title: 'Aufenthaltstitel klären',
      body: 'Nur für Menschen von außerhalb der EU, die noch keinen passenden Titel haben. Im Ausland beantragen Sie ein Visum.',
      logic: 'parallel',
      actor: 'newcomer',
      contacts: ['auslaenderbehoerde'],
    },
    {
      id: 'folgeantrag',
      title: 'Folgeantrag stellen oder Prüfung ablegen',
      body: 'Mit den Bescheinigungen beantragen Sie die volle Anerkennung. Danach können Sie zur Fachkraft wechseln.',
      actor: 'newcomer',
      contacts: ['iq-anerkennung'],
    },
  ],
  contacts: ['iq-anerkennung', 'arbeitgeberservice-migration', 'handwerkskammer-leipzig', 'ihk-leipzig'],
  roundTable: true,
  requirements: `
    - ein Bescheid, der sagt, was fehlt
    - ein Betrieb, ein Kurs oder eine Prüfung, die dazu passt
    - Deutsch, das für Kurs oder Arbeit reicht
  `,
  documents: `
    - der Bescheid
    - der Plan für die Qualifizierung oder die Anmeldung zum Kurs
    - der Arbeitsvertrag, wenn Sie im Betrieb lernen
    - Sprachnachweis
  `,
  hints: `
    Ein Bescheid mit teilweiser Anerkennung ist ein Erfolg. Er öffnet den Weg zu Visum, Förderung und Kursen.
  `,
  legalBasis: [
    {
      label: '§ 11 Berufsqualifikationsfeststellungsgesetz (Ausgleichsmaßnahmen)',
      href: 'https://www.gesetze-im-internet.de/bqfg/__11.html',
    },
    {
      label: '§ 16d Aufenthaltsgesetz (Aufenthalt zur Anerkennung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__16d.html',
    },
    {
      label: '§ 40 Pflegeberufegesetz (Ausgleich in der Pflege)',
      href: 'https://www.gesetze-im-internet.de/pflbg/__40.html',
    },
    {
      label: '§ 82 Sozialgesetzbuch III (Förderung Beschäftigter)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__82.html',
    },
  ],
  furtherLinks: [
    {
      kind: 'info',
      text: 'IQ Netzwerk Sachsen (EXIS Europa e. V.)',
      href: 'https://www.exis.de/projektarbeit/iq-sachsen/',
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
    'berufssprachkurs',
    'beschleunigtes-fachkraefteverfahren',
    'anerkennungspartnerschaft',
  ],
  questions: [
    'teilweise gleichwertigkeit was nun',
    'kenntnisprüfung pflege vorbereitung leipzig',
    'anpassungslehrgang wie lange',
    'wer bezahlt die anpassungsqualifizierung',
    'darf ich während der anerkennung arbeiten',
    'was muss der betrieb bei einer anpassungsqualifizierung tun',
  ],
  keywords: [
    'Nachqualifizierung',
    'Ausgleichsmaßnahme',
    'Kenntnisprüfung',
    'Eignungsprüfung',
    'Anpassungslehrgang',
    'Teilanerkennung',
    'Defizit',
    'APQ',
  ],
  responsible: 'iq-netzwerk-sachsen',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Fristen und Stunden nach § 16d Absatz 1 AufenthG in der Fassung seit dem 1. März 2024. Angebote einzelner Kurse in Leipzig stehen absichtlich nicht im Text.',
};
