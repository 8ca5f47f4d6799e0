/**
 * Words of the offices: what they mean, what people say instead and whether translators keep them.
 *
 * `same` words find each other in both directions and must mean the same; `leadsHere` words are vague,
 * wrong or everyday and only lead to the term.
 */
import type { GlossarySource } from './sources.ts';

/** Glossary terms: residence first, then recognition, language, work and offices. */
export const glossary: GlossarySource[] = [
  {
    slug: 'aufenthaltstitel',
    term: { de: 'Aufenthaltstitel', en: 'residence title' },
    explanation: {
      de: 'Das Dokument, mit dem Sie in Deutschland bleiben dürfen. Es gibt verschiedene, zum Beispiel das Visum und die Aufenthaltserlaubnis. Darin steht auch, ob Sie arbeiten dürfen.',
      en: 'The document that allows you to stay in Germany. There are several kinds, for example the visa and the residence permit. It also says whether you may work.',
    },
    synonyms: [
      { language: 'de', mode: 'same', words: ['Aufenthaltsgenehmigung', 'eAT'] },
      { language: 'de', mode: 'leadsHere', words: ['Papiere', 'Ausländerausweis', 'Plastikkarte'] },
      { language: 'en', mode: 'same', words: ['residence card'] },
      { language: 'en', mode: 'leadsHere', words: ['papers', 'residency'] },
    ],
    topics: ['visum-zur-arbeitsaufnahme', 'niederlassungserlaubnis'],
  },
  {
    slug: 'niederlassungserlaubnis',
    term: { de: 'Niederlassungserlaubnis', en: 'settlement permit' },
    explanation: {
      de: 'Ein Aufenthaltstitel ohne Ablaufdatum. Sie dürfen damit auf Dauer in Deutschland bleiben und jede Arbeit annehmen.',
      en: 'A residence title without an end date. With it you may stay in Germany permanently and take up any work.',
    },
    synonyms: [
      {
        language: 'de',
        mode: 'same',
        words: ['unbefristeter Aufenthaltstitel', 'unbefristete Aufenthaltserlaubnis'],
      },
      { language: 'de', mode: 'leadsHere', words: ['unbefristet', 'für immer bleiben', 'Daueraufenthalt'] },
      { language: 'en', mode: 'same', words: ['permanent residence permit', 'permanent residency'] },
      { language: 'en', mode: 'leadsHere', words: ['stay forever', 'green card'] },
    ],
    topics: ['niederlassungserlaubnis'],
  },
  {
    slug: 'blaue-karte-eu',
    term: { de: 'Blaue Karte EU', en: 'EU Blue Card' },
    explanation: {
      de: 'Ein Aufenthaltstitel für Fachkräfte mit Hochschulabschluss und gut bezahlter Stelle. In der IT geht es auch mit Berufserfahrung.',
      en: 'A residence title for skilled workers with a university degree and a well-paid job. In IT it is also possible with work experience.',
    },
    synonyms: [
      { language: 'de', mode: 'same', words: ['Bluecard', 'Blue Card', 'Blaue Karte'] },
      { language: 'de', mode: 'leadsHere', words: ['Greencard', 'Akademikervisum'] },
      { language: 'en', mode: 'same', words: ['blue card', 'bluecard'] },
    ],
    topics: ['blaue-karte-eu'],
  },
  {
    slug: 'chancenkarte',
    term: { de: 'Chancenkarte', en: 'Opportunity Card' },
    explanation: {
      de: 'Ein Aufenthaltstitel, mit dem Sie bis zu ein Jahr in Deutschland Arbeit suchen können. Man bekommt sie mit anerkanntem Abschluss oder mit Punkten.',
      en: 'A residence title with which you can look for work in Germany for up to one year. You get it with a recognised qualification or with points.',
    },
    synonyms: [
      {
        language: 'de',
        mode: 'leadsHere',
        words: ['Punktesystem', 'Visum zur Arbeitsuche', 'Jobsuche Visum'],
      },
      { language: 'en', mode: 'leadsHere', words: ['job seeker visa', 'points system', 'job search visa'] },
    ],
    topics: ['chancenkarte'],
  },
  {
    slug: 'fachkraft',
    term: { de: 'Fachkraft', en: 'skilled worker' },
    explanation: {
      de: 'Wer eine deutsche Berufsausbildung oder ein deutsches Studium hat oder einen Abschluss, der in Deutschland anerkannt oder vergleichbar ist.',
      en: 'A person with German vocational training or a German degree, or with a qualification that is recognised or comparable in Germany.',
    },
    synonyms: [
      { language: 'de', mode: 'leadsHere', words: ['Facharbeiter', 'Geselle', 'Akademiker', 'Spezialist'] },
      { language: 'en', mode: 'same', words: ['qualified professional'] },
      { language: 'en', mode: 'leadsHere', words: ['specialist', 'tradesperson'] },
    ],
    topics: ['fachkraft-mit-berufsausbildung', 'fachkraft-mit-akademischer-ausbildung'],
  },
  {
    slug: 'drittstaat',
    term: { de: 'Drittstaat', en: 'third country' },
    explanation: {
      de: 'Ein Staat, der nicht zur Europäischen Union, zum Europäischen Wirtschaftsraum oder zur Schweiz gehört.',
      en: 'A country that does not belong to the European Union, the European Economic Area or Switzerland.',
    },
    synonyms: [
      { language: 'de', mode: 'same', words: ['Nicht-EU-Staat', 'Nicht-EU-Ausland'] },
      { language: 'de', mode: 'leadsHere', words: ['außerhalb der EU', 'Drittland'] },
      { language: 'en', mode: 'same', words: ['non-EU country'] },
      { language: 'en', mode: 'leadsHere', words: ['outside the EU'] },
    ],
    topics: ['visum-zur-arbeitsaufnahme'],
  },
  {
    slug: 'nationales-visum',
    term: { de: 'nationales Visum', en: 'national visa' },
    explanation: {
      de: 'Die Erlaubnis, für mehr als 90 Tage nach Deutschland einzureisen. Sie beantragen es vor der Reise bei der deutschen Botschaft oder dem Konsulat.',
      en: 'The permission to enter Germany for more than 90 days. You apply for it before you travel, at the German embassy or consulate.',
    },
    synonyms: [
      { language: 'de', mode: 'same', words: ['D-Visum', 'Visum Kategorie D'] },
      { language: 'de', mode: 'leadsHere', words: ['Arbeitsvisum', 'Visa', 'Einreiseerlaubnis'] },
      { language: 'en', mode: 'same', words: ['D visa', 'long-stay visa'] },
      { language: 'en', mode: 'leadsHere', words: ['work visa'] },
    ],
    topics: ['visum-zur-arbeitsaufnahme', 'familiennachzug'],
  },
  {
    slug: 'vorabzustimmung',
    term: { de: 'Vorabzustimmung', en: 'advance approval' },
    explanation: {
      de: 'Eine Behörde stimmt schon vor dem Visumantrag zu. Das kann die Agentur für Arbeit oder die Ausländerbehörde sein. Die Botschaft kann dann schneller entscheiden.',
      en: 'An authority approves before the visa application. It can be the employment agency or the immigration office. The embassy can then decide faster.',
    },
    synonyms: [
      { language: 'de', mode: 'leadsHere', words: ['Vorabprüfung', 'Zustimmung der Arbeitsagentur', 'ZAV'] },
      { language: 'en', mode: 'same', words: ['preliminary approval', 'pre-approval'] },
    ],
    topics: ['visum-zur-arbeitsaufnahme', 'beschleunigtes-fachkraefteverfahren', 'westbalkanregelung'],
  },
  {
    slug: 'beschleunigtes-fachkraefteverfahren',
    term: { de: 'beschleunigtes Fachkräfteverfahren', en: 'fast-track procedure for skilled workers' },
    explanation: {
      de: 'Ein schnelleres Verfahren, das der Betrieb bei der Ausländerbehörde beantragt. Die Behörde holt dann Anerkennung und Zustimmungen ein.',
      en: 'A faster procedure for which the company applies to the immigration office. The office then obtains recognition and approvals.',
    },
    synonyms: [
      { language: 'de', mode: 'same', words: ['81a-Verfahren', 'Fachkräfteverfahren'] },
      { language: 'de', mode: 'leadsHere', words: ['81a', 'Schnellverfahren', 'Visum beschleunigen'] },
      { language: 'en', mode: 'same', words: ['accelerated procedure for skilled workers'] },
      { language: 'en', mode: 'leadsHere', words: ['fast track', 'speed up visa'] },
    ],
    topics: ['beschleunigtes-fachkraefteverfahren'],
  },
  {
    slug: 'freizuegigkeit',
    term: { de: 'Freizügigkeit', en: 'freedom of movement' },
    explanation: {
      de: 'Das Recht von Bürgerinnen und Bürgern der EU, ohne Visum und ohne Arbeitserlaubnis in Deutschland zu leben und zu arbeiten.',
      en: 'The right of EU citizens to live and work in Germany without a visa and without a work permit.',
    },
    synonyms: [
      { language: 'de', mode: 'same', words: ['EU-Freizügigkeit'] },
      { language: 'de', mode: 'leadsHere', words: ['EU-Bürger', 'Europäer'] },
      { language: 'en', mode: 'same', words: ['free movement'] },
      { language: 'en', mode: 'leadsHere', words: ['EU citizen'] },
    ],
    topics: ['eu-freizuegigkeit'],
  },
  {
    slug: 'familiennachzug',
    term: { de: 'Familiennachzug', en: 'family reunification' },
    explanation: {
      de: 'Ehegatten, Kinder und manchmal Eltern kommen zu einem Familienmitglied nach Deutschland. Dafür brauchen sie meist ein eigenes Visum.',
      en: 'Spouses, children and sometimes parents come to join a family member in Germany. In most cases they need a visa of their own for this.',
    },
    synonyms: [
      { language: 'de', mode: 'same', words: ['Familienzusammenführung', 'Familienzuzug'] },
      { language: 'de', mode: 'leadsHere', words: ['Ehefrau nachholen', 'Kinder nachholen', 'Heiratsvisum'] },
      { language: 'en', mode: 'same', words: ['family reunion'] },
      { language: 'en', mode: 'leadsHere', words: ['spouse visa', 'bring my wife', 'bring my husband'] },
    ],
    topics: ['familiennachzug'],
  },
  {
    slug: 'einbuergerung',
    term: { de: 'Einbürgerung', en: 'naturalisation' },
    explanation: {
      de: 'Sie bekommen auf Antrag die deutsche Staatsangehörigkeit. Danach können Sie einen deutschen Pass beantragen und wählen.',
      en: 'On application you receive German nationality. Afterwards you can apply for a German passport and vote.',
    },
    synonyms: [
      { language: 'de', mode: 'leadsHere', words: ['deutscher Pass', 'Staatsbürgerschaft', 'Doppelpass'] },
      { language: 'en', mode: 'same', words: ['naturalization'] },
      { language: 'en', mode: 'leadsHere', words: ['citizenship', 'German passport'] },
    ],
    topics: ['einbuergerung'],
  },
  {
    slug: 'duldung',
    term: { de: 'Duldung', en: 'Duldung (toleration)' },
    explanation: {
      de: 'Eine Bescheinigung, dass die Abschiebung zurzeit ausgesetzt ist. Sie ist kein Aufenthaltstitel. Arbeiten ist nur mit Erlaubnis möglich.',
      en: 'A certificate saying that deportation is suspended for the time being. It is not a residence title. Working is possible only with permission.',
    },
    synonyms: [
      { language: 'de', mode: 'same', words: ['Aussetzung der Abschiebung'] },
      { language: 'de', mode: 'leadsHere', words: ['geduldet', 'Geduldete', 'Asyl abgelehnt'] },
      { language: 'en', mode: 'leadsHere', words: ['tolerated stay', 'asylum rejected'] },
    ],
    doNotTranslate: true,
    topics: ['duldung-und-arbeit', 'ausbildungsduldung', 'beschaeftigungsduldung'],
  },
  {
    slug: 'aufenthaltsgestattung',
    term: { de: 'Aufenthaltsgestattung', en: 'Aufenthaltsgestattung (permission to reside)' },
    explanation: {
      de: 'Das Papier, mit dem Sie während des Asylverfahrens in Deutschland bleiben dürfen. Darin steht, ob Sie arbeiten dürfen.',
      en: 'The paper with which you may stay in Germany during the asylum procedure. It says whether you may work.',
    },
    synonyms: [
      { language: 'de', mode: 'leadsHere', words: ['Asylausweis', 'Gestattung', 'Asylbewerber'] },
      { language: 'en', mode: 'leadsHere', words: ['asylum seeker card', 'asylum seeker'] },
    ],
    doNotTranslate: true,
    topics: ['arbeiten-im-asylverfahren'],
  },
  {
    slug: 'beschaeftigungserlaubnis',
    term: { de: 'Beschäftigungserlaubnis', en: 'permission to work' },
    explanation: {
      de: 'Die Erlaubnis der Ausländerbehörde für eine bestimmte Stelle. Menschen mit Duldung oder im Asylverfahren brauchen sie, bevor sie anfangen.',
      en: 'The immigration office’s permission for a certain job. People with a toleration or in the asylum procedure need it before they start.',
    },
    synonyms: [
      {
        language: 'de',
        mode: 'leadsHere',
        words: ['Arbeitserlaubnis', 'Arbeitsgenehmigung', 'Arbeitsverbot'],
      },
      { language: 'en', mode: 'leadsHere', words: ['work permit', 'employment permit'] },
    ],
    topics: ['arbeiten-im-asylverfahren', 'duldung-und-arbeit'],
  },
  {
    slug: 'subsidiaerer-schutz',
    term: { de: 'subsidiärer Schutz', en: 'subsidiary protection' },
    explanation: {
      de: 'Schutz für Menschen, denen im Herkunftsland ernsthafter Schaden droht, zum Beispiel durch Krieg oder Folter. Wer ihn hat, darf arbeiten.',
      en: 'Protection for people who face serious harm in their country of origin, for example through war or torture. Anyone who has it may work.',
    },
    synonyms: [
      {
        language: 'de',
        mode: 'leadsHere',
        words: ['anerkannter Flüchtling', 'Schutzstatus', 'Asyl bekommen'],
      },
      { language: 'en', mode: 'leadsHere', words: ['recognised refugee', 'protection status'] },
    ],
    topics: ['anerkannte-gefluechtete-arbeit', 'familiennachzug'],
  },
  {
    slug: 'voruebergehender-schutz',
    term: { de: 'vorübergehender Schutz', en: 'temporary protection' },
    explanation: {
      de: 'Ein Schutz der EU, den zurzeit Menschen aus der Ukraine bekommen. Die Aufenthaltserlaubnis dafür steht in § 24 Aufenthaltsgesetz.',
      en: 'A protection granted by the EU, at present to people from Ukraine. The residence permit for it is in section 24 of the Residence Act.',
    },
    synonyms: [
      {
        language: 'de',
        mode: 'leadsHere',
        words: ['Paragraph 24', '§ 24', 'Ukraine Aufenthalt', 'Ukrainer'],
      },
      { language: 'en', mode: 'leadsHere', words: ['paragraph 24', 'section 24', 'Ukrainian refugee'] },
    ],
    topics: ['schutz-fuer-menschen-aus-der-ukraine'],
  },
  {
    slug: 'fiktionsbescheinigung',
    term: { de: 'Fiktionsbescheinigung', en: 'Fiktionsbescheinigung (provisional document)' },
    explanation: {
      de: 'Eine Bescheinigung, dass Sie rechtzeitig einen Antrag gestellt haben. Ihr Aufenthalt gilt bis zur Entscheidung als erlaubt oder Ihr alter Titel gilt weiter.',
      en: 'A certificate that you have applied in time. Until the decision your stay is deemed permitted, or your old title remains valid.',
    },
    synonyms: [
      {
        language: 'de',
        mode: 'leadsHere',
        words: ['Fiktion', 'vorläufige Bescheinigung', 'Titel abgelaufen'],
      },
      { language: 'en', mode: 'leadsHere', words: ['fictional certificate', 'permit expired'] },
    ],
    doNotTranslate: true,
    topics: ['anerkannte-gefluechtete-arbeit', 'niederlassungserlaubnis', 'pflichten-des-arbeitgebers'],
  },
  {
    slug: 'anerkennung',
    term: { de: 'Anerkennung', en: 'recognition of qualifications' },
    explanation: {
      de: 'Eine Stelle in Deutschland vergleicht Ihren ausländischen Abschluss mit dem deutschen. Am Ende bekommen Sie einen Bescheid.',
      en: 'A body in Germany compares your foreign qualification with the German one. In the end you receive a decision.',
    },
    synonyms: [
      { language: 'de', mode: 'same', words: ['Gleichwertigkeitsprüfung', 'Berufsanerkennung'] },
      {
        language: 'de',
        mode: 'leadsHere',
        words: ['Zeugnis umschreiben', 'Diplom anerkennen', 'Nostrifikation'],
      },
      { language: 'en', mode: 'same', words: ['recognition', 'equivalence assessment'] },
      { language: 'en', mode: 'leadsHere', words: ['convert my diploma', 'credential evaluation'] },
    ],
    topics: ['anerkennung-berufsabschluss', 'anerkennung-studienabschluss', 'kosten-der-anerkennung'],
  },
  {
    slug: 'zeugnisbewertung',
    term: { de: 'Zeugnisbewertung', en: 'Statement of Comparability' },
    explanation: {
      de: 'Ein Dokument der Zentralstelle für ausländisches Bildungswesen. Es beschreibt Ihren ausländischen Hochschulabschluss und sagt, welchem deutschen Abschluss er entspricht.',
      en: 'A document of the Central Office for Foreign Education. It describes your foreign degree and says which German degree it corresponds to.',
    },
    synonyms: [
      {
        language: 'de',
        mode: 'leadsHere',
        words: ['ZAB', 'anabin', 'Diplom bewerten', 'Uniabschluss prüfen'],
      },
      { language: 'en', mode: 'leadsHere', words: ['degree evaluation', 'diploma assessment'] },
    ],
    topics: ['anerkennung-studienabschluss', 'fachkraft-mit-akademischer-ausbildung'],
  },
  {
    slug: 'reglementierter-beruf',
    term: { de: 'reglementierter Beruf', en: 'regulated occupation' },
    explanation: {
      de: 'Ein Beruf, den man nur mit staatlicher Erlaubnis ausüben darf, zum Beispiel in Medizin, Pflege oder Schule.',
      en: 'An occupation that may only be practised with a state licence, for example in medicine, nursing or schools.',
    },
    synonyms: [
      { language: 'de', mode: 'leadsHere', words: ['Approbation', 'Berufserlaubnis', 'Berufsurkunde'] },
      { language: 'en', mode: 'same', words: ['regulated profession'] },
      { language: 'en', mode: 'leadsHere', words: ['medical licence', 'licence to practise'] },
    ],
    topics: ['reglementierte-berufe', 'anerkennung-berufsabschluss'],
  },
  {
    slug: 'anpassungsqualifizierung',
    term: { de: 'Anpassungsqualifizierung', en: 'adaptation training' },
    explanation: {
      de: 'Ein Kurs oder eine Zeit im Betrieb, mit der Sie nachholen, was zur vollen Anerkennung fehlt.',
      en: 'A course or a period in a company with which you make up for what is missing for full recognition.',
    },
    synonyms: [
      {
        language: 'de',
        mode: 'same',
        words: ['Nachqualifizierung', 'Anpassungslehrgang', 'Ausgleichsmaßnahme'],
      },
      { language: 'de', mode: 'leadsHere', words: ['Teilanerkennung', 'Defizitbescheid'] },
      { language: 'en', mode: 'same', words: ['bridging course', 'compensation measure'] },
      { language: 'en', mode: 'leadsHere', words: ['partial recognition'] },
    ],
    topics: ['anpassungsqualifizierung', 'anerkennungspartnerschaft'],
  },
  {
    slug: 'integrationskurs',
    term: { de: 'Integrationskurs', en: 'integration course' },
    explanation: {
      de: 'Ein Deutschkurs bis zum Niveau B1 mit einem Teil über Recht, Geschichte und Leben in Deutschland.',
      en: 'A German course up to level B1 with a part on law, history and life in Germany.',
    },
    synonyms: [
      {
        language: 'de',
        mode: 'leadsHere',
        words: ['Deutschkurs', 'Sprachkurs', 'Deutsch lernen', 'Orientierungskurs'],
      },
      { language: 'en', mode: 'leadsHere', words: ['German course', 'learn German', 'language course'] },
    ],
    topics: ['integrationskurs', 'sprachnachweise'],
  },
  {
    slug: 'berufssprachkurs',
    term: { de: 'Berufssprachkurs', en: 'vocational German course' },
    explanation: {
      de: 'Ein Deutschkurs für die Arbeit, meist vom Niveau B1 an. Er folgt oft auf den Integrationskurs.',
      en: 'A German course for work, usually from level B1. It often follows the integration course.',
    },
    synonyms: [
      { language: 'de', mode: 'same', words: ['BSK', 'berufsbezogene Deutschsprachförderung'] },
      { language: 'de', mode: 'leadsHere', words: ['Deutsch für den Beruf', 'B2-Kurs', 'Deutsch B2'] },
      { language: 'en', mode: 'same', words: ['job-related German course'] },
      { language: 'en', mode: 'leadsHere', words: ['German for work', 'B2 course'] },
    ],
    topics: ['berufssprachkurs', 'deutsch-im-betrieb'],
  },
  {
    slug: 'bildungsgutschein',
    term: { de: 'Bildungsgutschein', en: 'education voucher' },
    explanation: {
      de: 'Eine Zusage der Agentur für Arbeit oder des Jobcenters, eine Weiterbildung zu bezahlen. Mit dem Gutschein suchen Sie selbst einen Kurs.',
      en: 'A promise by the employment agency or the Jobcenter to pay for further training. With the voucher you look for a course yourself.',
    },
    synonyms: [
      {
        language: 'de',
        mode: 'leadsHere',
        words: ['Umschulung bezahlt', 'Weiterbildung bezahlen', 'Kursgutschein'],
      },
      { language: 'en', mode: 'same', words: ['training voucher'] },
      { language: 'en', mode: 'leadsHere', words: ['paid training', 'retraining'] },
    ],
    topics: ['weiterbildung-und-bildungsgutschein'],
  },
  {
    slug: 'auslaenderbehoerde',
    term: { de: 'Ausländerbehörde', en: 'immigration office' },
    explanation: {
      de: 'Die Behörde der Stadt oder des Landkreises, die Aufenthaltstitel erteilt und verlängert.',
      en: 'The authority of the city or district that issues and extends residence titles.',
    },
    synonyms: [
      { language: 'de', mode: 'same', words: ['Ausländeramt', 'Migrationsamt'] },
      { language: 'de', mode: 'leadsHere', words: ['ABH', 'Visastelle'] },
      { language: 'en', mode: 'same', words: ['foreigners office', 'immigration authority'] },
      { language: 'en', mode: 'leadsHere', words: ['Ausländerbehörde', 'visa office'] },
    ],
    topics: ['beratung-im-fiz', 'niederlassungserlaubnis'],
  },
];
