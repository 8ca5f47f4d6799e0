import type { TopicTranslationSource } from '../sources.ts';

/** `arbeitssuche.ts` in Leichte Sprache. */
export const arbeitssucheDeSimple: TopicTranslationSource = {
  topic: 'arbeitssuche',
  language: 'de-simple',
  title: 'Ich suche Arbeit in Leipzig. Wer hilft mir?',
  shortAnswer:
    'Melden Sie sich bei der Agentur für Arbeit. Das geht auch im Internet. Es kostet kein Geld. Bekommen Sie Geld vom Jobcenter? Dann hilft Ihnen das Jobcenter. Ist Ihre Arbeit bald zu Ende? Melden Sie sich 3 Monate vorher. Wissen Sie es erst später? Dann haben Sie 3 Tage Zeit.',
  body: `
    ### Agentur für Arbeit oder Jobcenter?
    - **Agentur für Arbeit:** Für alle, die Arbeit suchen und kein Geld vom Jobcenter bekommen. Auch mit Duldung. Und auch, wenn Ihr Asyl-Verfahren noch läuft.
    - **Jobcenter:** Für alle, die dort [Geld](topic:leistungen-des-jobcenters) bekommen oder beantragen.
    Beide beraten Sie. Beide helfen bei der Suche nach Arbeit.
    ### Arbeit suchend oder arbeitslos?
    - **Arbeit suchend:** Sie suchen Arbeit. Vielleicht haben Sie auch noch eine Arbeit. Sie können anrufen oder sich im Internet melden.
    - **Arbeitslos:** Sie haben keine Arbeit mehr und wollen Arbeitslosen-Geld. Gehen Sie selbst hin. Oder melden Sie sich im Internet mit Ihrem Ausweis. Machen Sie das spätestens am ersten Tag ohne Arbeit.
    ### Arbeitslosen-Geld
    Dafür brauchen Sie meistens 12 Monate mit Versicherung. Es zählen die letzten 30 Monate. Auch Zeiten in anderen EU-Ländern können zählen.
    ### Wo finden Sie Arbeit?
    Suchen Sie bei der Bundes-Agentur für Arbeit im Internet. Schauen Sie auf die Internet-Seiten von Firmen. Fragen Sie Freunde. Gehen Sie auf Messen. Zahlen Sie niemandem Geld nur für ein Angebot.
  `,
  steps: [
    {
      id: 'duerfen',
      title: 'Prüfen: Darf ich arbeiten? Und welche Arbeit?',
      body: 'Lesen Sie Ihren Aufenthalts-Titel. Lesen Sie auch das Blatt dazu. Haben Sie einen EU-Pass? Dann dürfen Sie jede Arbeit machen.',
    },
    {
      id: 'melden',
      title: 'Sich bei der Agentur für Arbeit melden',
      body: 'Haben Sie noch Arbeit und ist sie bald zu Ende? Melden Sie sich auch dann.',
      duration: '3 Monate vorher, sonst in 3 Tagen',
      cost: 'kostet kein Geld',
      linkLabels: ['Arbeitslos und arbeitsuchend melden (Bundesagentur für Arbeit)'],
    },
    {
      id: 'auslaenderbehoerde',
      title: 'Der Ausländer-Behörde Bescheid sagen',
      body: 'Das müssen Sie nur, wenn Ihr Titel für diese Arbeit ist. Sagen Sie: Meine Arbeit ist zu Ende. Fragen Sie: Wie lange darf ich suchen?',
      duration: 'in 2 Wochen',
    },
    {
      id: 'unterlagen',
      title: 'Papiere für die Bewerbung sammeln',
      body: 'Sie brauchen einen Lebens-Lauf auf Deutsch und Zeugnisse. Haben Sie einen Brief über die Anerkennung? Oder eine Zeugnis-Bewertung? Nehmen Sie das dazu. Die Agentur hilft mit Kursen. Sie kann auch Kosten bezahlen.',
    },
    {
      id: 'suchen',
      title: 'Arbeit suchen und sich bewerben',
      linkLabels: ['Jobsuche der Bundesagentur für Arbeit'],
    },
    {
      id: 'vertrag',
      title: 'Den Vertrag prüfen und erst dann unterschreiben',
      body: 'Prüfen Sie: Lohn, Stunden, Urlaub und Probe-Zeit. Mehr dazu: [Rechte bei der Arbeit](topic:faire-arbeitsbedingungen).',
    },
  ],
  documents: `
    - Ausweis, Pass oder Aufenthalts-Titel mit dem Blatt dazu
    - das Papier von der Anmeldung im Bürger-Büro
    - Lebens-Lauf und Zeugnisse, auch in einer anderen Sprache
    - der Brief über die Anerkennung, wenn Sie ihn haben
    - die Kündigung oder der Vertrag, wenn Ihre Arbeit zu Ende ist
  `,
  deadlines: `
    Melden Sie sich zu spät? Dann bekommen Sie vielleicht 1 Woche kein Arbeitslosen-Geld. Das Geld gibt es erst ab dem Tag, an dem Sie sich arbeitslos melden.
  `,
  hints: `
    Machen Sie einen Termin? Dann sagen Sie: Diese Sprache spreche ich. Fragen Sie auch: Kann jemand übersetzen?
  `,
  questions: [
    'Ich suche Arbeit',
    'Meine Arbeit ist zu Ende. Was muss ich tun',
    'Wo ist das Arbeits-Amt',
    'Wie bekomme ich Arbeitslosen-Geld',
    'Agentur oder Jobcenter',
  ],
  keywords: ['Arbeits-Amt', 'Job', 'Stelle', 'Bewerbung', 'Kündigung', 'Arbeitslosen-Geld'],
  origin: 'machine',
};
