import type { InitialValueResolverContext, SchemaPluginOptions } from 'sanity';
import * as v from 'valibot';
import { searchTemplates } from './insights/templates.ts';

/** Name of the template that starts a translation with the steps of its topic. */
export const TRANSLATION_TEMPLATE = 'topicTranslation-of-topic';

/** Parameters of {@link TRANSLATION_TEMPLATE}. */
export interface TranslationParameters {
  topicId: string;
  language: string;
}

const topicSchema = v.nullable(
  v.object({
    sourceHash: v.nullish(v.string()),
    steps: v.nullish(v.array(v.object({ stepId: v.nullish(v.string()) }))),
  }),
);

type TemplateList = Extract<SchemaPluginOptions['templates'], readonly unknown[]>;

/** Adds the template for translations to those Sanity makes for every type. */
export function createTemplates(templates: TemplateList): TemplateList {
  return [
    ...templates.filter(({ id }) => id !== 'topicTranslation'),
    ...searchTemplates,
    {
      id: TRANSLATION_TEMPLATE,
      title: 'Übersetzung',
      schemaType: 'topicTranslation',
      parameters: [
        { name: 'topicId', title: 'Thema', type: 'string' },
        { name: 'language', title: 'Sprache', type: 'string' },
      ],
      value: async (parameters: TranslationParameters, { getClient }: InitialValueResolverContext) => {
        const client = getClient({ apiVersion: '2025-02-19' }).withConfig({ perspective: 'drafts' });
        const topic: unknown = await client.fetch(
          '*[_id == $topicId][0]{sourceHash, "steps": steps[]{stepId}}',
          { topicId: parameters.topicId },
        );
        return buildTranslation(parameters, topic);
      },
    },
  ];
}

/** A new translation: bound to its topic, one empty step per German step, the German text nowhere in it. */
export function buildTranslation({ topicId, language }: TranslationParameters, topic: unknown) {
  const { sourceHash, steps } = v.parse(topicSchema, topic) ?? {};
  const stepIds = (steps ?? []).flatMap(({ stepId }) => (stepId ? [stepId] : []));
  return {
    topic: { _type: 'reference', _ref: topicId },
    language,
    origin: 'human',
    inProgress: true,
    ...(sourceHash ? { sourceHash } : {}),
    steps: stepIds.map((stepId) => ({ _type: 'stepTranslation', _key: stepId, stepId })),
  };
}
