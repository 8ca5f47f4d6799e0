import { Badge, Box, Card, Flex, Stack, Tab, TabList, TabPanel, Text, TextArea, TextInput } from '@sanity/ui';
import { useState, type ChangeEvent } from 'react';
import { type ArrayOfObjectsInputProps } from 'sanity';
import { styled } from 'styled-components';
import { SOURCE_LANGUAGE } from '../../schemas/vocabulary.ts';
import { usePublicLanguages } from '../use-public-languages.ts';
import { createTextPatches, listLanguageTexts, readEntries, type LanguageText } from './texts-by-language.ts';
import { TAB_WORDS } from './words.ts';

/** Full for a text that is there, a ring for one that is missing: colour alone would say nothing. */
const Dot = styled.span`
  display: inline-block;
  width: 0.5rem;
  height: 0.5rem;
  margin-inline-end: 0.4rem;
  border: 1.5px solid currentcolor;
  border-radius: 50%;
  box-sizing: border-box;
  &[data-state='present'] {
    background: currentcolor;
  }
  &[data-state='missing'] {
    opacity: 0.75;
  }
`;

/** One tab per language, German first, instead of a list that has to be opened and filled. */
export function TextsByLanguageInput(props: ArrayOfObjectsInputProps & { multiline?: boolean }) {
  const { value, onChange, readOnly, schemaType, elementProps, multiline = false } = props;
  const languages = listLanguageTexts(usePublicLanguages(), value);
  const [chosen, setChosen] = useState<string>(SOURCE_LANGUAGE);
  const language = languages.find(({ tag }) => tag === chosen) ?? languages[0];
  if (!language) return null;
  const id = (tag: string, part: string) => `${elementProps.id}-${tag}-${part}`;
  const write = (text: string) =>
    onChange(
      createTextPatches({
        entries: readEntries(value),
        memberType: multiline ? 'internationalizedArrayTextValue' : 'internationalizedArrayStringValue',
        language: language.tag,
        text,
      }),
    );
  const german = languages.find(({ tag }) => tag === SOURCE_LANGUAGE)?.text ?? '';
  const Field = multiline ? TextArea : TextInput;
  return (
    <Stack gap={2} data-testid={`texts-${schemaType.name}`}>
      <TabList gap={1} aria-label={TAB_WORDS.tabs(schemaType.title ?? '')}>
        {languages.map((entry) => (
          <Tab
            key={entry.tag}
            id={id(entry.tag, 'tab')}
            aria-controls={id(entry.tag, 'panel')}
            aria-label={TAB_WORDS.tab(entry.germanName, TAB_WORDS.states[entry.state])}
            data-testid={`language-${entry.tag}`}
            data-state={entry.state}
            fontSize={1}
            padding={2}
            selected={entry.tag === language.tag}
            label={
              <>
                <Dot data-state={entry.state} />
                {entry.germanName}
              </>
            }
            onClick={() => setChosen(entry.tag)}
          />
        ))}
      </TabList>
      <TabPanel id={id(language.tag, 'panel')} aria-labelledby={id(language.tag, 'tab')}>
        <Stack gap={2}>
          {language.tag !== SOURCE_LANGUAGE && german !== '' ? <German text={german} /> : null}
          <Field
            {...elementProps}
            key={language.tag}
            aria-label={language.germanName}
            data-testid={`text-${language.tag}`}
            lang={language.tag}
            dir={language.rtl ? 'rtl' : 'ltr'}
            readOnly={readOnly}
            value={language.text}
            onChange={(event: ChangeEvent<HTMLInputElement & HTMLTextAreaElement>) =>
              write(event.currentTarget.value)
            }
          />
          <Remark language={language} />
        </Stack>
      </TabPanel>
    </Stack>
  );
}

function German({ text }: { text: string }) {
  return (
    <Card padding={3} radius={2} tone="transparent" border lang={SOURCE_LANGUAGE}>
      <Text size={1} muted style={{ whiteSpace: 'pre-line' }}>
        {TAB_WORDS.original} {text}
      </Text>
    </Card>
  );
}

function Remark({ language: { tag, state, isPublic } }: { language: LanguageText }) {
  if (!isPublic) {
    return (
      <Flex>
        <Box>
          <Badge tone="caution">{TAB_WORDS.notPublic}</Badge>
        </Box>
      </Flex>
    );
  }
  if (state === 'present') return null;
  return (
    <Text size={1} muted>
      {tag === SOURCE_LANGUAGE ? TAB_WORDS.sourceMissing : TAB_WORDS.fallback}
    </Text>
  );
}
