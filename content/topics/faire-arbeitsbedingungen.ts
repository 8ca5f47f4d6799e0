import type { TopicSource } from '../sources.ts';

/** Rights at work: contract, minimum wage, hours, holidays, dismissal; where to get help. */
export const faireArbeitsbedingungen: TopicSource = {
  slug: 'faire-arbeitsbedingungen',
  title: 'Welche Rechte habe ich bei der Arbeit?',
  shortAnswer:
    'Dieselben wie alle anderen: Mindestlohn, Pausen, mindestens vier Wochen Urlaub, Lohn bei Krankheit und die wichtigsten Bedingungen in Textform. Eine Kündigung gilt nur auf Papier mit Unterschrift. Wollen Sie sich dagegen wehren, haben Sie drei Wochen. Beratung ist kostenlos und vertraulich.',
  body: `
    ### Vertrag
    Ein Vertrag kann auch mündlich gelten. Der Betrieb muss Ihnen aber die wichtigsten Bedingungen nachweisen: Lohn, Stunden, Urlaub, Aufgaben, Kündigungsfrist. Unterschreiben Sie nichts, was Sie nicht verstehen.
    ### Lohn
    Der gesetzliche Mindestlohn gilt für fast alle, unabhängig von Pass und Aufenthaltstitel. In manchen Branchen ist der Mindestlohn höher. Auch wer ohne Erlaubnis gearbeitet hat, hat Anspruch auf seinen Lohn.
    ### Arbeitszeit und Pausen
    Das Arbeitszeitgesetz begrenzt die Stunden am Tag. Nach höchstens sechs Stunden steht Ihnen eine Pause zu: 30 Minuten, bei mehr als neun Stunden 45 Minuten.
    ### Urlaub und Krankheit
    - **Urlaub:** mindestens vier Wochen im Jahr, bezahlt
    - **Krankheit:** Lohn bis zu sechs Wochen, wenn Sie mindestens vier Wochen im Betrieb sind. Melden Sie sich sofort krank.
    ### Kündigung
    Sie muss schriftlich auf Papier sein. Mündlich, als Nachricht oder per E-Mail gilt sie nicht. In der Probezeit beträgt die Frist meist zwei Wochen, danach mindestens vier Wochen.
    ### Das darf niemand
    - Ihren Pass behalten
    - den Lohn ohne Abrechnung zahlen
    - Sie benachteiligen, weil Sie Ihre Rechte nutzen
  `,
  steps: [
    {
      id: 'aufschreiben',
      title: 'Stunden und Vorfälle selbst aufschreiben',
      body: 'Datum, Beginn, Ende, Pause, Ort, Zeuginnen und Zeugen. Heben Sie Nachrichten, Abrechnungen und Verträge auf.',
      actor: 'newcomer',
    },
    {
      id: 'beraten-drittstaat',
      title: 'Von außerhalb der EU: Faire Integration fragen',
      body: 'Kostenlos. Auch für Geflüchtete.',
      actor: 'newcomer',
      cost: 'kostenfrei',
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
      id: 'beraten-eu',
      title: 'Aus der EU: BABS Sachsen fragen',
      body: 'Kostenlos, im Auftrag des Freistaates Sachsen.',
      logic: 'or',
      actor: 'newcomer',
      cost: 'kostenfrei',
      links: [{ kind: 'info', text: 'BABS Sachsen', href: 'https://www.babs.sachsen.de/' }],
      contacts: ['babs-sachsen'],
    },
    {
      id: 'schreiben',
      title: 'Lohn oder Urlaub schriftlich verlangen',
      body: 'Setzen Sie dem Betrieb eine Frist. Manche Verträge lassen Ansprüche nach wenigen Monaten verfallen. Die Beratung hilft beim Brief.',
      actor: 'newcomer',
      contacts: ['faire-integration', 'babs-sachsen'],
    },
    {
      id: 'klage',
      title: 'Bei einer Kündigung schnell handeln',
      body: 'Eine Klage beim Arbeitsgericht muss innerhalb von drei Wochen da sein. Dort hilft Ihnen auch die Rechtsantragstelle. Melden Sie sich gleichzeitig [arbeitsuchend](topic:arbeitssuche).',
      actor: 'newcomer',
      duration: 'innerhalb von 3 Wochen nach der Kündigung',
    },
  ],
  contacts: ['faire-integration', 'babs-sachsen', 'fiz-empfang'],
  documents: `
    - Arbeitsvertrag oder Stellenanzeige
    - Lohnabrechnungen und Kontoauszüge
    - eigene Aufzeichnungen der Stunden
    - Kündigung mit dem Tag, an dem sie ankam
  `,
  deadlines: `
    - Kündigung: Klage innerhalb von drei Wochen
    - Lohn und Urlaub: Fristen im Vertrag oder Tarifvertrag beachten, oft drei Monate
  `,
  hints: `
    Verstöße gegen den Mindestlohn prüft der Zoll.
  `,
  legalBasis: [
    {
      label: '§ 1 Mindestlohngesetz (Mindestlohn)',
      href: 'https://www.gesetze-im-internet.de/milog/__1.html',
    },
    {
      label: '§ 2 Nachweisgesetz (Nachweispflicht)',
      href: 'https://www.gesetze-im-internet.de/nachwg/__2.html',
    },
    {
      label: '§ 4 Arbeitszeitgesetz (Ruhepausen)',
      href: 'https://www.gesetze-im-internet.de/arbzg/__4.html',
    },
    {
      label: '§ 3 Bundesurlaubsgesetz (Dauer des Urlaubs)',
      href: 'https://www.gesetze-im-internet.de/burlg/__3.html',
    },
    {
      label: '§ 3 Entgeltfortzahlungsgesetz (Lohn bei Krankheit)',
      href: 'https://www.gesetze-im-internet.de/entgfg/__3.html',
    },
    {
      label: '§ 623 Bürgerliches Gesetzbuch (Schriftform der Kündigung)',
      href: 'https://www.gesetze-im-internet.de/bgb/__623.html',
    },
    {
      label: '§ 622 Bürgerliches Gesetzbuch (Kündigungsfristen)',
      href: 'https://www.gesetze-im-internet.de/bgb/__622.html',
    },
    {
      label: '§ 4 Kündigungsschutzgesetz (Klagefrist)',
      href: 'https://www.gesetze-im-internet.de/kschg/__4.html',
    },
    {
      label: '§ 98a Aufenthaltsgesetz (Vergütung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__98a.html',
    },
  ],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Mindestlohn: geltende Höhe (Bundesministerium für Arbeit und Soziales)',
      href: 'https://www.bmas.de/DE/Arbeit/Arbeitsrecht/Mindestlohn/mindestlohn.html',
    },
    { kind: 'info', text: 'Zoll: Kontrolle von Mindestlohn und Schwarzarbeit', href: 'https://www.zoll.de/' },
  ],
  category: 'arbeit',
  audiences: ['newcomer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: [
    'arbeitssuche',
    'pflichten-des-arbeitgebers',
    'eu-freizuegigkeit',
    'duldung-und-arbeit',
    'beratung-im-fiz',
  ],
  questions: [
    'mein chef zahlt keinen lohn',
    'wie hoch ist der mindestlohn',
    'kündigung bekommen was tun',
    'chef hat meinen pass behalten',
    'wie viel urlaub habe ich',
    'arbeiten ohne vertrag rechte',
    'krank werden in der probezeit lohn',
    'hilfe bei problemen mit dem arbeitgeber leipzig',
  ],
  keywords: ['Chef', 'Lohn', 'Gehalt', 'Ausbeutung', 'Überstunden', 'Arbeitsrecht', 'Gewerkschaft', 'Rechte'],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Tägliche Höchstarbeitszeit ohne Zahl, weil eine Reform des Arbeitszeitgesetzes angekündigt war. Ob BABS 2026 wie bisher arbeitet, war nicht sicher zu belegen: Seite aufrufen.',
};
