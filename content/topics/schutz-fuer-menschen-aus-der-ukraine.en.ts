import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `schutz-fuer-menschen-aus-der-ukraine.ts`. */
export const schutzFuerMenschenAusDerUkraineEn: TopicTranslationSource = {
  topic: 'schutz-fuer-menschen-aus-der-ukraine',
  language: 'en',
  title: 'What applies to people from Ukraine?',
  shortAnswer:
    'Temporary protection applies until 4 March 2027. Residence permits under section 24 that were valid on 1 February 2026 automatically remain valid until then. You may work without further permission. Check early whether you can change to another title.',
  body: `
    ### Automatically valid for longer
    Your card may show an earlier date. It is nevertheless valid until **4 March 2027** if it was valid on 1 February 2026. You do not need to apply for this. This applies to Ukrainian nationals. For others it only applies if they had protection or a permanent title in Ukraine. It also applies to certain family members.
    ### New in Germany
    The first **90 days** are allowed without a residence title. This applies if you were in Ukraine on 24 February 2022 and enter by 4 December 2026. For other nationals the conditions above apply here, too. Apply within this time. If you already have protection in another EU country, seek advice first.
    ### Working
    With the residence permit under section 24 you may take up **any work** and become self-employed. The employment agency does not have to approve. In regulated occupations you need the licence to practise.
    ### Changing to another title
    People who work can often change to a title as a [skilled worker](topic:fachkraft-mit-berufsausbildung), as an [experienced worker](topic:berufserfahrung-ohne-anerkennung) or for [vocational training](topic:aufenthalt-zur-ausbildung). Such a title does not depend on temporary protection. The EU Blue Card and the residence permit for studies are not available as long as temporary protection lasts.
    ### Money to live on
    Which benefit you receive can depend on when you entered. Ask the Jobcenter or the social welfare office.
  `,
  steps: [
    {
      id: 'karte',
      title: 'Check your residence permit',
      body: 'Was it valid on 1 February 2026? Then it remains valid. Show the company the ordinance if it asks about the date.',
      linkLabels: ['Ordinance on the continued validity of residence permits (in German)'],
    },
    {
      id: 'antrag',
      title: 'New here: apply for the residence permit',
      body: 'At the immigration office, within 90 days. You receive a certificate for the time until you get the card.',
    },
    {
      id: 'arbeit',
      title: 'Look for work, learn German, have your qualification recognised',
      body: 'The Jobcenter and the employment agency help. The Jobcenter tells you whether an [integration course](topic:integrationskurs) is possible at the moment.',
    },
    {
      id: 'einstellen',
      title: 'For companies: copy the title and hire',
      body: 'Check the title and keep a copy. If it shows an earlier date, add a note on the ordinance.',
    },
    {
      id: 'wechsel',
      title: 'Before March 2027: check whether to change the title',
      body: 'Get advice early. Recognition and language certificates take time.',
    },
  ],
  requirements: `
    - Ukrainian nationality, or one of the groups to which the EU grants temporary protection
    - flight because of the war on or after 24 February 2022
    - for another title: its own requirements
  `,
  documents: `
    - passport or other identity document
    - registration certificate
    - proof of family and of former residence in Ukraine
    - for the change: employment contract, qualifications, language certificates
  `,
  deadlines: `
    - application after you enter: within 90 days
    - end of the automatic extension: 4 March 2027
    - change of title: apply before that day
  `,
  hints: `
    - If the office changes something in your title or extends it individually, the new date on the card applies.
    - In most cases you must live in the place to which you were allocated. For work in another place the office can lift the duty.
    - What happens after 4 March 2027 was open when this text was last checked.
  `,
  questions: [
    'section 24 extension 2027',
    'ukraine residence permit expired still valid',
    'can i work with paragraph 24',
    'hire ukrainian employee germany',
    'change from section 24 to skilled worker',
    'ukraine after march 2027 germany',
  ],
  keywords: ['Ukrainian', 'war refugees', 'temporary protection', 'section 24', 'paragraph 24'],
  origin: 'machine',
};
