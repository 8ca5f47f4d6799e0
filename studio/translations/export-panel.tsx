import { Button, Card, Checkbox, Flex, Label, Select, Stack, Text } from '@sanity/ui';
import { DownloadIcon } from '@sanity/icons/Download';
import { useMemo, useState } from 'react';
import { today } from '../../schemas/review.ts';
import type { Overview } from '../overview/overview.ts';
import { listOpenTranslations, OPEN_STATES, type OpenState } from '../today/entries.ts';
import { exportTopics } from './exchange.ts';
import { useExchangeClient } from './use-exchange.ts';
import { EXPORT_WORDS } from './words.ts';

/** Content of the dialog „Texte für Übersetzer ausgeben“. */
export function ExportPanel({ overview, onDone }: { overview: Overview; onDone: () => void }) {
  const [language, setLanguage] = useState(overview.languages[0]?.tag ?? '');
  const [states, setStates] = useState<readonly OpenState[]>(['missing', 'outdated']);
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const client = useExchangeClient();
  const open = useMemo(() => listOpenTranslations(overview), [overview]);
  const chosen = open.filter((entry) => entry.language === language && states.includes(entry.state));
  const toggle = (state: OpenState) =>
    setStates(states.includes(state) ? states.filter((other) => other !== state) : [...states, state]);
  const download = async () => {
    setBusy(true);
    setFailed(false);
    try {
      const topics = chosen.map(({ topicId, id }) => ({ topicId, translationId: id }));
      saveFile(await exportTopics(client, language, topics), EXPORT_WORDS.fileName(language, today()));
      onDone();
    } catch {
      setFailed(true);
      setBusy(false);
    }
  };
  return (
    <Stack gap={5} data-testid="export-panel">
      <Text size={1}>{EXPORT_WORDS.intro}</Text>
      <Stack gap={2}>
        <Label as="label" htmlFor="export-language" size={1}>
          {EXPORT_WORDS.language}
        </Label>
        <Select
          id="export-language"
          data-testid="export-language"
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
        >
          {overview.languages.map(({ tag, germanName }) => (
            <option key={tag} value={tag}>
              {germanName}
            </option>
          ))}
        </Select>
      </Stack>
      <Stack gap={3} role="group" aria-label={EXPORT_WORDS.what}>
        <Text size={1} weight="medium">
          {EXPORT_WORDS.what}
        </Text>
        {OPEN_STATES.map((state) => (
          <Flex as="label" key={state} align="center" gap={3}>
            <Checkbox
              checked={states.includes(state)}
              onChange={() => toggle(state)}
              data-testid={`export-state-${state}`}
            />
            <Text size={1}>
              {`${EXPORT_WORDS.states[state]} (${open.filter((entry) => entry.language === language && entry.state === state).length})`}
            </Text>
          </Flex>
        ))}
      </Stack>
      {failed ? (
        <Card tone="critical" padding={3} radius={2} role="alert">
          <Text size={1}>{EXPORT_WORDS.failed}</Text>
        </Card>
      ) : null}
      <Flex align="center" gap={3} wrap="wrap">
        <Text size={1} muted style={{ flex: '1 1 12rem' }} data-testid="export-amount">
          {EXPORT_WORDS.amount(chosen.length)}
        </Text>
        <Button
          tone="primary"
          icon={DownloadIcon}
          disabled={busy || chosen.length === 0}
          data-testid="export-download"
          text={EXPORT_WORDS.download}
          onClick={() => void download()}
        />
      </Flex>
    </Stack>
  );
}

function saveFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/xliff+xml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own copy once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
