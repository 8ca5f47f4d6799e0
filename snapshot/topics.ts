/** Topics as the box shows them: the German core joined with the texts of one language. */
import type { ActionLink, Step, TextLanguage, TopicFile } from '../schemas/snapshot-format.ts';
import { publishContactIds } from './contacts.ts';
import type { ContentLink, ContentTopic, RichText } from './content.ts';
import { listTopicLanguages, type Context, type PublicTopic } from './context.ts';
import { readHref } from './href.ts';
import { describeLanguage, type Language } from './languages.ts';
import { isOutdated } from '../schemas/translation-state.ts';
import { DETAIL_KINDS, SOURCE_LANGUAGE } from '../schemas/vocabulary.ts';
import { readHeadings, readPlainText, renderRichText } from './render.ts';

type Texts = ContentTopic | (PublicTopic['translations'] extends Map<string, infer T> ? T : never);
type StepTexts = Texts['steps'][number];

/** A found text and, when it is not in the file's own language, that language. */
interface Found<T> {
  value: T;
  language?: TextLanguage;
}

/** Finds texts of one topic along a language's stand-ins. */
interface Reader {
  find<T>(read: (texts: Texts) => T | null | undefined): Found<T> | null;
  findInStep<T>(
    core: ContentTopic['steps'][number],
    read: (step: StepTexts) => T | null | undefined,
  ): Found<T> | null;
}

function createReader(topic: PublicTopic, language: Language, languages: Language[]): Reader {
  const find: Reader['find'] = (read) => {
    for (const tag of language.chain) {
      const texts = tag === SOURCE_LANGUAGE ? topic.topic : topic.translations.get(tag);
      const value = texts && read(texts);
      if (value === null || value === undefined) continue;
      return tag === language.tag ? { value } : { value, language: describeLanguage(tag, languages) };
    }
    return null;
  };
  return {
    find,
    findInStep: (core, read) =>
      find((texts) => {
        const isSource = texts === topic.topic;
        // A step without an id, as an older client may write it, has only its own texts.
        const step = isSource
          ? core
          : texts.steps.find(({ stepId }) => stepId !== null && stepId === core.stepId);
        return step && read(step);
      }),
  };
}

/** One topic in one language it exists in; single texts that are missing there fall back. */
export function publishTopicFile(topic: PublicTopic, language: Language, context: Context): TopicFile {
  const { topic: core, slug } = topic;
  const translation = topic.translations.get(language.tag);
  const reader = createReader(topic, language, context.languages);
  const body = reader.find((texts) => renderFilled(texts.body, context));
  return {
    slug,
    lang: language.tag,
    dir: language.dir,
    title: translation?.title ?? topic.title,
    shortAnswer: translation?.shortAnswer ?? topic.shortAnswer,
    body: body?.value ?? null,
    ...(body?.language && { bodyLanguage: body.language }),
    ...publishPlace(core, context),
    steps: publishSteps(core, reader, context),
    contacts: publishContactIds(core.contacts, context),
    roundTable: core.roundTable,
    details: DETAIL_KINDS.flatMap((kind) => {
      const found = reader.find((texts) => renderFilled(texts[kind], context));
      return found ? [{ kind, html: found.value, ...(found.language && { language: found.language }) }] : [];
    }),
    legalBasis: core.legalBasis.flatMap(({ label, href }) =>
      label ? [{ label, href: readHref(href) }] : [],
    ),
    competentBodies: core.competentBody.flatMap((id) => publishBody(id, context)),
    furtherLinks: publishLinks(core.furtherLinks, (_, text) => inSourceLanguage(text, language, context)),
    related: publishRelated(core, language, context),
    reviewedAt: core.reviewedAt,
    reviewedBy: publishBody(core.responsible, context)[0]?.name ?? null,
    translation: translation
      ? {
          origin: translation.origin,
          reviewedBy: translation.reviewedBy,
          outdated: isOutdated(core.sourceHash, translation),
        }
      : null,
    languages: listTopicLanguages(topic, context.languages),
  };
}

/** Subject area, audiences and pathways of a topic. */
export function publishPlace(core: ContentTopic, context: Context) {
  return {
    category: context.slugsOf('categories', core.category === null ? [] : [core.category])[0] ?? '',
    audiences: context.slugsOf('audiences', core.audiences),
    pathways: context.slugsOf('pathways', core.pathways),
  };
}

function renderFilled(blocks: RichText, context: Context): string | null {
  return renderRichText(blocks, context.findTopicSlug);
}

function publishSteps(core: ContentTopic, reader: Reader, context: Context): Step[] {
  return core.steps.flatMap((step, position) => {
    const title = reader.findInStep(step, ({ title: text }) => text) ?? wrap(step.title);
    if (!title) return [];
    const body = reader.findInStep(step, (texts) => renderFilled(texts.body, context));
    const duration = reader.findInStep(step, (texts) => texts.duration);
    const cost = reader.findInStep(step, (texts) => texts.cost);
    return [
      {
        id: step.stepId ?? `step-${position + 1}`,
        title: title.value,
        ...(title.language && { language: title.language }),
        body: body?.value ?? null,
        ...(body?.language && { bodyLanguage: body.language }),
        logic: step.logic,
        optional: step.optional,
        actor: step.actor,
        duration: duration?.value ?? null,
        ...(duration?.language && { durationLanguage: duration.language }),
        cost: cost?.value ?? null,
        ...(cost?.language && { costLanguage: cost.language }),
        links: publishLinks(step.links, (linkPosition) =>
          reader.findInStep(step, (texts) => readLinkLabel(texts, linkPosition)),
        ),
        contacts: publishContactIds(step.contacts, context),
      },
    ];
  });
}

function wrap(value: string | null): Found<string> | null {
  return value === null ? null : { value };
}

function readLinkLabel(step: StepTexts, position: number): string | null {
  const label = 'linkLabels' in step ? step.linkLabels[position] : step.links[position]?.text;
  return label?.trim() || null;
}

function publishLinks(
  links: ContentLink[],
  findText: (position: number, text: string) => Found<string> | null,
): ActionLink[] {
  return links.flatMap(({ kind, text, href, language }, position) => {
    const target = readHref(href);
    const found = findText(position, text ?? '') ?? wrap(text);
    if (target === null || !found?.value) return [];
    const { value, language: textLanguage } = found;
    return [{ kind, text: value, ...(textLanguage && { textLanguage }), href: target, lang: language }];
  });
}

function inSourceLanguage(value: string, language: Language, context: Context): Found<string> {
  if (language.tag === SOURCE_LANGUAGE) return { value };
  return { value, language: describeLanguage(SOURCE_LANGUAGE, context.languages) };
}

function publishBody(organisationId: string | null, context: Context) {
  const organisation = context.content.organisations.find(({ _id }) => _id === organisationId);
  return organisation?.name ? [{ name: organisation.name, href: readHref(organisation.website) }] : [];
}

function publishRelated(core: ContentTopic, language: Language, context: Context) {
  return core.related.flatMap((id) => {
    const other = context.topics.find(({ topic }) => topic._id === id);
    return other && id !== core._id
      ? [{ slug: other.slug, title: publishTitle(other, language, context) }]
      : [];
  });
}

/** Title of a topic for a reader of `language`. */
export function publishTitle(topic: PublicTopic, language: Language, context: Context) {
  const found = createReader(topic, language, context.languages).find(({ title }) => title);
  if (!found?.language) return found?.value ?? topic.title;
  return { text: found.value, ...found.language };
}

/** The texts of a topic in one language it exists in, for the search. */
export function readSearchTexts(topic: PublicTopic, tag: string) {
  const texts: Texts = topic.translations.get(tag) ?? topic.topic;
  const rich = [
    texts.body,
    ...texts.steps.map((step) => step.body),
    ...DETAIL_KINDS.map((kind) => texts[kind]),
  ];
  return {
    headings: [...readHeadings(texts.body), ...texts.steps.flatMap(({ title }) => title ?? [])],
    questions: texts.questions,
    keywords: texts.keywords,
    body: rich.map(readPlainText).join('\n'),
  };
}
