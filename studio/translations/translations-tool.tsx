import { Box, Button, Card, Dialog, Flex, Heading, Spinner, Stack, Text } from '@sanity/ui';
import { DownloadIcon } from '@sanity/icons/Download';
import { TranslateIcon } from '@sanity/icons/Translate';
import { UploadIcon } from '@sanity/icons/Upload';
import { useState } from 'react';
import type { Tool } from 'sanity';
import { useOverview } from '../overview/use-overview.ts';
import { TODAY_WORDS } from '../today/words.ts';
import { useMayUpdate } from '../upkeep/use-upkeep.ts';
import { CoverageTable } from './coverage-table.tsx';
import { ExportPanel } from './export-panel.tsx';
import { ImportPanel } from './import-panel.tsx';
import { COVERAGE_WORDS, EXPORT_WORDS, IMPORT_WORDS, TRANSLATIONS_TITLE } from './words.ts';

/** „Übersetzungen“: the table topic by language, and the exchange with translators. */
export function createTranslationsTool(): Tool {
  return { name: 'uebersetzungen', title: TRANSLATIONS_TITLE, icon: TranslateIcon, component: Translations };
}

type Panel = 'export' | 'import' | null;

function Translations() {
  const { overview, failed } = useOverview();
  const [panel, setPanel] = useState<Panel>(null);
  const mayUpdate = useMayUpdate('topicTranslation');
  const close = () => setPanel(null);
  if (!overview) {
    return (
      <Flex align="center" justify="center" height="fill" gap={3} padding={5} role="status">
        {failed ? null : <Spinner muted />}
        <Text size={1} muted>
          {failed ? TODAY_WORDS.failedFirst : TODAY_WORDS.loading}
        </Text>
      </Flex>
    );
  }
  return (
    <Card height="fill" overflow="auto" data-testid="translations">
      <Card borderBottom padding={4}>
        <Flex align="center" gap={4} wrap="wrap">
          <Stack gap={3} style={{ flex: '1 1 16rem' }}>
            <Heading as="h1" size={2}>
              {TRANSLATIONS_TITLE}
            </Heading>
            <Text size={1} muted>
              {COVERAGE_WORDS.intro}
            </Text>
          </Stack>
          <Flex gap={2} wrap="wrap">
            <Button
              mode="ghost"
              fontSize={1}
              padding={3}
              icon={DownloadIcon}
              text={COVERAGE_WORDS.export}
              data-testid="translations-export"
              onClick={() => setPanel('export')}
            />
            {mayUpdate ? (
              <Button
                mode="ghost"
                fontSize={1}
                padding={3}
                icon={UploadIcon}
                text={COVERAGE_WORDS.import}
                data-testid="translations-import"
                onClick={() => setPanel('import')}
              />
            ) : null}
          </Flex>
        </Flex>
      </Card>
      <CoverageTable overview={overview} />
      {panel ? (
        <Dialog
          id="translations-exchange"
          width={1}
          header={panel === 'export' ? EXPORT_WORDS.header : IMPORT_WORDS.header}
          onClose={close}
        >
          <Box padding={4}>
            {panel === 'export' ? (
              <ExportPanel overview={overview} onDone={close} />
            ) : (
              <ImportPanel overview={overview} onDone={close} />
            )}
          </Box>
        </Dialog>
      ) : null}
    </Card>
  );
}
