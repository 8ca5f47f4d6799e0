import type { TopicSource } from '../sources.ts';

/** Self-employment: section 21, business plan, freelancers, side business; EU citizens without permission. */
export const selbststaendigkeit: TopicSource = {
  slug: 'selbststaendigkeit',
  title: 'Darf ich mich in Deutschland selbstständig machen?',
  shortAnswer:
    'Mit EU-Pass ja, ohne Erlaubnis. Von außerhalb der EU nur, wenn Ihr Aufenthaltstitel es erlaubt. Sonst beantragen Sie eine Erlaubnis nach § 21 Aufenthaltsgesetz mit Geschäftsplan und Finanzierung. Auch nebenbei brauchen Sie sie vorher. Die Kammern beraten kostenlos zum Plan.',
  body: `
    ### Wer keine Erlaubnis braucht
    - Menschen mit der Staatsangehörigkeit eines EU-Staates, von Island, Liechtenstein, Norwegen oder der Schweiz
    - Menschen, in deren Titel „Erwerbstätigkeit erlaubt“ steht, zum Beispiel bei einer Niederlassungserlaubnis
    ### Gewerbe mit Erlaubnis nach § 21
    Die Behörde prüft drei Dinge:
    - Es gibt ein wirtschaftliches Interesse oder einen Bedarf in der Region.
    - Die Tätigkeit nutzt voraussichtlich der Wirtschaft.
    - Die Finanzierung ist gesichert.
    Dafür fragt sie auch die Kammern. Entscheidend sind Idee, Erfahrung, Geld, Arbeitsplätze und neue Ideen.
    ### Freie Berufe
    Für Kunst, Sprachen, Unterricht, Beratung und ähnliche Berufe gibt es einen eigenen Weg. Brauchen Sie für den Beruf eine Erlaubnis, muss sie vorliegen oder zugesagt sein.
    ### Nach Studium oder Forschung in Deutschland
    Wer hier studiert oder geforscht hat, bekommt die Erlaubnis leichter. Die Tätigkeit muss zum Studium oder zur Forschung passen.
    ### Nebenbei selbstständig
    Sie haben schon einen Titel, zum Beispiel zur Arbeit oder zum Studium? Die Ausländerbehörde kann die Tätigkeit zusätzlich erlauben. Ihr Betrieb muss es meist auch wissen.
  `,
  steps: [
    {
      id: 'titel',
      title: 'Im Titel nachsehen, was erlaubt ist',
      body: '„Erwerbstätigkeit erlaubt“ schließt die Selbstständigkeit ein. „Beschäftigung erlaubt“ reicht nicht.',
      actor: 'newcomer',
      contacts: ['fiz-empfang', 'auslaenderbehoerde'],
    },
    {
      id: 'plan',
      title: 'Geschäftsplan schreiben und beraten lassen',
      body: 'Was bieten Sie an, für wen, zu welchem Preis, mit welchem Geld? Die Kammern haben Vorlagen und Gründungsberatung.',
      actor: 'newcomer',
      cost: 'kostenfrei',
      contacts: ['ihk-leipzig', 'handwerkskammer-leipzig'],
    },
    {
      id: 'beruf',
      title: 'Prüfen, ob der Beruf eine Zulassung braucht',
      body: 'In vielen Handwerken brauchen Sie die Eintragung in die Handwerksrolle. Auch Gesundheit, Bewachung oder Gaststätten haben eigene Regeln.',
      logic: 'parallel',
      actor: 'newcomer',
      contacts: ['handwerkskammer-leipzig', 'ihk-leipzig', 'iq-anerkennung'],
    },
    {
      id: 'erlaubnis',
      title: 'Erlaubnis beantragen',
      body: 'Im Ausland als Visum bei der deutschen Auslandsvertretung, in Leipzig bei der Ausländerbehörde. Warten Sie die Erlaubnis ab, bevor Sie beginnen.',
      actor: 'newcomer',
      contacts: ['auslaenderbehoerde'],
    },
    {
      id: 'anmelden',
      title: 'Gewerbe und Steuer anmelden',
      body: 'Ein Gewerbe melden Sie bei der Stadt an, einen freien Beruf nur beim Finanzamt.',
      actor: 'newcomer',
      links: [{ kind: 'info', text: 'Stadt Leipzig', href: 'https://www.leipzig.de/' }],
    },
    {
      id: 'versichern',
      title: 'Versicherungen klären',
      body: 'Krankenversicherung ist Pflicht, siehe [Krankenversicherung](topic:krankenversicherung). Denken Sie auch an Rente, Unfall und Haftung.',
      logic: 'parallel',
      actor: 'newcomer',
    },
  ],
  contacts: ['ihk-leipzig', 'handwerkskammer-leipzig', 'auslaenderbehoerde', 'fiz-empfang'],
  requirements: `
    - tragfähige Idee mit Geschäftsplan
    - Geld für den Start und zum Leben
    - Krankenversicherung
    - ab 45 Jahren in der Regel eine angemessene Vorsorge für das Alter
  `,
  documents: `
    - Pass und, wenn vorhanden, Aufenthaltstitel
    - Geschäftsplan mit Plan der Einnahmen, Ausgaben und Finanzierung
    - Lebenslauf, Zeugnisse, Nachweise über Erfahrung
    - Zulassung zum Beruf, wenn nötig
    - Nachweise über Krankenversicherung und Altersvorsorge
  `,
  deadlines: `
    Die erste Erlaubnis gilt höchstens drei Jahre. Nach drei Jahren ist eine Niederlassungserlaubnis möglich, wenn das Geschäft läuft und Sie davon leben können.
  `,
  hints: `
    - Arbeiten Sie nur für eine Firma und nach deren Anweisung? Dann sind Sie vielleicht gar nicht selbstständig, sondern angestellt. Lassen Sie das prüfen.
    - Wer arbeitslos ist, fragt vor dem Start bei Agentur oder Jobcenter nach Förderung.
  `,
  legalBasis: [
    {
      label: '§ 21 Aufenthaltsgesetz (Selbstständige Tätigkeit)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__21.html',
    },
    {
      label: '§ 2 Freizügigkeitsgesetz/EU (Recht auf Einreise und Aufenthalt)',
      href: 'https://www.gesetze-im-internet.de/freiz_gg_eu_2004/__2.html',
    },
    {
      label: '§ 14 Gewerbeordnung (Anzeigepflicht)',
      href: 'https://www.gesetze-im-internet.de/gewo/__14.html',
    },
    {
      label: '§ 18 Einkommensteuergesetz (freie Berufe)',
      href: 'https://www.gesetze-im-internet.de/estg/__18.html',
    },
    {
      label: '§ 1 Handwerksordnung (zulassungspflichtiges Handwerk)',
      href: 'https://www.gesetze-im-internet.de/hwo/__1.html',
    },
  ],
  competentBody: ['auslaenderbehoerde-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Selbstständige und freiberufliche Tätigkeiten (BAMF)',
      href: 'https://www.bamf.de/DE/Themen/MigrationAufenthalt/ZuwandererDrittstaaten/Arbeit/SelbstaendigeTaetigkeit/selbstaendigetaetigkeit-node.html',
    },
    { kind: 'info', text: 'Industrie- und Handelskammer zu Leipzig', href: 'https://www.leipzig.ihk.de/' },
    { kind: 'info', text: 'Handwerkskammer zu Leipzig', href: 'https://www.hwk-leipzig.de/' },
  ],
  category: 'arbeit',
  audiences: ['newcomer'],
  pathways: ['eu', 'third'],
  related: [
    'eu-freizuegigkeit',
    'krankenversicherung',
    'anerkennung-berufsabschluss',
    'chancenkarte',
    'niederlassungserlaubnis',
    'studium-und-arbeit',
  ],
  questions: [
    'firma gründen als ausländer leipzig',
    'freelancer visum deutschland',
    'darf ich neben der arbeit ein gewerbe anmelden',
    'gewerbe anmelden mit aufenthaltstitel',
    'selbstständig mit blauer karte',
    'friseursalon eröffnen ohne meister',
    'businessplan für ausländerbehörde',
  ],
  keywords: ['Gründung', 'Gewerbe', 'Freelancer', 'Freiberufler', 'Start-up', 'Unternehmen', 'Businessplan'],
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Förderung für Gründungen und Gründungsstipendien stehen absichtlich nur als Hinweis im Text. Link zur Stadt ist die Startseite, weil die Adresse der Gewerbeanmeldung nicht sicher war.',
};
