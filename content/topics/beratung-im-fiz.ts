import type { TopicSource } from '../sources.ts';

/** How to get advice at the FIZ: who, how, what to bring, cost, discretion. */
export const beratungImFiz: TopicSource = {
  slug: 'beratung-im-fiz',
  title: 'Wie bekomme ich Rat im FIZ Leipzig?',
  shortAnswer:
    'Rufen Sie an, schreiben Sie eine E-Mail oder kommen Sie in die AXIS-Passage. Das FIZ hilft Menschen, die neu in Deutschland sind, kleinen und mittleren Betrieben und Beratenden in der Region. Sie erfahren die nächsten Schritte und die passenden Ansprechpartner. Die Beratung ist kostenfrei.',
  body: `
    ### Worum es im FIZ geht
    - Aufenthaltsstatus und Arbeitserlaubnis
    - Deutsch lernen
    - Anerkennung von Berufs- und Studienabschlüssen
    - Qualifizierung, Ausbildung und Weiterbildung
    ### Wer dort zusammenarbeitet
    Agentur für Arbeit Leipzig, Jobcenter Leipzig und IQ Netzwerk Sachsen. Wo es hilft, kommen alle Partner an einen Tisch, zum Beispiel bei einer Einstellung mit offener Anerkennung.
    ### Was das FIZ nicht tut
    Es erteilt keine Aufenthaltstitel und nimmt keine Asylanträge an. Es vertritt Sie nicht vor Gericht. Es sagt Ihnen aber, wer zuständig ist.
  `,
  steps: [
    {
      id: 'melden',
      title: 'Anrufen, schreiben oder vorbeikommen',
      body: 'Sagen Sie in zwei Sätzen, worum es geht und in welcher Sprache Sie sprechen möchten. Fragen Sie vor einem Besuch nach einem Termin.',
      actor: 'both',
      cost: 'kostenfrei',
      contacts: ['fiz-empfang'],
    },
    {
      id: 'unterlagen',
      title: 'Unterlagen bereitlegen',
      body: 'Was Sie schon haben, genügt: Ausweis oder Aufenthaltstitel, Zeugnisse, Briefe von Behörden. Betriebe bringen die Beschreibung der Stelle mit.',
      logic: 'parallel',
      actor: 'both',
    },
    {
      id: 'gespraech',
      title: 'Gespräch führen',
      body: 'Sie klären gemeinsam Ihr Ziel, den Weg dorthin und die zuständigen Stellen.',
      actor: 'both',
      contacts: ['fiz-empfang', 'iq-anerkennung', 'arbeitgeberservice-migration'],
    },
    {
      id: 'weg',
      title: 'Mit einem Plan weitergehen',
      body: 'Sie wissen, was als Nächstes kommt und wen Sie fragen können. Bei schwierigen Fällen lädt das FIZ alle Partner ein.',
      actor: 'both',
    },
  ],
  contacts: ['fiz-empfang'],
  roundTable: true,
  costs: `
    Die Beratung ist kostenfrei. Kosten können später bei Behörden entstehen, zum Beispiel für ein Visum oder eine Anerkennung.
  `,
  hints: `
    - Was Sie der Agentur für Arbeit und dem Jobcenter anvertrauen, unterliegt dem Sozialgeheimnis.
    - Sie dürfen eine Person Ihres Vertrauens mitbringen.
  `,
  legalBasis: [
    {
      label: '§ 14 Sozialgesetzbuch I (Anspruch auf Beratung)',
      href: 'https://www.gesetze-im-internet.de/sgb_1/__14.html',
    },
    {
      label: '§ 29 Sozialgesetzbuch III (Beratung durch die Agentur für Arbeit)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__29.html',
    },
    {
      label: '§ 35 Sozialgesetzbuch I (Sozialgeheimnis)',
      href: 'https://www.gesetze-im-internet.de/sgb_1/__35.html',
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
      text: 'Agentur für Arbeit Leipzig',
      href: 'https://www.arbeitsagentur.de/vor-ort/leipzig/startseite',
    },
  ],
  category: 'fiz',
  audiences: ['newcomer', 'employer', 'actor'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: [
    'anerkennung-berufsabschluss',
    'beschleunigtes-fachkraefteverfahren',
    'integrationskurs',
    'gemeinsamer-tisch',
    'arbeitssuche',
  ],
  questions: [
    'wo bekomme ich hilfe in leipzig als ausländer',
    'beratung für migranten arbeit leipzig',
    'was macht das fiz',
    'brauche ich einen termin im fiz',
    'kostet die beratung etwas',
    'wer hilft meiner firma bei ausländischen fachkräften',
  ],
  keywords: [
    'Fachinformationszentrum',
    'Anlaufstelle',
    'Hilfe',
    'Termin',
    'Georg-Schumann-Straße',
    'AXIS-Passage',
    'runder Tisch',
  ],
  boost: 2,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote: 'Sprachen der Beratung und Sprechzeiten sind nicht bestätigt und stehen deshalb nicht im Text.',
};
