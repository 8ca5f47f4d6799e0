import { Badge, Button, Flex, Stack, Text } from '@sanity/ui';
import { TranslateIcon } from '@sanity/icons/Translate';
import { useMemo, useState } from 'react';
import { useDocumentValuePermissions, type DocumentActionComponent } from 'sanity';
import { useRouter } from 'sanity/router';
import * as v from 'valibot';
import { buildTranslationId, SOURCE_LANGUAGE } from '../../schemas/vocabulary.ts';
import { TRANSLATION_TEMPLATE } from '../templates.ts';
import { useLiveQuery, type LiveQuery } from '../use-live-query.ts';
import { usePublicLanguages, type PublicLanguage } from '../use-public-languages.ts';

const languagesSchema = v.array(v.nullish(v.string()));

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
  const languages = usePublicLanguages();
  const query = useMemo<LiveQuery<v.InferOutput<typeof languagesSchema>>>(
    () => ({
      fetch: '*[_type == "topicTranslation" && topic._ref == $topicId].language',
      listen: '*[_type == "topicTranslation" && topic._ref == $topicId]',
      params: { topicId },
      schema: languagesSchema,
    }),
    [topicId],
  );
  const { data } = useLiveQuery(query);
  if (data === undefined) return <Text size={1}>Wird geladen …</Text>;
  return (
    <Stack gap={4}>
      {languages
        .filter(({ tag }) => tag !== SOURCE_LANGUAGE)
        .map((language) => (
          <LanguageRow
            key={language.tag}
            language={language}
            topicId={topicId}
            exists={data.includes(language.tag)}
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
  exists: boolean;
  mayCreate: boolean;
  onChoose: () => void;
}

function LanguageRow({ language, topicId, exists, mayCreate, onChoose }: LanguageRowProps) {
  const router = useRouter();
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
    <Flex align="center" justify="space-between" gap={3}>
      <Flex align="center" gap={2}>
        <Text size={1} weight="medium">
          {language.germanName}
        </Text>
        <Badge tone={exists ? 'positive' : 'default'}>{exists ? 'vorhanden' : 'fehlt'}</Badge>
      </Flex>
      {exists || mayCreate ? (
        <Button mode="ghost" fontSize={1} padding={2} text={exists ? 'Öffnen' : 'Anlegen'} onClick={open} />
      ) : null}
    </Flex>
  );
}
