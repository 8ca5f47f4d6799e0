import { Button, Card, Flex, Stack, Text, TextInput } from '@sanity/ui';
import { set, unset, useFormValue, type StringInputProps } from 'sanity';
import { BOX_GROUNDS, isHexColor, lightenForDark } from '../../schemas/accent.ts';
import { isRecord } from '../is-record.ts';
import { judgeAccent, readHex } from './accent-contrast.ts';
import { ACCENT_WORDS } from './words.ts';

/** A colour with the browser's own picker, its six characters, and what they mean for reading. */
export function AccentInput(props: StringInputProps) {
  const { value, onChange, readOnly, elementProps, path } = props;
  const isDark = path.at(-1) === 'accentDark';
  const theme = useFormValue(path.slice(0, -1));
  const accent = readText(theme, 'accent');
  const accentDark = readText(theme, 'accentDark');
  const write = (text: string) => onChange(text === '' ? unset() : set(text));
  const proposal = isDark && accent && isHexColor(accent) ? lightenForDark(accent) : undefined;
  const shown = value ?? proposal ?? '';
  return (
    <Stack gap={3}>
      <Flex gap={2} align="center">
        <input
          type="color"
          aria-label={ACCENT_WORDS.picker}
          data-testid={`color-${String(path.at(-1))}`}
          disabled={readOnly ?? false}
          value={isHexColor(shown) ? shown : ACCENT_WORDS.pickerStart}
          onChange={(event) => write(event.currentTarget.value)}
          style={{ width: '2.75rem', height: '2.25rem', padding: 2, flex: 'none', cursor: 'pointer' }}
        />
        <div style={{ flex: '1 1 8rem', maxWidth: '12rem' }}>
          <TextInput
            {...elementProps}
            data-testid={`hex-${String(path.at(-1))}`}
            fontSize={1}
            padding={3}
            readOnly={readOnly}
            placeholder={proposal ?? ''}
            spellCheck={false}
            value={value ?? ''}
            onChange={(event) => write(readHex(event.currentTarget.value))}
          />
        </div>
        {value && !readOnly ? (
          <Button mode="bleed" fontSize={1} padding={3} text={ACCENT_WORDS.reset} onClick={() => write('')} />
        ) : null}
      </Flex>
      {isDark ? (
        <Text size={1} muted>
          {proposal && !value ? ACCENT_WORDS.proposed(proposal) : null}
        </Text>
      ) : (
        <Judgement accent={accent} accentDark={accentDark} />
      )}
    </Stack>
  );
}

function Judgement({ accent, accentDark }: { accent: string | undefined; accentDark: string | undefined }) {
  const judgement = judgeAccent(accent, accentDark);
  if (!judgement || !accent) {
    return (
      <Text size={1} muted>
        {ACCENT_WORDS.none}
      </Text>
    );
  }
  return (
    <Card
      tone={judgement.isReadable ? 'positive' : 'critical'}
      border
      radius={2}
      padding={3}
      data-testid="accent-contrast"
    >
      <Stack gap={3}>
        {judgement.dark ? (
          <Flex gap={2} wrap="wrap" aria-hidden="true">
            <Sample ground={BOX_GROUNDS.light} color={accent} />
            <Sample ground={BOX_GROUNDS.dark} color={judgement.dark} />
          </Flex>
        ) : null}
        <Text size={1} role="status">
          {judgement.sentence}
        </Text>
      </Stack>
    </Card>
  );
}

function Sample({ ground, color }: { ground: string; color: string }) {
  return (
    <span
      style={{
        background: ground,
        color,
        padding: '0.5rem 0.75rem',
        borderRadius: 4,
        font: '600 0.875rem/1.2 Inter, system-ui, sans-serif',
        textDecoration: 'underline',
      }}
    >
      {ACCENT_WORDS.sample}
    </span>
  );
}

function readText(theme: unknown, name: string): string | undefined {
  const text = isRecord(theme) ? theme[name] : undefined;
  return typeof text === 'string' ? text : undefined;
}
