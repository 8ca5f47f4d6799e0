import { Box, Card, Text } from '@sanity/ui';
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'sanity';
import { BOX_GROUNDS } from '../../schemas/accent.ts';
import { useRuntimeConfig } from '../runtime-config-context.tsx';
import { loadBox } from './load-box.ts';
import { buildBoxAttributes, type PreviewSettings } from './preview-settings.ts';

interface PreviewBoxProps {
  settings: PreviewSettings;
  /** Slug of the topic to open; the box's start without. */
  slug?: string | undefined;
}

/** The box in its width, on a light or dark page. */
export function PreviewBox({ settings, slug }: PreviewBoxProps) {
  const { language, version, embed, scheme, width } = settings;
  return (
    <Card
      border
      radius={2}
      padding={3}
      overflow="auto"
      data-testid="preview-page"
      style={{ backgroundColor: BOX_GROUNDS[scheme], colorScheme: scheme }}
    >
      <Box style={{ width, maxWidth: '100%', marginInline: 'auto' }}>
        <LiveBox key={[language, version, embed, scheme, slug].join(' ')} settings={settings} slug={slug} />
      </Box>
    </Card>
  );
}

/** The custom element, with the Studio's own client, so that it reads drafts with the editor's rights. */
function LiveBox({ settings, slug }: PreviewBoxProps) {
  const { scriptUrl } = useRuntimeConfig();
  const client = useClient({ apiVersion: '2025-02-19' });
  const host = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string>();
  const attributes = JSON.stringify(buildBoxAttributes(settings, slug));
  const perspective = settings.version;
  useEffect(() => {
    const place = host.current;
    if (!place) return undefined;
    const box = document.createElement('fiz-infobox');
    const entries: Record<string, string> = JSON.parse(attributes);
    for (const [name, value] of Object.entries(entries)) box.setAttribute(name, value);
    Object.assign(box, { client: client.withConfig({ perspective, useCdn: false }) });
    loadBox(scriptUrl).then(
      () => place.replaceChildren(box),
      (reason: unknown) => setProblem(reason instanceof Error ? reason.message : String(reason)),
    );
    return () => box.remove();
  }, [attributes, client, perspective, scriptUrl]);
  return problem ? <Text size={1}>{problem}</Text> : <div ref={host} />;
}
