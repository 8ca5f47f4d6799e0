import { Badge, Box, Flex, Stack, Text, TextArea, TextInput } from '@sanity/ui';
import type { ChangeEvent } from 'react';
import { insert, set, setIfMissing, unset, type ArrayOfObjectsInputProps, type FormPatch } from 'sanity';
import { getGermanLanguageName, SOURCE_LANGUAGE } from '../../schemas/vocabulary.ts';
import { usePublicLanguages, type PublicLanguage } from '../use-public-languages.ts';

/** One language's text as it is stored. */
export interface TextEntry {
  _key: string;
  language: string;
  value: string;
}

/** One labelled field per public language instead of a list that has to be opened and filled. */
export function TextsByLanguageInput(props: ArrayOfObjectsInputProps & { multiline?: boolean }) {
  const { value, onChange, readOnly, schemaType, elementProps, multiline = false } = props;
  const publicLanguages = usePublicLanguages();
  const entries = readEntries(value);
  const languages = listLanguages(publicLanguages, entries);
  const memberType = multiline ? 'internationalizedArrayTextValue' : 'internationalizedArrayStringValue';
  const Field = multiline ? TextArea : TextInput;

  return (
    <Stack gap={3} data-testid={`texts-${schemaType.name}`}>
      {languages.map((language, position) => {
        const id = `${elementProps.id}-${language.tag}`;
        const text = entries.find((entry) => entry.language === language.tag)?.value ?? '';
        return (
          <Stack gap={2} key={language.tag}>
            <LanguageLabel
              id={id}
              language={language}
              missing={text === ''}
              hidden={!publicLanguages.includes(language)}
            />
            <Field
              {...(position === 0 ? elementProps : {})}
              id={id}
              lang={language.tag}
              dir={language.rtl ? 'rtl' : 'ltr'}
              readOnly={readOnly}
              value={text}
              onChange={(event: ChangeEvent<HTMLInputElement & HTMLTextAreaElement>) =>
                onChange(
                  createTextPatches({
                    entries,
                    memberType,
                    language: language.tag,
                    text: event.currentTarget.value,
                  }),
                )
              }
            />
          </Stack>
        );
      })}
    </Stack>
  );
}

interface LanguageLabelProps {
  id: string;
  language: PublicLanguage;
  missing: boolean;
  hidden: boolean;
}

function LanguageLabel({ id, language, missing, hidden }: LanguageLabelProps) {
  return (
    <Flex align="center" gap={2}>
      <Box>
        <Text as="label" size={1} weight="medium" htmlFor={id}>
          {language.germanName}
        </Text>
      </Box>
      {missing && language.tag !== SOURCE_LANGUAGE ? (
        <Badge tone="default">fehlt, Deutsch springt ein</Badge>
      ) : null}
      {hidden ? <Badge tone="caution">Sprache nicht öffentlich</Badge> : null}
    </Flex>
  );
}

/** Options of {@link createTextPatches}. */
export interface TextChange {
  entries: readonly TextEntry[];
  /** `_type` of a new entry. */
  memberType: string;
  language: string;
  text: string;
}

/** What changes in the list when one language's text changes: an emptied text leaves no entry behind. */
export function createTextPatches({ entries, memberType, language, text }: TextChange): FormPatch[] {
  const entry = entries.find((candidate) => candidate.language === language);
  if (text === '') {
    if (!entry) return [];
    return [entries.length === 1 ? unset() : unset([{ _key: entry._key }])];
  }
  if (entry) return [set(text, [{ _key: entry._key }, 'value'])];
  return [
    setIfMissing([]),
    insert([{ _key: language, _type: memberType, language, value: text }], 'after', [-1]),
  ];
}

function readEntries(value: unknown): TextEntry[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null || !('_key' in item) || typeof item._key !== 'string')
      return [];
    const language = 'language' in item && typeof item.language === 'string' ? item.language : item._key;
    return [
      {
        _key: item._key,
        language,
        value: 'value' in item && typeof item.value === 'string' ? item.value : '',
      },
    ];
  });
}

/** The public languages, then those that are no longer public but still hold a text. */
function listLanguages(publicLanguages: PublicLanguage[], entries: TextEntry[]): PublicLanguage[] {
  const rest = entries
    .filter((entry) => !publicLanguages.some(({ tag }) => tag === entry.language))
    .map(({ language }) => ({ tag: language, germanName: getGermanLanguageName(language), rtl: false }));
  return [...publicLanguages, ...rest];
}
