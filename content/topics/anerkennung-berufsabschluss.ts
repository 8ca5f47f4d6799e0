import type { TopicSource } from '../sources.ts';

/** Recognition of vocational qualifications: regulated or not, who decides, result, cost, time. */
export const anerkennungBerufsabschluss: TopicSource = {
  slug: 'anerkennung-berufsabschluss',
  title: 'Wie lasse ich meinen ausländischen Berufsabschluss anerkennen?',
  shortAnswer:
    'Das hängt vom Beruf ab. In reglementierten Berufen, zum Beispiel in der Pflege, dürfen Sie nur mit Anerkennung arbeiten. In allen anderen ist sie freiwillig, für ein Visum als Fachkraft aber meist nötig. Die zuständige Stelle vergleicht Ihren Abschluss mit dem deutschen und schickt einen Bescheid.',
  body: `
    ### Reglementiert oder nicht?
    - **Reglementierte Berufe** dürfen Sie nur mit Erlaubnis ausüben, zum Beispiel Pflege, Medizin, Erziehung und Lehramt. Ohne Anerkennung gibt es hier keine Arbeit im Beruf.
    - **Nicht reglementierte Berufe** dürfen Sie ohne Anerkennung ausüben, zum Beispiel viele Berufe in Büro, Handel, Technik und Handwerk. Die Anerkennung hilft bei Bewerbung, Lohn und Visum.
    ### Was im Bescheid stehen kann
    - **Volle Gleichwertigkeit:** Ihr Abschluss zählt wie der deutsche.
    - **Teilweise Gleichwertigkeit:** Der Bescheid sagt, was fehlt. Das können Sie mit einer Anpassungsqualifizierung nachholen.
    - **Auflage in reglementierten Berufen:** Sie legen eine Prüfung ab oder machen einen Anpassungslehrgang.
    - **Keine Gleichwertigkeit:** Die Beratung zeigt Ihnen andere Wege.
  `,
  steps: [
    {
      id: 'beraten',
      title: 'Kostenlos beraten lassen',
      body: 'Im Gespräch klären Sie, ob Ihr Beruf reglementiert ist, welcher deutsche Beruf passt und welche Stelle zuständig ist. Das spart Geld und Zeit.',
      optional: true,
      actor: 'newcomer',
      cost: 'kostenfrei',
      contacts: ['iq-anerkennung', 'hotline-arbeiten-und-leben'],
    },
    {
      id: 'unterlagen',
      title: 'Unterlagen sammeln',
      body: 'Zeugnisse mit Fächern und Stunden, Nachweise über Berufserfahrung, Lebenslauf, Ausweis oder Pass. Auch Berufserfahrung kann Lücken ausgleichen.',
      actor: 'newcomer',
    },
    {
      id: 'uebersetzen',
      title: 'Zeugnisse übersetzen lassen',
      body: 'Nur öffentlich bestellte oder ermächtigte Übersetzerinnen und Übersetzer. Fragen Sie vorher die zuständige Stelle, was sie wirklich auf Deutsch braucht.',
      logic: 'parallel',
      actor: 'newcomer',
      links: [
        {
          kind: 'info',
          text: 'Übersetzerinnen und Übersetzer finden (Landesjustizverwaltungen)',
          href: 'https://www.justiz-dolmetscher.de/',
        },
      ],
    },
    {
      id: 'antrag-kammer',
      title: 'Antrag bei der Kammer stellen',
      body: 'Für Ausbildungsberufe: im Handwerk bei der Handwerkskammer, in Industrie, Handel und Dienstleistung bei der IHK FOSA in Nürnberg. Die IHK zu Leipzig berät vorab.',
      actor: 'newcomer',
      duration: 'höchstens drei Monate ab vollständigen Unterlagen',
      cost: 'Gebühr nach Aufwand',
      links: [{ kind: 'form', text: 'Antrag bei der IHK FOSA', href: 'https://www.ihk-fosa.de/' }],
      contacts: ['ihk-leipzig', 'handwerkskammer-leipzig'],
    },
    {
      id: 'antrag-behoerde',
      title: 'Antrag bei der Behörde für Ihren Beruf stellen',
      body: 'Für reglementierte Berufe. Welche Behörde in Sachsen zuständig ist, sagt die Suche von „Anerkennung in Deutschland“ oder die Beratung.',
      logic: 'or',
      actor: 'newcomer',
      cost: 'Gebühr je nach Beruf',
      links: [
        {
          kind: 'info',
          text: 'Zuständige Stelle suchen: Anerkennung in Deutschland',
          href: 'https://www.anerkennung-in-deutschland.de/',
        },
      ],
      contacts: ['iq-anerkennung'],
    },
    {
      id: 'bescheid',
      title: 'Bescheid lesen und weiterplanen',
      body: 'Fehlt noch etwas? Die Beratung sucht mit Ihnen und Ihrem Betrieb die passende Qualifizierung. Seit dem 1. März 2024 können Sie mit einer Anerkennungspartnerschaft auch schon während des Verfahrens im Betrieb arbeiten.',
      actor: 'both',
      contacts: ['iq-anerkennung'],
    },
  ],
  contacts: ['iq-anerkennung', 'handwerkskammer-leipzig', 'ihk-leipzig'],
  roundTable: true,
  requirements: `
    - ein staatlich anerkannter Abschluss aus dem Ausland; Berufserfahrung allein genügt nicht
    - die Absicht, in Deutschland in diesem Beruf zu arbeiten
    - Staatsangehörigkeit und Aufenthaltsstatus spielen keine Rolle. Der Antrag ist auch vom Ausland aus möglich.
  `,
  documents: `
    - Ausweis oder Reisepass
    - Lebenslauf in Tabellenform
    - Abschlusszeugnis mit Fächer- und Stundenübersicht
    - Nachweise über Berufserfahrung und Weiterbildungen
    - Erklärung, ob Sie schon einmal einen Antrag gestellt haben
    - in reglementierten Berufen oft auch: Gesundheitszeugnis, Führungszeugnis, Sprachnachweis
  `,
  costs: `
    Die Gebühr setzt die zuständige Stelle fest. Bei den Kammern sind es je nach Aufwand bis zu 600 Euro. Dazu kommen Übersetzungen und Beglaubigungen. Agentur für Arbeit, Jobcenter oder Förderprogramme können Kosten übernehmen; fragen Sie **vor** dem Antrag.
  `,
  processingTime: `
    - Die Stelle bestätigt den Eingang innerhalb eines Monats und sagt, was fehlt.
    - Sie entscheidet innerhalb von drei Monaten, sobald alles vorliegt. Diese Frist kann sie einmal verlängern.
    - Im beschleunigten Fachkräfteverfahren sind es zwei Monate.
  `,
  appeal: `
    Am Ende des Bescheids steht, bis wann und wo Sie sich gegen ihn wehren können. Sprechen Sie vorher mit der Beratung: Manchmal hilft ein fehlender Nachweis mehr als ein Widerspruch.
  `,
  hints: `
    Für Hochschulabschlüsse in nicht reglementierten Berufen gibt es keine Anerkennung, sondern eine Zeugnisbewertung durch die Zentralstelle für ausländisches Bildungswesen.
  `,
  legalBasis: [
    {
      label: '§ 4 Berufsqualifikationsfeststellungsgesetz (Gleichwertigkeit)',
      href: 'https://www.gesetze-im-internet.de/bqfg/__4.html',
    },
    {
      label: '§ 6 Berufsqualifikationsfeststellungsgesetz (Verfahren und Fristen)',
      href: 'https://www.gesetze-im-internet.de/bqfg/__6.html',
    },
    {
      label: '§ 9 Berufsqualifikationsfeststellungsgesetz (reglementierte Berufe)',
      href: 'https://www.gesetze-im-internet.de/bqfg/__9.html',
    },
    {
      label: '§ 16d Aufenthaltsgesetz (Aufenthalt zur Anerkennung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__16d.html',
    },
  ],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Anerkennung in Deutschland, Portal der Bundesregierung',
      href: 'https://www.anerkennung-in-deutschland.de/',
    },
    {
      kind: 'info',
      text: 'Bewertung ausländischer Abschlüsse (Handwerkskammer zu Leipzig)',
      href: 'https://www.hwk-leipzig.de/artikel/bewertung-auslaendischer-berufsabschluesse-durch-die-handwerkskammer-3,0,3718.html',
    },
    {
      kind: 'info',
      text: 'Unterstützung bei der Anerkennung (IHK zu Leipzig)',
      href: 'https://www.leipzig.ihk.de/wirtschaft/detail/wie-unterstuetzt-die-ihk-zu-leipzig-bei-der-anerkennung-auslaendischer-berufsabschluesse/',
    },
  ],
  category: 'anerkennung',
  audiences: ['newcomer', 'employer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: [
    'visum-zur-arbeitsaufnahme',
    'beschleunigtes-fachkraefteverfahren',
    'berufssprachkurs',
    'beratung-im-fiz',
    'reglementierte-berufe',
    'anpassungsqualifizierung',
  ],
  questions: [
    'wird meine ausbildung in deutschland anerkannt',
    'diplom aus syrien anerkennen lassen',
    'krankenschwester ausland in deutschland arbeiten',
    'was kostet die anerkennung',
    'wie lange dauert die anerkennung vom beruf',
    'wo stelle ich den antrag auf anerkennung in leipzig',
    'elektriker aus der ukraine gesellenbrief anerkennen',
    'bescheid teilweise gleichwertigkeit was nun',
  ],
  keywords: [
    'Zeugnis',
    'Diplom',
    'Gleichwertigkeit',
    'Gleichwertigkeitsfeststellung',
    'Ausbildung',
    'Facharbeiter',
    'Pflegekraft',
    'BQFG',
    'FOSA',
    'Berufsanerkennung',
    'Defizitbescheid',
  ],
  boost: 2,
  responsible: 'iq-netzwerk-sachsen',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Bewusst ohne Namen einzelner Förderprogramme: Laufzeiten wechseln. Zuständige sächsische Behörden je Beruf folgen mit dem Thema „Reglementierte Berufe“.',
};
