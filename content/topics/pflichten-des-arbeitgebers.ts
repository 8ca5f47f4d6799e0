import type { TopicSource } from '../sources.ts';

/** What employers must check, keep, report and say; what it costs to forget it. */
export const pflichtenDesArbeitgebers: TopicSource = {
  slug: 'pflichten-des-arbeitgebers',
  title: 'Welche Pflichten habe ich bei ausländischen Beschäftigten?',
  shortAnswer:
    'Prüfen Sie vor dem ersten Arbeitstag, ob die Person arbeiten darf, und bewahren Sie eine Kopie des Titels auf. Endet die Arbeit vorzeitig, melden Sie das innerhalb von vier Wochen der Ausländerbehörde. Seit dem 1. Januar 2026 müssen Sie Angeworbene auf kostenlose Beratung hinweisen.',
  body: `
    ### Für wen die Pflichten gelten
    Für Beschäftigte von außerhalb der EU. Mit der Staatsangehörigkeit eines EU-Staates, von Island, Liechtenstein, Norwegen oder der Schweiz darf jede Person bei Ihnen arbeiten; ein Ausweis genügt.
    ### So lesen Sie den Aufenthaltstitel
    - **„Erwerbstätigkeit erlaubt“:** jede Arbeit, auch selbstständig
    - **„Beschäftigung erlaubt“:** jede Arbeit als Beschäftigte oder Beschäftigter
    - **Beschränkung im Titel oder im Zusatzblatt:** nur die genannte Arbeit, oft nur bei einem bestimmten Betrieb
    - **„Beschäftigung nur mit Erlaubnis der Ausländerbehörde“:** Erst die Erlaubnis beantragen, dann anfangen. Mehr unter [Arbeiten mit Duldung](topic:duldung-und-arbeit).
    Achten Sie auch auf das Ablaufdatum. Ist die Verlängerung beantragt, lassen Sie sich die Bescheinigung der Behörde zeigen.
    ### Neu seit dem 1. Januar 2026
    Schließen Sie mit einer Person, die im Ausland lebt, einen Arbeitsvertrag für Arbeit in Deutschland? Dann weisen Sie sie spätestens am ersten Arbeitstag in Textform auf die kostenlose Beratung „Faire Integration“ hin. Nennen Sie mindestens die Kontaktdaten der Beratungsstelle, die dem Arbeitsplatz am nächsten liegt.
  `,
  steps: [
    {
      id: 'pruefen',
      title: 'Titel und Erlaubnis prüfen',
      body: 'Vor dem ersten Arbeitstag: Lassen Sie sich Pass, Aufenthaltstitel und Zusatzblatt im Original zeigen.',
      actor: 'employer',
      contacts: ['arbeitgeberservice-migration', 'fiz-empfang'],
    },
    {
      id: 'kopie',
      title: 'Kopie aufbewahren',
      body: 'Für die ganze Dauer der Beschäftigung, auf Papier oder elektronisch. Das gilt auch für Duldung und Aufenthaltsgestattung.',
      logic: 'parallel',
      actor: 'employer',
    },
    {
      id: 'hinweis',
      title: 'Auf „Faire Integration“ hinweisen',
      body: 'Bei Verträgen mit Menschen, die im Ausland leben. Am einfachsten als Anlage zum Arbeitsvertrag oder per E-Mail. Lassen Sie sich den Empfang bestätigen. Den Hinweis geben Sie am besten auch Auszubildenden.',
      logic: 'parallel',
      actor: 'employer',
      duration: 'spätestens am ersten Arbeitstag',
      links: [
        {
          kind: 'info',
          text: 'Beratungsstellen von Faire Integration',
          href: 'https://www.faire-integration.de/beratungsstellen',
        },
      ],
      contacts: ['faire-integration'],
    },
    {
      id: 'fristen',
      title: 'Ablauf des Titels im Blick behalten',
      body: 'Tragen Sie das Ablaufdatum ein und erinnern Sie die Person rechtzeitig an die Verlängerung. Ändern sich Aufgaben, Gehalt oder Arbeitszeit, fragen Sie vorher nach.',
      actor: 'both',
      contacts: ['auslaenderbehoerde'],
    },
    {
      id: 'melden',
      title: 'Vorzeitiges Ende melden',
      body: 'Endet eine Beschäftigung, für die der Titel erteilt wurde, früher als geplant, teilen Sie das der Ausländerbehörde mit.',
      actor: 'employer',
      duration: 'innerhalb von 4 Wochen ab Kenntnis',
      links: [
        {
          kind: 'info',
          text: 'Ausländerbehörde der Stadt Leipzig',
          href: 'https://www.leipzig.de/auslaenderbehoerde',
        },
      ],
      contacts: ['auslaenderbehoerde'],
    },
  ],
  contacts: ['arbeitgeberservice-migration', 'fiz-empfang', 'faire-integration'],
  deadlines: `
    - vor dem ersten Arbeitstag: Titel prüfen
    - spätestens am ersten Arbeitstag: Hinweis auf „Faire Integration“
    - innerhalb von vier Wochen ab Kenntnis: vorzeitiges Ende melden
    - bei Ausbildungs- und Beschäftigungsduldung in der Regel schon innerhalb von zwei Wochen
  `,
  costs: `
    - Wer Menschen ohne die nötige Erlaubnis beschäftigt, riskiert eine Geldbuße bis zu 500.000 Euro (§ 404 Sozialgesetzbuch III).
    - Für eine fehlende Mitteilung droht eine Geldbuße bis zu 30.000 Euro (§ 98 Aufenthaltsgesetz).
  `,
  hints: `
    Für ausländische Beschäftigte gelten dieselben Arbeitsrechte wie für alle anderen: Mindestlohn, Arbeitszeit, Urlaub und Sozialversicherung.
  `,
  legalBasis: [
    {
      label: '§ 4a Absatz 5 Aufenthaltsgesetz (Prüfen, Aufbewahren, Mitteilen)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__4a.html',
    },
    {
      label: '§ 45c Aufenthaltsgesetz (Hinweis auf Beratung, seit 1. Januar 2026)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__45c.html',
    },
    {
      label: '§ 98 Aufenthaltsgesetz (Bußgeldvorschriften)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__98.html',
    },
    {
      label: '§ 404 Sozialgesetzbuch III (Bußgeldvorschriften)',
      href: 'https://www.gesetze-im-internet.de/sgb_3/__404.html',
    },
  ],
  competentBody: ['auslaenderbehoerde-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Faire Integration: Beratung zum Arbeits- und Sozialrecht',
      href: 'https://www.faire-integration.de/',
    },
    {
      kind: 'info',
      text: 'Zuwanderung für sächsische Betriebe (ZEFAS)',
      href: 'https://www.zefas.sachsen.de/zuwanderung.html',
    },
  ],
  category: 'arbeit',
  audiences: ['employer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: [
    'beschleunigtes-fachkraefteverfahren',
    'visum-zur-arbeitsaufnahme',
    'duldung-und-arbeit',
    'eu-freizuegigkeit',
    'fachkraefte-im-ausland-gewinnen',
    'faire-arbeitsbedingungen',
  ],
  questions: [
    'was muss ich beachten wenn ich einen ausländer einstelle',
    'aufenthaltstitel prüfen arbeitgeber',
    'kündigung ausländerbehörde melden frist',
    'strafe illegale beschäftigung',
    'was ist § 45c informationspflicht',
    'muss ich eine kopie vom aufenthaltstitel machen',
    'zusatzblatt aufenthaltstitel lesen',
  ],
  keywords: [
    'Arbeitgeberpflichten',
    'Personalbüro',
    'Bußgeld',
    'Kopie',
    'Meldepflicht',
    'Hinweispflicht',
    'Faire Integration',
    'Einstellung',
  ],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    '§ 45c gilt nach dem Wortlaut für Arbeitsverträge; der Rat zu Auszubildenden folgt der Auffassung des BMAS.',
};
