import type { TopicSource } from '../sources.ts';

/** Free movement: EU, EEA and Switzerland. */
export const euFreizuegigkeit: TopicSource = {
  slug: 'eu-freizuegigkeit',
  title: 'Darf ich mit EU-Pass ohne Visum in Deutschland arbeiten?',
  shortAnswer:
    'Ja. Mit der Staatsangehörigkeit eines EU-Staates dürfen Sie ohne Visum und ohne Arbeitserlaubnis einreisen, hier wohnen und arbeiten. Dasselbe gilt für Island, Liechtenstein und Norwegen, ähnlich für die Schweiz. Sie müssen nur Ihren Wohnsitz anmelden.',
  body: `
    ### Was Freizügigkeit bedeutet
    In den ersten drei Monaten genügt ein gültiger Personalausweis oder Reisepass. Danach dürfen Sie bleiben, solange Sie arbeiten, selbstständig sind oder eine Ausbildung machen. Auch wer Arbeit sucht oder den Lebensunterhalt und die Krankenversicherung selbst trägt, darf bleiben.
    Für die erste Arbeitsuche haben Sie sechs Monate Zeit. Länger geht es, wenn Sie weiter suchen und gute Aussicht auf eine Stelle haben.
    ### Wenn Sie Ihre Arbeit verlieren
    Melden Sie sich sofort bei der Agentur für Arbeit. Sind Sie unfreiwillig arbeitslos und bestätigt die Agentur das, behalten Sie Ihr Recht:
    - nach **mehr als einem Jahr** Arbeit ohne feste Grenze,
    - nach **weniger als einem Jahr** Arbeit für sechs Monate.
    ### Schweiz, Island, Liechtenstein, Norwegen und Familie
    - Für **Island, Liechtenstein und Norwegen** gelten dieselben Regeln wie für die EU.
    - Mit der **Schweizer** Staatsangehörigkeit brauchen Sie keinen Aufenthaltstitel. Eine Aufenthaltserlaubnis bescheinigt Ihr Recht.
    - **Familienangehörige** aus Staaten außerhalb der EU dürfen mitkommen und arbeiten. Für die Einreise brauchen sie oft ein Visum. Hier erhalten sie eine Aufenthaltskarte.
  `,
  steps: [
    {
      id: 'wohnsitz',
      title: 'Wohnsitz in Leipzig anmelden',
      body: 'Innerhalb von zwei Wochen nach dem Einzug, in jedem Bürgerbüro. Was Sie mitbringen, steht unter [Wohnsitz anmelden](topic:wohnsitz-anmelden).',
      actor: 'newcomer',
      duration: 'ein Termin',
      contacts: ['buergerbueros'],
    },
    {
      id: 'arbeitsuche',
      title: 'Arbeit suchen und beraten lassen',
      body: 'Melden Sie sich bei der Agentur für Arbeit arbeitsuchend. Sie haben dieselben Rechte auf Beratung und Vermittlung wie Deutsche.',
      logic: 'parallel',
      optional: true,
      actor: 'newcomer',
      cost: 'kostenfrei',
      links: [
        {
          kind: 'info',
          text: 'Agentur für Arbeit Leipzig',
          href: 'https://www.arbeitsagentur.de/vor-ort/leipzig/startseite',
        },
      ],
      contacts: ['agentur-fuer-arbeit', 'fiz-empfang'],
    },
    {
      id: 'abschluss',
      title: 'Berufsabschluss prüfen lassen, wenn der Beruf es verlangt',
      body: 'In reglementierten Berufen, zum Beispiel in der Pflege, brauchen Sie auch mit EU-Abschluss eine Anerkennung. Mehr unter [Berufsabschluss anerkennen](topic:anerkennung-berufsabschluss).',
      logic: 'parallel',
      optional: true,
      actor: 'newcomer',
      contacts: ['iq-anerkennung'],
    },
    {
      id: 'einstellen',
      title: 'Als Betrieb: Ausweis ansehen und einstellen',
      body: 'Sie brauchen keine Zustimmung der Agentur für Arbeit und keine Kopie eines Aufenthaltstitels. Ein gültiger Ausweis oder Pass genügt als Nachweis der Staatsangehörigkeit.',
      actor: 'employer',
    },
  ],
  contacts: ['fiz-empfang', 'agentur-fuer-arbeit'],
  requirements: `
    - Staatsangehörigkeit eines EU-Staates, von Island, Liechtenstein, Norwegen oder der Schweiz
    - gültiger Personalausweis oder Reisepass
    - ohne Arbeit und ohne Arbeitsuche: genug Geld zum Leben und eine Krankenversicherung
  `,
  deadlines: `
    - Wohnsitz: Anmeldung innerhalb von zwei Wochen nach dem Einzug
    - Familienangehörige von außerhalb der EU: Die Ausländerbehörde stellt die Aufenthaltskarte innerhalb von sechs Monaten nach den nötigen Angaben aus.
  `,
  hints: `
    - Wer sich nur zur Arbeitsuche hier aufhält, hat in der Regel keinen Anspruch auf Leistungen des Jobcenters. Lassen Sie sich vor einem Antrag beraten.
    - Nach fünf Jahren rechtmäßigem Aufenthalt entsteht ein Daueraufenthaltsrecht. Es hängt dann nicht mehr davon ab, ob Sie arbeiten.
  `,
  legalBasis: [
    {
      label: '§ 2 Freizügigkeitsgesetz/EU (Recht auf Einreise und Aufenthalt)',
      href: 'https://www.gesetze-im-internet.de/freiz_gg_eu_2004/__2.html',
    },
    {
      label: '§ 4a Freizügigkeitsgesetz/EU (Daueraufenthaltsrecht)',
      href: 'https://www.gesetze-im-internet.de/freiz_gg_eu_2004/__4a.html',
    },
    {
      label: '§ 5 Freizügigkeitsgesetz/EU (Aufenthaltskarten)',
      href: 'https://www.gesetze-im-internet.de/freiz_gg_eu_2004/__5.html',
    },
    {
      label: '§ 12 Freizügigkeitsgesetz/EU (Europäischer Wirtschaftsraum)',
      href: 'https://www.gesetze-im-internet.de/freiz_gg_eu_2004/__12.html',
    },
    {
      label: '§ 28 Aufenthaltsverordnung (Schweiz)',
      href: 'https://www.gesetze-im-internet.de/aufenthv/__28.html',
    },
    {
      label: '§ 7 Absatz 1 Sozialgesetzbuch II (Ausschluss bei Arbeitsuche)',
      href: 'https://www.gesetze-im-internet.de/sgb_2/__7.html',
    },
  ],
  competentBody: ['stadt-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Gleichbehandlung von EU-Beschäftigten (EU-Gleichbehandlungsstelle)',
      href: 'https://www.eu-gleichbehandlungsstelle.de/eugs-de/eu-buerger/infothek/gleichbehandlung/gleichbehandlung-von-eu-arbeitnehmern-innen-1813354',
    },
    {
      kind: 'info',
      text: 'Arbeitnehmerfreizügigkeit (Bundesministerium für Arbeit und Soziales)',
      href: 'https://www.bmas.de/DE/Europa-und-die-Welt/Europa/Arbeiten-innerhalb-der-EU/Arbeitnehmerfreizuegigkeit/arbeitnehmerfreizuegigkeit.html',
    },
  ],
  category: 'aufenthalt',
  audiences: ['newcomer', 'employer'],
  pathways: ['eu'],
  related: [
    'wohnsitz-anmelden',
    'anerkennung-berufsabschluss',
    'berufssprachkurs',
    'beratung-im-fiz',
    'selbststaendigkeit',
  ],
  questions: [
    'brauche ich als eu bürger eine arbeitserlaubnis',
    'ich komme aus polen darf ich arbeiten',
    'bulgarische mitarbeiter einstellen was beachten',
    'job verloren muss ich als eu-bürger ausreisen',
    'braucht man mit schweizer pass ein visum',
    'meine frau ist nicht aus der eu darf sie mitkommen',
    'wie lange darf ich arbeit suchen eu',
  ],
  keywords: [
    'EU-Bürger',
    'Unionsbürger',
    'Arbeitnehmerfreizügigkeit',
    'EWR',
    'Polen',
    'Rumänien',
    'Bulgarien',
    'Arbeitsgenehmigung',
    'Aufenthaltskarte',
  ],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Fristen bei Arbeitsplatzverlust gegen § 2 Absatz 3 FreizügG/EU geprüft (BSG, B 7/14 AS 79/20 R: auch genau ein Jahr genügt).',
};
