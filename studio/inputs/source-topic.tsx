import { createContext, useContext, useMemo, type ReactNode } from 'react';
import * as v from 'valibot';
import { useLiveQuery, type LiveQuery } from '../use-live-query.ts';

const fieldsSchema = v.record(v.string(), v.unknown());

const stepSchema = v.object({
  stepId: v.nullish(v.string()),
  title: v.nullish(v.string()),
  text: v.nullish(v.string()),
  duration: v.nullish(v.string()),
  cost: v.nullish(v.string()),
  links: v.nullish(v.array(v.nullish(v.string()))),
});

const topicSchema = v.nullable(v.object({ fields: fieldsSchema, steps: v.nullish(v.array(stepSchema)) }));

/** The German texts of a topic, rich texts as plain text. */
export type SourceTopic = NonNullable<v.InferOutput<typeof topicSchema>>;

const FETCH = `*[_id == $topicId][0]{
  "fields": {
    title, shortAnswer, questions, keywords,
    "body": pt::text(body),
    "requirements": pt::text(requirements), "documents": pt::text(documents), "costs": pt::text(costs),
    "deadlines": pt::text(deadlines), "processingTime": pt::text(processingTime),
    "procedure": pt::text(procedure), "appeal": pt::text(appeal), "hints": pt::text(hints)
  },
  "steps": steps[]{ stepId, title, "text": pt::text(body), duration, cost, "links": links[].text }
}`;

const SourceTopicContext = createContext<SourceTopic | null>(null);

/** Loads the German topic of a translation, so that each field can show what to translate. */
export function SourceTopicProvider({ value, children }: { value: unknown; children: ReactNode }) {
  const topicId = readTopicId(value);
  const query = useMemo<LiveQuery<SourceTopic | null>>(
    () => ({
      fetch: FETCH,
      listen: '*[_id in [$topicId, "drafts." + $topicId]]',
      params: { topicId },
      schema: topicSchema,
    }),
    [topicId],
  );
  const { data } = useLiveQuery(query);
  return <SourceTopicContext.Provider value={data ?? null}>{children}</SourceTopicContext.Provider>;
}

/** The German topic of the open translation; `null` elsewhere and while loading. */
export function useSourceTopic(): SourceTopic | null {
  return useContext(SourceTopicContext);
}

function readTopicId(value: unknown): string {
  const parsed = v.safeParse(v.object({ topic: v.object({ _ref: v.string() }) }), value);
  return parsed.success ? parsed.output.topic._ref : '';
}
