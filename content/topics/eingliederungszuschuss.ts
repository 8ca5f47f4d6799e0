import type { TopicSource } from '../sources.ts';

/** The integration subsidy: what it pays, for whom, and that one applies before hiring. */
export const eingliederungszuschuss: TopicSource = {
  slug: 'eingliederungszuschuss',
  title: 'Wann gibt es einen Zuschuss zum Lohn, wenn ich einstelle?',
  shortAnswer:
    'Wenn eine Person länger für die Einarbeitung braucht und ihre Vermittlung erschwert ist. Agentur für Arbeit oder Jobcenter können bis zu 50 Prozent des Lohns für bis zu zwölf Monate zahlen. Beantragen Sie den Eingliederungszuschuss, bevor Sie den Vertrag unterschreiben. Einen Anspruch gibt es nicht.',
  body: `
    ### Wofür der Zuschuss da ist
    Er gleicht aus, dass jemand am Anfang weniger leisten kann, als die Stelle verlangt. Der Grund muss in der Person liegen, zum Beispiel lange Arbeitslosigkeit, fehlende Berufspraxis in Deutschland oder eine Behinderung. Die Behörde prüft den Einzelfall.
    ### Wie viel und wie lange
    - **Regelfall:** bis zu 50 Prozent des Lohns, bis zu zwölf Monate
    - **ab 55 Jahren:** bis zu 36 Monate, wenn die Förderung bis zum 31. Dezember 2028 beginnt
    - **bei einer Behinderung oder Schwerbehinderung:** bis zu 70 Prozent, bis zu 24 Monate
    Für besonders betroffene schwerbehinderte Menschen sind längere Zeiten möglich.
    ### Wer entscheidet
    Die Agentur für Arbeit. Bekommt die Person Leistungen vom Jobcenter, entscheidet das Jobcenter.
  `,
  steps: [
    {
      id: 'fragen',
      title: 'Vor der Zusage den Arbeitgeberservice fragen',
      body: 'Sagen Sie, wen Sie einstellen möchten und was bei der Einarbeitung schwierig wird.',
      actor: 'employer',
      cost: 'kostenfrei',
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'antrag',
      title: 'Antrag stellen',
      body: 'Vor dem Vertrag und vor dem ersten Arbeitstag. Der Antrag geht auch online.',
      actor: 'employer',
      links: [
        {
          kind: 'online',
          text: 'Angebote für Unternehmen (Bundesagentur für Arbeit)',
          href: 'https://www.arbeitsagentur.de/unternehmen',
        },
      ],
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'entscheidung',
      title: 'Entscheidung abwarten',
      body: 'Die Behörde prüft Person und Stelle und legt Höhe und Dauer fest.',
      actor: 'authority',
    },
    {
      id: 'vertrag',
      title: 'Vertrag schließen und einarbeiten',
      body: 'Bei Menschen von außerhalb der EU prüfen Sie zuerst, ob sie arbeiten dürfen, siehe [Pflichten des Arbeitgebers](topic:pflichten-des-arbeitgebers).',
      actor: 'employer',
    },
    {
      id: 'weiter',
      title: 'Nach der Förderung weiterbeschäftigen',
      body: 'Endet die Arbeit zu früh, kann die Behörde einen Teil zurückfordern. Sprechen Sie mit ihr, bevor Sie kündigen.',
      actor: 'employer',
    },
  ],
  contacts: ['arbeitgeberservice-migration'],
  requirements: `
    - Die Person ist arbeitslos, von Arbeitslosigkeit bedroht oder arbeitsuchend gemeldet.
    - Die Vermittlung ist aus Gründen in der Person erschwert.
    - Die Stelle ist sozialversicherungspflichtig und der Lohn tariflich oder ortsüblich.
    - Die Person war in den letzten vier Jahren nicht länger als drei Monate versicherungspflichtig bei Ihnen beschäftigt. Ausnahmen gibt es.
    - Sie haben niemandem gekündigt, um den Zuschuss zu bekommen.
  `,
  deadlines: `
    Vor Abschluss des Vertrags, spätestens vor dem ersten Arbeitstag. Danach ist es zu spät.
  `,
  hints: `
    Zuschuss und Kurse lassen sich oft verbinden, zum Beispiel mit [Deutsch im Betrieb](topic:deutsch-im-betrieb) oder der [Weiterbildung Beschäftigter](topic:beschaeftigte-qualifizieren).
  `,
  legalBasis: [
    {
      label: '§ 88 Sozialgesetzbuch III (Eingliederungszuschuss)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__88.html',
    },
    {
      label: '§ 89 Sozialgesetzbuch III (Höhe und Dauer)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__89.html',
    },
    {
      label: '§ 90 Sozialgesetzbuch III (Menschen mit Behinderungen)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__90.html',
    },
    {
      label: '§ 92 Sozialgesetzbuch III (Ausschluss und Rückzahlung)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__92.html',
    },
    {
      label: '§ 324 Sozialgesetzbuch III (Antrag vor Leistung)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__324.html',
    },
  ],
  competentBody: ['agentur-fuer-arbeit-leipzig', 'jobcenter-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Angebote für Unternehmen (Bundesagentur für Arbeit)',
      href: 'https://www.arbeitsagentur.de/unternehmen',
    },
    { kind: 'info', text: 'Jobcenter Leipzig', href: 'https://www.jobcenter-leipzig.de/' },
  ],
  category: 'arbeit',
  audiences: ['employer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: [
    'beschaeftigte-qualifizieren',
    'deutsch-im-betrieb',
    'pflichten-des-arbeitgebers',
    'anerkannte-gefluechtete-arbeit',
  ],
  questions: [
    'zuschuss lohnkosten neue mitarbeiter',
    'eingliederungszuschuss beantragen leipzig',
    'förderung einstellung geflüchtete',
    'bekomme ich geld wenn ich arbeitslose einstelle',
    'wann muss ich den egz beantragen',
    'eingliederungszuschuss zurückzahlen kündigung',
  ],
  keywords: ['EGZ', 'Lohnkostenzuschuss', 'Förderung', 'Einarbeitung', 'Einstellung', 'Langzeitarbeitslose'],
  responsible: 'agentur-fuer-arbeit-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Altersgrenze 55 und Befristung bis Ende 2028 nach § 89 Satz 3 SGB III. Bei den Schwerbehinderten ist nur der Regelfall genannt.',
};
