import type { TopicSource } from '../sources.ts';

/** Funding for training one's own employees: shares by size of the company, and the way to get it. */
export const beschaeftigteQualifizieren: TopicSource = {
  slug: 'beschaeftigte-qualifizieren',
  title: 'Welche Förderung gibt es für die Weiterbildung im Betrieb?',
  shortAnswer:
    'Die Agentur für Arbeit kann Kurskosten und einen Teil des Lohns übernehmen. Wie viel, hängt von der Größe des Betriebs ab: Unter 50 Beschäftigten zahlt sie den Kurs in der Regel ganz und bis zu 75 Prozent des Lohns. Der Kurs muss mehr als 120 Stunden dauern. Stellen Sie den Antrag vor Beginn.',
  body: `
    ### Kosten des Kurses
    - **weniger als 50 Beschäftigte:** Der Betrieb soll nichts zahlen.
    - **50 bis 499 Beschäftigte:** Der Betrieb zahlt 50 Prozent. Ab 45 Jahren oder bei Schwerbehinderung soll er nichts zahlen.
    - **ab 500 Beschäftigte:** Der Betrieb zahlt 75 Prozent.
    ### Zuschuss zum Lohn während des Kurses
    - **weniger als 50 Beschäftigte:** bis zu 75 Prozent
    - **50 bis 499 Beschäftigte:** bis zu 50 Prozent
    - **ab 500 Beschäftigte:** bis zu 25 Prozent
    Mit einer passenden Betriebsvereinbarung oder einem Tarifvertrag sind es fünf Prozentpunkte mehr.
    ### Wenn ein Berufsabschluss fehlt
    Holen Beschäftigte einen Abschluss nach, kann die Agentur Kurskosten und Lohn für die Kurszeit ganz übernehmen. Die Größe des Betriebs spielt dann keine Rolle. Das hilft auch bei ausländischen Abschlüssen, die hier nicht anerkannt sind.
    ### Betriebe im Strukturwandel
    Müssen viele Beschäftigte neu lernen, kommt auch das Qualifizierungsgeld infrage. Fragen Sie den Arbeitgeberservice.
  `,
  steps: [
    {
      id: 'bedarf',
      title: 'Bedarf beschreiben',
      body: 'Wer soll was lernen, bis wann, wofür? Sprechen Sie mit den Beschäftigten und dem Betriebsrat.',
      actor: 'employer',
    },
    {
      id: 'beratung',
      title: 'Arbeitgeberservice anrufen',
      body: 'Er rechnet aus, was gefördert wird, und hilft bei der Auswahl des Kurses.',
      actor: 'employer',
      cost: 'kostenfrei',
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'kurs',
      title: 'Zugelassenen Kurs wählen',
      body: 'Kurs und Anbieter müssen zugelassen sein. Der Kurs darf im Betrieb stattfinden und auf mehrere Monate verteilt sein.',
      actor: 'employer',
      links: [
        {
          kind: 'online',
          text: 'Weiterbildungssuche der Bundesagentur für Arbeit',
          href: 'https://web.arbeitsagentur.de/weiterbildungssuche/suche',
        },
      ],
    },
    {
      id: 'antrag',
      title: 'Antrag stellen, bevor der Kurs beginnt',
      body: 'Der Betrieb beantragt Kurskosten und Lohnzuschuss zusammen. Warten Sie die Zusage ab.',
      actor: 'employer',
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'freistellen',
      title: 'Beschäftigte freistellen und Lohn weiterzahlen',
      body: 'Der Zuschuss kommt zum Lohn für die Zeit, in der wegen des Kurses nicht gearbeitet wird.',
      actor: 'employer',
    },
  ],
  contacts: ['arbeitgeberservice-migration', 'ihk-leipzig', 'handwerkskammer-leipzig'],
  requirements: `
    - Der Kurs geht über eine kurze Einarbeitung am Arbeitsplatz hinaus.
    - Er dauert mehr als 120 Stunden; Kurs und Anbieter sind zugelassen.
    - Der Berufsabschluss liegt in der Regel mindestens zwei Jahre zurück.
    - In den letzten zwei Jahren gab es keine Förderung nach derselben Vorschrift.
    - Der Betrieb ist nicht gesetzlich zu der Schulung verpflichtet.
  `,
  documents: `
    - Angebot des Anbieters mit Stunden und Preis
    - Arbeitsverträge und Angaben zum Lohn
    - Zahl der Beschäftigten
  `,
  deadlines: `
    Der Antrag muss vor dem ersten Kurstag gestellt sein.
  `,
  hints: `
    Über die Förderung entscheidet die Agentur nach Ermessen. Die Staatsangehörigkeit der Beschäftigten spielt keine Rolle.
  `,
  legalBasis: [
    {
      label: '§ 82 Sozialgesetzbuch III (Förderung beschäftigter Arbeitnehmerinnen und Arbeitnehmer)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__82.html',
    },
    {
      label: '§ 81 Sozialgesetzbuch III (Nachholen eines Berufsabschlusses)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__81.html',
    },
    {
      label: '§ 82a Sozialgesetzbuch III (Qualifizierungsgeld)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__82a.html',
    },
    {
      label: '§ 324 Sozialgesetzbuch III (Antrag vor Leistung)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__324.html',
    },
  ],
  competentBody: ['agentur-fuer-arbeit-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Angebote für Unternehmen (Bundesagentur für Arbeit)',
      href: 'https://www.arbeitsagentur.de/unternehmen',
    },
  ],
  category: 'qualifizierung',
  audiences: ['employer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: [
    'weiterbildung-und-bildungsgutschein',
    'anpassungsqualifizierung',
    'anerkennung-berufsabschluss',
    'berufssprachkurs',
    'deutsch-im-betrieb',
    'eingliederungszuschuss',
  ],
  questions: [
    'förderung weiterbildung mitarbeiter',
    'qualifizierungschancengesetz wie viel prozent',
    'zuschuss lohn während weiterbildung',
    'helfer zur fachkraft machen förderung',
    'mitarbeiter ohne abschluss qualifizieren',
    'weiterbildung kleiner betrieb agentur für arbeit',
  ],
  keywords: [
    'Qualifizierungschancengesetz',
    'Fortbildung',
    'Schulung',
    'Lohnzuschuss',
    'Arbeitsentgeltzuschuss',
    'WEITER.BILDUNG!',
    'Umschulung',
  ],
  responsible: 'agentur-fuer-arbeit-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Anteile und Bedingungen nach § 82 SGB III in der Fassung seit dem 1. April 2024. Teilzeitkräfte zählen nur anteilig; das steht absichtlich nicht im Text.',
};
