import type { TopicSource } from '../sources.ts';

/** Registering one's address in Leipzig: where, until when, with what. */
export const wohnsitzAnmelden: TopicSource = {
  slug: 'wohnsitz-anmelden',
  title: 'Wo und bis wann melde ich meinen Wohnsitz in Leipzig an?',
  shortAnswer:
    'Innerhalb von zwei Wochen nach dem Einzug, in jedem Bürgerbüro der Stadt Leipzig. Sie brauchen Ausweis oder Pass und eine Bestätigung der Person, die Ihnen die Wohnung gibt. Die Anmeldung brauchen Sie für fast alles Weitere: Aufenthaltstitel, Konto, Steuer und Krankenkasse.',
  body: `
    ### Was die Anmeldung bewirkt
    Sie erhalten eine Meldebestätigung. Einige Tage oder Wochen später kommt Ihre Steuer-Identifikationsnummer mit der Post. Ihr Betrieb braucht sie für die Lohnabrechnung. Bringen Sie deshalb Ihren Namen am Briefkasten an.
    ### Die Wohnungsgeberbestätigung
    Wer Ihnen die Wohnung oder das Zimmer gibt, muss den Einzug schriftlich bestätigen. Bei Untermiete ist das die Hauptmieterin oder der Hauptmieter. Der Mietvertrag allein genügt nicht.
  `,
  steps: [
    {
      id: 'bestaetigung',
      title: 'Wohnungsgeberbestätigung ausfüllen lassen',
      body: 'Sie nennt die Anschrift, das Einzugsdatum und alle Personen, die einziehen.',
      actor: 'newcomer',
    },
    {
      id: 'termin',
      title: 'Termin in einem Bürgerbüro vereinbaren',
      body: 'Sie können jedes Bürgerbüro wählen. Gibt es erst später einen Termin, bewahren Sie die Terminbestätigung auf.',
      logic: 'parallel',
      actor: 'newcomer',
      links: [
        {
          kind: 'appointment',
          text: 'Bürgerservice der Stadt Leipzig',
          href: 'https://www.leipzig.de/buergerservice-und-verwaltung',
        },
      ],
      contacts: ['buergerbueros'],
    },
    {
      id: 'anmelden',
      title: 'Persönlich anmelden',
      body: 'Bringen Sie alle Unterlagen mit. Für eine Familie genügt es, wenn eine Person mit den Papieren aller kommt.',
      actor: 'newcomer',
      contacts: ['buergerbueros'],
    },
    {
      id: 'online',
      title: 'Online anmelden, wenn Ihr Ausweis es kann',
      body: 'Die Seite prüft, ob die elektronische Wohnsitzanmeldung für Ihre Stadt und Ihren Ausweis möglich ist. Wer zum ersten Mal aus dem Ausland zuzieht, geht ins Bürgerbüro.',
      logic: 'or',
      optional: true,
      actor: 'newcomer',
      links: [
        {
          kind: 'online',
          text: 'Elektronische Wohnsitzanmeldung',
          href: 'https://wohnsitzanmeldung.gov.de/',
        },
      ],
    },
    {
      id: 'weiter',
      title: 'Meldebestätigung für die nächsten Schritte nutzen',
      body: 'Sie brauchen sie zum Beispiel für die Ausländerbehörde, die Krankenkasse und das Bankkonto.',
      actor: 'newcomer',
      contacts: ['willkommenszentrum', 'auslaenderbehoerde'],
    },
  ],
  contacts: ['buergerbueros', 'willkommenszentrum'],
  documents: `
    - Personalausweis oder Reisepass aller Personen, die einziehen
    - Wohnungsgeberbestätigung
    - Visum oder Aufenthaltstitel, wenn vorhanden
    - beim ersten Zuzug aus dem Ausland, wenn vorhanden: Heirats- und Geburtsurkunden, möglichst mit Übersetzung
  `,
  deadlines: `
    Zwei Wochen nach dem Einzug. Vorher geht es nicht. Auch ein Umzug innerhalb von Leipzig ist innerhalb von zwei Wochen zu melden.
  `,
  hints: `
    - Wer sonst im Ausland wohnt und nur zu Besuch ist, muss sich erst anmelden, wenn der Aufenthalt länger als drei Monate dauert.
    - Wer die Frist versäumt, kann eine Geldbuße bekommen. Holen Sie die Anmeldung so bald wie möglich nach.
    - Niemand darf Geld für eine Adresse verlangen, an der Sie nicht wohnen. Eine solche Anmeldung ist verboten.
  `,
  legalBasis: [
    {
      label: '§ 17 Bundesmeldegesetz (Anmeldung, Abmeldung)',
      href: 'https://www.gesetze-im-internet.de/bmg/__17.html',
    },
    {
      label: '§ 19 Bundesmeldegesetz (Mitwirkung des Wohnungsgebers)',
      href: 'https://www.gesetze-im-internet.de/bmg/__19.html',
    },
    {
      label: '§ 27 Bundesmeldegesetz (Ausnahmen von der Meldepflicht)',
      href: 'https://www.gesetze-im-internet.de/bmg/__27.html',
    },
    {
      label: '§ 54 Bundesmeldegesetz (Bußgeldvorschriften)',
      href: 'https://www.gesetze-im-internet.de/bmg/__54.html',
    },
  ],
  competentBody: ['stadt-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Bürgerservice und Verwaltung (Stadt Leipzig)',
      href: 'https://www.leipzig.de/buergerservice-und-verwaltung',
    },
  ],
  category: 'ankommen',
  audiences: ['newcomer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: [
    'eu-freizuegigkeit',
    'visum-zur-arbeitsaufnahme',
    'integrationskurs',
    'beratung-im-fiz',
    'krankenversicherung',
    'kinderbetreuung-und-schule',
  ],
  questions: [
    'wo muss ich mich in leipzig anmelden',
    'anmeldung bürgeramt leipzig termin',
    'was ist eine wohnungsgeberbestätigung',
    'wie lange habe ich zeit für die anmeldung',
    'adresse ändern nach umzug',
    'wann bekomme ich meine steuer id',
  ],
  keywords: [
    'Bürgeramt',
    'Meldeamt',
    'Einwohnermeldeamt',
    'Ummeldung',
    'Meldebescheinigung',
    'Steuer-ID',
    'Adresse',
    'Umzug',
  ],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote: 'Gebühren und Sprechzeiten der Bürgerbüros stehen absichtlich nicht im Text.',
};
