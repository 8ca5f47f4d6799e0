import { Button, Flex, Stack, Text } from '@sanity/ui';
import { TranslateIcon } from '@sanity/icons/Translate';
import { useMemo, useState } from 'react';
import { useDocumentValuePermissions, type DocumentActionComponent } from 'sanity';
import { useRouter } from 'sanity/router';
import type { TranslationState } from '../../schemas/translation-state.ts';
import { buildTranslationId } from '../../schemas/vocabulary.ts';
import { useOverview } from '../overview/use-overview.ts';
import { TRANSLATION_TEMPLATE } from '../templates.ts';
import { readState } from '../today/entries.ts';
import { StateBadge } from '../translations/state-badge.tsx';
import type { PublicLanguage } from '../use-public-languages.ts';

/** „Übersetzung anlegen“: from a topic to its translation in one language, new or existing. */
export const createTranslation: DocumentActionComponent = ({ id, published }) => {
  const [open, setOpen] = useState(false);
  const mayCreate = useMayCreate(id);
  return {
    label: mayCreate ? 'Übersetzung anlegen' : 'Übersetzungen ansehen',
    icon: TranslateIcon,
    // A translation points to its topic; a topic that is only a draft cannot be pointed to.
    disabled: !published,
    title: published
      ? undefined
      : 'Bitte veröffentlichen Sie das Thema zuerst; danach können Sie es übersetzen.',
    onHandle: () => setOpen(true),
    dialog: open && {
      type: 'dialog',
      header: 'Übersetzungen dieses Themas',
      onClose: () => setOpen(false),
      content: <LanguageChoice topicId={id} mayCreate={mayCreate} onChoose={() => setOpen(false)} />,
    },
  };
};

/** Asked before anything is written: a form that cannot be stored would only cost somebody their work. */
function useMayCreate(topicId: string): boolean {
  const document = useMemo(
    () => ({ _id: `drafts.${buildTranslationId(topicId, 'en')}`, _type: 'topicTranslation' }),
    [topicId],
  );
  const [permission] = useDocumentValuePermissions({ document, permission: 'create' });
  return permission?.granted ?? false;
}

interface LanguageChoiceProps {
  topicId: string;
  mayCreate: boolean;
  onChoose: () => void;
}

function LanguageChoice({ topicId, mayCreate, onChoose }: LanguageChoiceProps) {
  const { overview } = useOverview();
  const topic = overview?.topics.find(({ id }) => id === topicId);
  if (!overview || !topic) return <Text size={1}>Wird geladen …</Text>;
  const translations = overview.translations.get(topicId);
  return (
    <Stack gap={4}>
      {overview.languages.map((language) => (
        <LanguageRow
          key={language.tag}
          language={language}
          topicId={topicId}
          state={readState(topic, translations?.get(language.tag))}
          mayCreate={mayCreate}
          onChoose={onChoose}
        />
      ))}
    </Stack>
  );
}

interface LanguageRowProps {
  language: PublicLanguage;
  topicId: string;
  state: TranslationState;
  mayCreate: boolean;
  onChoose: () => void;
}

function LanguageRow({ language, topicId, state, mayCreate, onChoose }: LanguageRowProps) {
  const router = useRouter();
  const exists = state !== 'missing';
  const open = () => {
    const id = buildTranslationId(topicId, language.tag);
    const type = 'topicTranslation';
    if (exists) router.navigateIntent('edit', { id, type });
    else {
      const parameters = { topicId, language: language.tag };
      router.navigateIntent('create', [{ id, type, template: TRANSLATION_TEMPLATE }, parameters]);
    }
    onChoose();
  };
  return (
    <Flex align="center" justify="space-between" gap={3} data-testid={`translation-row-${language.tag}`}>
      <Flex align="center" gap={2} wrap="wrap">
        <Text size={1} weight="medium">
          {language.germanName}
        </Text>
        <StateBadge state={state} />
      </Flex>
      {exists || mayCreate ? (
        <Button mode="ghost" fontSize={1} padding={2} text={exists ? 'Öffnen' : 'Anlegen'} onClick={open} />
      ) : null}
    </Flex>
  );
}
