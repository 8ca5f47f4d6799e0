import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { EditIcon } from '@sanity/icons/Edit';
import { LaunchIcon } from '@sanity/icons/Launch';
import { PlugIcon } from '@sanity/icons/Plug';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Tool } from 'sanity';
import { useIntentLink } from 'sanity/router';
import * as v from 'valibot';
import { useRuntimeConfig } from '../runtime-config-context.tsx';
import { useLiveQuery, type LiveQuery } from '../use-live-query.ts';
import { PARTNERS_WORDS } from './words.ts';
import { getPublishedId } from '../../schemas/vocabulary.ts';

/** Last part of the tool's address: `/studio/partnerseiten`. */
export const PARTNERS_TOOL = 'partnerseiten';

/** „Partnerseiten“ as the Studio registers it. */
export function createPartnersTool(): Tool {
  return { name: PARTNERS_TOOL, title: PARTNERS_WORDS.title, icon: PlugIcon, component: PartnersTool };
}

const partnersSchema = v.array(
  v.object({
    id: v.string(),
    name: v.nullish(v.string()),
    slug: v.nullish(v.string()),
    active: v.nullish(v.boolean()),
  }),
);

type Partners = v.InferOutput<typeof partnersSchema>;

const PARTNERS: LiveQuery<Partners> = {
  fetch: '*[_type == "partnerEmbed"]{"id": _id, name, "slug": slug.current, active} | order(lower(name) asc)',
  listen: '*[_type == "partnerEmbed"]',
  params: {},
  schema: partnersSchema,
};

function PartnersTool() {
  const { data: partners } = useLiveQuery(PARTNERS);
  const { embedUrl } = useRuntimeConfig();
  return (
    <Card height="fill" overflow="auto" data-testid="partners">
      <Card borderBottom padding={4}>
        <Stack gap={4}>
          <Flex gap={3} wrap="wrap" align="center" justify="space-between">
            <Text size={1} muted>
              {PARTNERS_WORDS.intro}
            </Text>
            <Button
              as="a"
              mode="bleed"
              fontSize={1}
              icon={LaunchIcon}
              href={new URL('/konfigurator/', embedUrl).href}
              target="_blank"
              rel="noreferrer"
              text={PARTNERS_WORDS.publicPage}
            />
          </Flex>
          {partners ? <PartnerList partners={partners} /> : null}
        </Stack>
      </Card>
      {partners ? <Configurator partners={partners} /> : null}
    </Card>
  );
}

function PartnerList({ partners }: { partners: Partners }) {
  if (partners.length === 0) return <Text size={1}>{PARTNERS_WORDS.none}</Text>;
  return (
    <Flex gap={2} wrap="wrap" align="center" data-testid="partners-list">
      <Text size={1} weight="medium">
        {PARTNERS_WORDS.list}
      </Text>
      {partners.map((partner) => (
        <PartnerLink key={partner.id} partner={partner} />
      ))}
    </Flex>
  );
}

function PartnerLink({ partner: { id, name, active } }: { partner: Partners[number] }) {
  const link = useIntentLink({
    intent: 'edit',
    params: { id: getPublishedId(id), type: 'partnerEmbed' },
  });
  const title = name ?? id;
  return (
    <Button
      as="a"
      href={link.href}
      onClick={link.onClick}
      mode="ghost"
      fontSize={1}
      padding={2}
      icon={EditIcon}
      text={active === false ? `${title} (${PARTNERS_WORDS.inactive})` : title}
      title={PARTNERS_WORDS.edit}
      style={{ maxWidth: '100%' }}
    />
  );
}

/** The configurator of `/konfigurator/`, the very same element, loaded with the tool. */
function Configurator({ partners }: { partners: Partners }) {
  const { scriptUrl, snapshotUrl, embedUrl } = useRuntimeConfig();
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const partnerNames = useMemo(
    () => Object.fromEntries(partners.flatMap(({ slug, name }) => (slug && name ? [[slug, name]] : []))),
    [partners],
  );
  const names = useRef(partnerNames);
  names.current = partnerNames;
  useEffect(() => {
    let isGone = false;
    const element = place.current;
    const show = async (): Promise<void> => {
      const { CONFIGURATOR_TAG, FizConfigurator } = await import('../../embed/configurator.ts');
      if (isGone || !element) return;
      FizConfigurator.define();
      const configurator = document.createElement(CONFIGURATOR_TAG);
      configurator.partnerNames = names.current;
      configurator.addresses = { scriptUrl, snapshotUrl, embedUrl };
      configurator.style.setProperty('--configurator-font', 'Inter, system-ui, sans-serif');
      element.replaceChildren(configurator);
    };
    show().catch(() => setFailed(true));
    return () => {
      isGone = true;
      element?.replaceChildren();
    };
  }, [scriptUrl, snapshotUrl, embedUrl]);
  if (failed) return <Text size={1}>{PARTNERS_WORDS.failed}</Text>;
  return <div ref={place} />;
}
