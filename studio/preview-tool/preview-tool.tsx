import { EyeOpenIcon } from '@sanity/icons/EyeOpen';
import { Box, Card, Text } from '@sanity/ui';
import { useMemo, useState } from 'react';
import type { Tool } from 'sanity';
import { route, useRouter } from 'sanity/router';
import * as v from 'valibot';
import { useLiveQuery, type LiveQuery } from '../use-live-query.ts';
import { PreviewBox } from '../views/preview-box.tsx';
import { PreviewControls } from '../views/preview-controls.tsx';
import { PREVIEW_DEFAULTS, type PreviewSettings } from '../views/preview-settings.ts';
import { PREVIEW_WORDS } from '../views/preview-words.ts';

/** Last part of the tool's address: `/studio/vorschau`. */
export const PREVIEW_TOOL = 'vorschau';

/** „Vorschau“ in full size; the topic that is open is part of the address, so it can be sent to a colleague. */
export function createPreviewTool(): Tool {
  return {
    name: PREVIEW_TOOL,
    title: PREVIEW_WORDS.toolTitle,
    icon: EyeOpenIcon,
    component: PreviewTool,
    router: route.create('/', [route.create('/:topic')]),
  };
}

const topicsSchema = v.array(v.object({ title: v.nullish(v.string()), slug: v.nullish(v.string()) }));

const TOPICS: LiveQuery<v.InferOutput<typeof topicsSchema>> = {
  fetch: '*[_type == "topic" && defined(slug.current)] | order(title asc){title, "slug": slug.current}',
  listen: '*[_type == "topic"]',
  params: {},
  schema: topicsSchema,
};

function PreviewTool() {
  const { data, failed } = useLiveQuery(TOPICS);
  const [settings, setSettings] = useState<PreviewSettings>({ ...PREVIEW_DEFAULTS, width: 960 });
  const router = useRouter();
  const { topic } = router.state;
  const slug = typeof topic === 'string' ? topic : '';
  const topics = useMemo(
    () => [
      { value: '', title: PREVIEW_WORDS.start },
      ...(data ?? []).map((each) => ({ value: each.slug ?? '', title: each.title ?? each.slug ?? '' })),
    ],
    [data],
  );
  return (
    <Card height="fill" overflow="auto" data-testid="preview-tool">
      <Card borderBottom padding={4}>
        <PreviewControls
          settings={settings}
          onChange={setSettings}
          topics={topics}
          topic={slug}
          onChooseTopic={(value) => router.navigate(value === '' ? {} : { topic: value })}
        />
      </Card>
      <Box padding={4}>
        {failed ? (
          <Text size={1}>{PREVIEW_WORDS.failed}</Text>
        ) : (
          <PreviewBox settings={settings} slug={slug || undefined} />
        )}
      </Box>
    </Card>
  );
}
