import { describe, expect, it } from 'vitest';
import { createStampedTopic, createStampedTranslation } from '../../content/fingerprints.ts';
import { seedDocuments } from '../../content/index.ts';
import { listReferences } from '../../content/plan-seed.ts';
import { topics as topicSources, topicTranslations } from '../../content/topics/index.ts';
import { isOutdated } from '../../schemas/translation-state.ts';
import { isOfficialPage } from './official-hosts.ts';
import {
  contacts,
  listAddresses,
  listKeys,
  listVisibleTexts,
  outline,
  RICH_FIELDS,
  topics,
  translations,
} from './texts.ts';

const byId = new Map(seedDocuments.map((document) => [document._id, document]));

/** Type of the document a reference field must lead to, by the beginning of the id. */
const TYPE_OF_PREFIX = ['topic', 'contact', 'organisation', 'location', 'category', 'audience', 'pathway'];

/** Beginnings of ids that are shorter than the type's name. */
const PREFIX_OF_TYPE: Partial<Record<string, string>> = {
  topicTranslation: 'topic',
  glossaryTerm: 'glossary',
  partnerEmbed: 'partner',
};

const PHONE_OR_MAIL = /@|(?<![\d.,])(?:\+\d{2}|0\d{2,4})[ /-]?\d{3,}/u;
const GENDER_SIGN = /[a-zäöüß][*:_]in(?:nen)?\b|[a-zäöüß]Innen\b/u;

/** Slugs partners link to: fixed for ever, so a topic under another name is a mistake. */
const CATALOGUE = [
  'eu-freizuegigkeit',
  'visum-zur-arbeitsaufnahme',
  'blaue-karte-eu',
  'fachkraft-mit-berufsausbildung',
  'fachkraft-mit-akademischer-ausbildung',
  'berufserfahrung-ohne-anerkennung',
  'chancenkarte',
  'anerkennungspartnerschaft',
  'westbalkanregelung',
  'beschleunigtes-fachkraefteverfahren',
  'aufenthalt-zur-ausbildung',
  'studium-und-arbeit',
  'familiennachzug',
  'niederlassungserlaubnis',
  'einbuergerung',
  'arbeiten-im-asylverfahren',
  'duldung-und-arbeit',
  'ausbildungsduldung',
  'beschaeftigungsduldung',
  'bleiberecht-bei-guter-integration',
  'anerkannte-gefluechtete-arbeit',
  'schutz-fuer-menschen-aus-der-ukraine',
  'anerkennung-berufsabschluss',
  'anerkennung-studienabschluss',
  'reglementierte-berufe',
  'anpassungsqualifizierung',
  'kosten-der-anerkennung',
  'integrationskurs',
  'berufssprachkurs',
  'sprachnachweise',
  'deutsch-im-betrieb',
  'arbeitssuche',
  'leistungen-des-jobcenters',
  'weiterbildung-und-bildungsgutschein',
  'beschaeftigte-qualifizieren',
  'ausbildung-finden-und-foerdern',
  'eingliederungszuschuss',
  'fachkraefte-im-ausland-gewinnen',
  'pflichten-des-arbeitgebers',
  'faire-arbeitsbedingungen',
  'selbststaendigkeit',
  'wohnsitz-anmelden',
  'krankenversicherung',
  'kinderbetreuung-und-schule',
  'beratung-im-fiz',
  'gemeinsamer-tisch',
];

describe('the seed as a whole', () => {
  it('holds topics of the catalogue only, each once', () => {
    const slugs = topics.map((topic) => topic.slug?.current ?? '');

    expect(slugs.filter((slug) => !CATALOGUE.includes(slug))).toEqual([]);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('leaves at least three topics untranslated in each language but English, so that fallback has real cases', () => {
    for (const language of ['ar']) {
      const translated = translations.filter((translation) => translation.language === language);

      expect(topics.length - translated.length, language).toBeGreaterThanOrEqual(3);
    }
  });

  it('gives every document an id of its own', () => {
    expect(byId.size).toBe(seedDocuments.length);
  });

  it('is built from its sources without chance or clock', async () => {
    expect(await Promise.all(topicSources.map(createStampedTopic))).toEqual(topics);
    expect(
      await Promise.all(topicTranslations.map((source) => createStampedTranslation(source, topicSources))),
    ).toEqual(translations);
  });

  it('stamps every translation with the German text it was made from; only those that say so are outdated', () => {
    const outdated = translations.filter((translation) => {
      const topic = topics.find(({ _id }) => _id === translation.topic._ref);
      expect(translation.sourceParts?.map(({ path }) => path)).toContain('title');
      return isOutdated(topic?.sourceHash, translation);
    });

    expect(outdated.length).toBeGreaterThan(0);
    expect(outdated.map(({ _id }) => _id)).toEqual(
      topicTranslations
        .filter(({ madeFrom }) => madeFrom)
        .map(({ topic, language }) => `topic-${topic}__${language}`),
    );
  });
});

describe.each(seedDocuments.map((document) => [document._id, document] as const))('%s', (id, document) => {
  it('has an id that names its type and can be published', () => {
    const prefix = PREFIX_OF_TYPE[document._type] ?? document._type;

    expect(id).toMatch(/^[a-z][a-z0-9_-]*$/u);
    expect(id.startsWith(prefix)).toBe(true);
  });

  it('points only at documents of the seed', () => {
    const missing = listReferences(document).filter((target) => !byId.has(target));

    expect(missing).toEqual([]);
  });

  it('names the type of each target in the reference', () => {
    const foreign = listReferences(document).filter((target) => {
      const prefix = target.split('-')[0] ?? '';
      return !TYPE_OF_PREFIX.includes(prefix) || byId.get(target)?._type !== prefix;
    });

    expect(foreign).toEqual([]);
  });

  it('gives every item of an array a key of its own', () => {
    const broken = listKeys(document).filter(
      ({ keys }) => keys.some((key) => typeof key !== 'string') || new Set(keys).size !== keys.length,
    );

    expect(broken).toEqual([]);
  });

  it('links only to official, encrypted pages', () => {
    expect(listAddresses(document).filter((href) => !isOfficialPage(href))).toEqual([]);
  });

  it('carries no empty field', () => {
    const empty = Object.entries(document).filter(([, value]) => value === undefined || value === '');

    expect(empty).toEqual([]);
  });
});

describe.each(topics.map((topic) => [topic.slug?.current, topic] as const))('topic %s', (_slug, topic) => {
  it('asks in at most 65 characters and answers in at most 350', () => {
    expect(topic.title.length).toBeLessThanOrEqual(65);
    expect(topic.shortAnswer.length).toBeGreaterThan(100);
    expect(topic.shortAnswer.length).toBeLessThanOrEqual(350);
  });

  it('has next steps whose ids differ, and somebody to ask', () => {
    const ids = (topic.steps ?? []).map((step) => step.stepId);

    expect(ids.length).toBeGreaterThanOrEqual(3);
    expect(new Set(ids).size).toBe(ids.length);
    expect(topic.contacts?.length).toBeGreaterThan(0);
  });

  it('begins its steps with one that follows nothing', () => {
    expect(topic.steps?.[0]?.logic).toBe('then');
  });

  it('rests on at least one norm and one further official page', () => {
    const norms = (topic.legalBasis ?? []).map((norm) => URL.parse(norm.href ?? '')?.hostname);

    expect(norms.length).toBeGreaterThan(0);
    expect(new Set(norms)).toEqual(new Set(['www.gesetze-im-internet.de']));
    expect(topic.furtherLinks?.length).toBeGreaterThan(0);
  });

  it('links each norm to the paragraph it names', () => {
    for (const { label, href = '' } of topic.legalBasis ?? []) {
      const paragraph = /^§ (\d+[a-z]?)/u.exec(label)?.[1];
      expect(href, label).toMatch(new RegExp(`/__${paragraph}\\.html$`, 'u'));
    }
  });

  it('carries four to eight questions as people type them, and synonyms', () => {
    const { questions = [], keywords = [] } = topic;

    expect(questions.length).toBeGreaterThanOrEqual(4);
    expect(questions.length).toBeLessThanOrEqual(8);
    expect(new Set(questions).size).toBe(questions.length);
    expect(keywords.length).toBeGreaterThanOrEqual(4);
    expect(new Set(keywords).size).toBe(keywords.length);
  });

  it('does not call itself related', () => {
    expect(topic.related?.map((reference) => reference._ref)).not.toContain(topic._id);
  });

  it('writes without signs inside words', () => {
    expect(listVisibleTexts(topic).filter((text) => GENDER_SIGN.test(text))).toEqual([]);
  });
});

describe.each([...topics, ...translations].map((document) => [document._id, document] as const))(
  'the running text of %s',
  (_id, document) => {
    it('holds no phone number and no mail address', () => {
      expect(listVisibleTexts(document).filter((text) => PHONE_OR_MAIL.test(text))).toEqual([]);
    });

    it('has no empty lines and no spaces at the ends', () => {
      expect(listVisibleTexts(document).filter((text) => text === '' || text !== text.trim())).toEqual([]);
    });
  },
);

describe.each(translations.map((translation) => [translation._id, translation] as const))(
  'translation %s',
  (id, translation) => {
    const original = topics.find((topic) => topic._id === translation.topic._ref);

    it('has the id its topic and language give it', () => {
      expect(id).toBe(`${translation.topic._ref}__${translation.language}`);
    });

    it('translates every step, in the order of the original, with one text for each link', () => {
      const shape = (translation.steps ?? []).map((step) => [step.stepId, step.linkLabels?.length ?? 0]);

      expect(shape).toEqual((original?.steps ?? []).map((step) => [step.stepId, step.links?.length ?? 0]));
    });

    it('names durations and costs where the original does', () => {
      const facts = (step: { duration?: string; cost?: string }) => [
        Boolean(step.duration),
        Boolean(step.cost),
      ];

      expect(translation.steps?.map(facts)).toEqual(original?.steps?.map(facts));
    });

    it('tells where it comes from and claims no review', () => {
      expect(translation.origin).toBe('machine');
      expect(translation.reviewedBy).toBeUndefined();
      expect(translation.reviewedAt).toBeUndefined();
    });

    it('stays short enough for a phone', () => {
      expect(translation.title.length).toBeLessThanOrEqual(90);
      expect(translation.shortAnswer.length).toBeLessThanOrEqual(400);
    });

    it('is written in the script of its language', () => {
      const arabic = /\p{Script=Arabic}/u;
      const cyrillic = /\p{Script=Cyrillic}/u;

      expect(arabic.test(translation.shortAnswer)).toBe(translation.language === 'ar');
      expect(cyrillic.test(translation.shortAnswer)).toBe(translation.language === 'uk');
    });

    it('uses no Russian letters, and no word of two alphabets, in what visitors read', () => {
      const foreign = /[ыэъё]|\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/iu;

      expect(listVisibleTexts(translation).filter((text) => foreign.test(text))).toEqual([]);
    });
  },
);

const isSimple = ({ language }: { language: string }) => language === 'de-simple';

describe.each(translations.filter((each) => !isSimple(each)).map((each) => [each._id, each] as const))(
  'full translation %s',
  (_id, translation) => {
    const original = topics.find((topic) => topic._id === translation.topic._ref);

    it('says as much as the original: the same blocks, links and stresses', () => {
      for (const field of RICH_FIELDS) {
        expect(outline(translation[field]), field).toEqual(outline(original?.[field]));
      }
      for (const [index, step] of (translation.steps ?? []).entries()) {
        expect(outline(step.body), step.stepId).toEqual(outline(original?.steps?.[index]?.body));
      }
    });
  },
);

// Leichte Sprache cuts long sentences into several and leaves out what only experts need.
describe.each(topicTranslations.filter(isSimple).map((source) => [source.topic, source] as const))(
  'Leichte Sprache of %s',
  (_topic, source) => {
    it('keeps every sentence at 20 words or less', () => {
      const texts = [source.shortAnswer, source.body ?? '', ...source.steps.map(({ body }) => body ?? '')];
      const sentences = texts.flatMap((text) => text.split(/[.?!:](?:\s|$)|\n/u));
      const long = sentences.filter((sentence) => sentence.trim().split(/\s+/u).length > 20);

      expect(long).toEqual([]);
    });
  },
);

describe('contacts', () => {
  it('are offices and teams, never named persons', () => {
    expect(contacts.map((contact) => contact.kind)).toEqual(contacts.map(() => 'team'));
    expect(contacts.filter((contact) => contact.personName !== undefined)).toEqual([]);
  });

  it('include the front desk as published and at least eight partners', () => {
    expect(byId.get('contact-fiz-empfang')).toMatchObject({
      phone: '+49 341 58088 2020',
      email: 'leipzig@exis.de',
    });
    expect(byId.get('location-fiz-axis-passage')).toMatchObject({
      street: 'Georg-Schumann-Straße 173',
      postalCode: '04159',
      city: 'Leipzig',
    });
    expect(contacts.length).toBeGreaterThanOrEqual(9);
  });

  it('have labels in German, English, Arabic and Ukrainian', () => {
    const languages = contacts.map((contact) => contact.label?.map((text) => text.language));

    expect(languages).toEqual(contacts.map(() => ['de', 'en', 'ar', 'uk']));
  });

  it('are each used by a topic or the settings', () => {
    const used = new Set(
      [...topics, ...seedDocuments.filter(({ _type }) => _type === 'settings')].flatMap(listReferences),
    );

    expect(contacts.map((contact) => contact._id).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('glossary', () => {
  const terms = seedDocuments.filter((document) => document._type === 'glossaryTerm');
  const languagesOf = (texts: { language: string }[] = []) => texts.map(({ language }) => language);

  it('explains about 25 terms in German and English, in at most 200 characters', () => {
    expect(terms.length).toBeGreaterThanOrEqual(25);
    for (const { _id, term, explanation } of terms) {
      expect([languagesOf(term), languagesOf(explanation)], _id).toEqual([
        ['de', 'en'],
        ['de', 'en'],
      ]);
      expect(
        Math.max(...(explanation ?? []).map(({ value }) => value?.length ?? 0)),
        _id,
      ).toBeLessThanOrEqual(200);
    }
  });

  it('leads from each word to one term only, and never from the term itself', () => {
    const words = terms.flatMap((term) => [
      ...(term.term ?? []).map(({ language, value }) => `${language} ${value}`.toLowerCase()),
      ...(term.synonyms ?? []).flatMap((set) =>
        set.words.map((word) => `${set.language} ${word}`.toLowerCase()),
      ),
    ]);

    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('knows words that mean the same and words that only lead to the term', () => {
    const modes = terms.flatMap(({ synonyms = [] }) => synonyms.map(({ mode }) => mode));

    expect(new Set(modes)).toEqual(new Set(['same', 'leadsHere']));
  });

  it('names a topic for every term without holding it back from deletion', () => {
    for (const { _id, topics: targets = [] } of terms) {
      expect(targets.length, _id).toBeGreaterThan(0);
      expect(
        targets.filter((target) => target._weak !== true),
        _id,
      ).toEqual([]);
    }
  });
});

describe("partners' pages", () => {
  const partners = seedDocuments.filter((document) => document._type === 'partnerEmbed');

  it('are three invented ones, at addresses nobody can own', () => {
    expect(partners).toHaveLength(3);
    const origins = partners.flatMap(({ allowedOrigins }) => allowedOrigins);

    expect(origins.filter((origin) => !/^https:\/\/[a-z.-]+\.example$/u.test(origin))).toEqual([]);
    expect(partners.map(({ name }) => name.includes('(Beispiel)'))).toEqual([true, true, true]);
  });

  it('say in the name of the organisation that it does not exist', () => {
    const names = partners.map(({ organisation }) => {
      const document = byId.get(organisation._ref);
      return document?._type === 'organisation' ? document.name : undefined;
    });

    expect(names).toEqual(partners.map(() => expect.stringContaining('(erfundenes Beispiel)')));
  });

  it('hide only topics of subject areas they show', () => {
    const lost = partners.flatMap(({ categories = [], hiddenTopics = [] }) => {
      const shown = new Set(categories.map(({ _ref }) => _ref));
      return hiddenTopics.filter(({ _ref }) => {
        const topic = topics.find(({ _id }) => _id === _ref);
        return shown.size > 0 && !shown.has(topic?.category._ref ?? '');
      });
    });

    expect(lost).toEqual([]);
  });
});

describe('settings', () => {
  const settings = seedDocuments.find((document) => document._type === 'settings');

  it('publish five languages with fallbacks that end in German', () => {
    expect(settings?.languages?.map(({ code, rtl, fallback }) => [code, rtl, fallback])).toEqual([
      ['de', false, []],
      ['en', false, ['de']],
      ['ar', true, ['en', 'de']],
      ['uk', false, ['de']],
      ['de-simple', false, ['de']],
    ]);
  });

  it('say in every language that this is demonstration content and no legal advice', () => {
    expect(settings?.notice?.map(({ language, value }) => [language, value])).toEqual([
      ['de', expect.stringMatching(/Demonstration.*keine Rechtsberatung/u)],
      ['en', expect.stringMatching(/Demonstration.*no legal advice/u)],
      ['ar', expect.stringMatching(/تجريبي.*قانونية/u)],
      ['uk', expect.stringMatching(/Демонстраційний.*юридична/u)],
      ['de-simple', expect.stringMatching(/Demonstration.*keine Rechtsberatung/u)],
    ]);
  });

  it('send those nobody could answer to the front desk', () => {
    expect(settings?.fallbackContact._ref).toBe('contact-fiz-empfang');
  });
});

describe('figures that change every year', () => {
  it.each(['topic-blaue-karte-eu', 'topic-blaue-karte-eu__en', 'topic-chancenkarte'])(
    'are linked, not written, in %s',
    (id) => {
      const document = [...topics, ...translations].find((candidate) => candidate._id === id);
      const texts = document ? listVisibleTexts(document) : [];

      expect(texts.length).toBeGreaterThan(10);
      expect(texts.filter((text) => /\d{2}[.,]\d{3}/u.test(text))).toEqual([]);
      expect(listAddresses(document).filter((href) => href.includes('make-it-in-germany'))).not.toEqual([]);
    },
  );
});
