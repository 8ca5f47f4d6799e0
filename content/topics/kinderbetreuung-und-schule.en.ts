import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `kinderbetreuung-und-schule.ts`. */
export const kinderbetreuungUndSchuleEn: TopicTranslationSource = {
  topic: 'kinderbetreuung-und-schule',
  language: 'en',
  title: 'How does my child get a place in day care or school?',
  shortAnswer:
    'For day care (Kita), tell the City of Leipzig what you need, preferably six months before. From the first birthday your child has a right to a place. School is compulsory and free in Saxony: for children who are new here the State Office for Schools and Education finds the place and advises you first.',
  body: `
    ### Day care centre and childminders
    - From the first birthday until school every child has a right to a place.
    - The city has a portal for parents. There you register your need and choose day care centres. You conclude the contract with the centre.
    - Parents pay a contribution. People who receive benefits from the Jobcenter or social welfare office, asylum seekers’ benefits, housing benefit or child supplement are exempted on request. It is also possible otherwise if your income is low.
    ### School
    - School is compulsory for all children who live in Saxony, whatever their residence status.
    - Children who turn six by 30 June start school in the same year. You register them at the primary school in the year before.
    - Older children who are new here mostly first attend a preparatory class and learn German there. Step by step they change to regular lessons.
    - After school there is after-school care (Hort) for younger children.
    ### Vaccination
    Before the first day in day care or school you must show that your child is protected against measles.
  `,
  steps: [
    {
      id: 'anmelden',
      title: 'Register your address',
      body: 'Without [registration](topic:wohnsitz-anmelden) there is no place.',
    },
    {
      id: 'kita',
      title: 'Register your need for day care',
      body: 'In the city’s portal for parents. If you have no internet, the youth and family office helps.',
      duration: 'if possible 6 months before',
      linkLabels: ['City of Leipzig: search for “Kita-Platz” there'],
    },
    {
      id: 'beitrag',
      title: 'Apply to be exempted from the contribution',
      body: 'At the youth and family office, with the decision on your benefits or proof of income.',
    },
    {
      id: 'schule',
      title: 'School: arrange advice at the State Office',
      body: 'For all children and young people up to 18 who are new here. The office looks at German, previous school and the right place.',
      cost: 'free of charge',
      linkLabels: ['State Office for Schools and Education (in German)'],
    },
    {
      id: 'impfung',
      title: 'Prove protection against measles',
      body: 'With the vaccination card or a medical certificate. A paediatrician can give missing vaccinations.',
    },
    {
      id: 'hilfe',
      title: 'Apply for money for school and leisure',
      body: 'With benefits from the Jobcenter or social welfare office, housing benefit or child supplement there is money for school supplies, lunch, trips and clubs.',
    },
  ],
  documents: `
    - birth certificate of the child
    - identity cards, passports or residence titles of parents and child
    - confirmation of registration
    - vaccination card
    - last school certificates, if you have them
    - proof of custody if not both parents are here
  `,
  costs: `
    School is free. Parents pay a contribution for day care, childminders and after-school care if they are not exempted. Meals cost extra.
  `,
  hints: `
    - Do not give up if the first day care centre has no place. Ask several, also in other districts and childminders.
    - School is compulsory for young people, too; vocational school mostly follows.
  `,
  questions: [
    'register for kita leipzig',
    'my child has to go to school where do i register',
    'what is a preparatory class',
    'kita fees exemption jobcenter',
    'compulsory school saxony from what age',
    'measles vaccination kita compulsory',
    'kindergarten leipzig foreigners',
  ],
  keywords: ['kindergarten', 'nursery', 'Hort', 'DaZ', 'starting school', 'children', 'childminder'],
  origin: 'machine',
};
