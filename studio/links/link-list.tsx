import { Badge, Box, Button, Card, Flex, Heading, Spinner, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import { styled } from 'styled-components';
import { useMayUpdate } from '../upkeep/use-upkeep.ts';
import {
  groupFindings,
  leadsToFrontPage,
  LINK_CLASSES,
  type LinkClass,
  type LinkFinding,
} from './findings.ts';
import { UseList } from './use-list.tsx';
import type { LinkingDocument, PlacedUse } from './link-uses.ts';
import { ReplaceAddressDialog } from './replace-address-dialog.tsx';
import { useLinkCommands, useLinkReport, useLinkUses, type LinkCommands } from './use-links.ts';
import { CLASS_HINTS, CLASS_TITLES, LINK_WORDS } from './words.ts';

/** Entries of one class shown at once; each asks where it stands. */
const PAGE_SIZE = 25;

const TONES = { missing: 'critical', uncertain: 'caution', moved: 'primary', approved: 'positive' } as const;

const Address = styled(Text)`
  & > span {
    overflow-wrap: anywhere;
  }
`;

/** Every address that needs somebody, by class, with where it stands and what helps. */
export function LinkList() {
  const { data: report, failed } = useLinkReport();
  const commands = useLinkCommands();
  const mayChange = useMayUpdate('topic');
  if (failed) return <Notice text={LINK_WORDS.failed} />;
  if (report === undefined) {
    return (
      <Flex gap={3} padding={4} align="center" role="status">
        <Spinner muted />
        <Text size={1}>{LINK_WORDS.loading}</Text>
      </Flex>
    );
  }
  const entries = report?.entries ?? [];
  const groups = groupFindings(entries);
  const isFine = LINK_CLASSES.every((each) => groups[each].length === 0);
  const failedAt = report?.failedAt;
  return (
    <Stack data-testid="link-list">
      <Notice
        text={report?.checkedAt ? LINK_WORDS.checked(report.checkedAt) : LINK_WORDS.never}
        {...(failedAt ? { problem: LINK_WORDS.notPossible(failedAt) } : {})}
      />
      {isFine && entries.length > 0 ? <Notice text={LINK_WORDS.allFine(entries.length)} /> : null}
      {LINK_CLASSES.map((each) =>
        groups[each].length > 0 ? (
          <LinkGroup key={each} group={each} findings={groups[each]} {...{ commands, mayChange }} />
        ) : null,
      )}
    </Stack>
  );
}

function Notice({ text, problem }: { text: string; problem?: string }) {
  return (
    <Stack gap={3} padding={4}>
      <Text size={1} muted>
        {text}
      </Text>
      {problem ? (
        <Card tone="caution" border radius={2} padding={3} data-testid="links-not-checked">
          <Text size={1}>{problem}</Text>
        </Card>
      ) : null}
    </Stack>
  );
}

interface GroupProps {
  group: LinkClass;
  findings: LinkFinding[];
  commands: LinkCommands;
  mayChange: boolean;
}

function LinkGroup({ group, findings, commands, mayChange }: GroupProps) {
  const [shown, setShown] = useState(group === 'approved' ? 0 : PAGE_SIZE);
  const visible = findings.slice(0, shown);
  const { documents, byUrl } = useLinkUses(visible.map(({ url }) => url));
  const rest = findings.length - visible.length;
  return (
    <Box as="section" aria-label={CLASS_TITLES[group]} data-testid={`links-${group}`}>
      <Card borderTop padding={4} tone="transparent">
        <Stack gap={3}>
          <Flex gap={2} align="center">
            <Heading as="h3" size={1}>
              {CLASS_TITLES[group]}
            </Heading>
            <Badge tone={TONES[group]} fontSize={1}>
              {LINK_WORDS.count(findings.length)}
            </Badge>
          </Flex>
          <Text size={1} muted>
            {CLASS_HINTS[group]}
          </Text>
        </Stack>
      </Card>
      {visible.map((finding) => (
        <FindingRow
          key={finding._key}
          finding={finding}
          group={group}
          uses={documents && (byUrl.get(finding.url) ?? [])}
          documents={documents ?? []}
          commands={commands}
          mayChange={mayChange}
        />
      ))}
      {rest > 0 ? (
        <Box padding={4}>
          <Button
            mode="ghost"
            fontSize={1}
            text={LINK_WORDS.more(rest)}
            data-testid={`links-more-${group}`}
            onClick={() => setShown(shown + PAGE_SIZE)}
          />
        </Box>
      ) : null}
    </Box>
  );
}

interface FindingProps {
  finding: LinkFinding;
  group: LinkClass;
  uses: PlacedUse[] | undefined;
  documents: LinkingDocument[];
  commands: LinkCommands;
  mayChange: boolean;
}

function FindingRow({ finding, group, uses, documents, commands, mayChange }: FindingProps) {
  const [isReplacing, setReplacing] = useState(false);
  const { url, movedTo, since, approvedAt } = finding;
  return (
    <Card borderTop padding={4} data-testid={`link-${finding._key}`}>
      <Stack gap={3}>
        <Address size={1} weight="semibold">
          {url}
        </Address>
        <Text size={1} muted>
          {describeFinding(finding, group)}
          {approvedAt && group === 'approved'
            ? ` · ${LINK_WORDS.approvedAt(approvedAt)}`
            : since
              ? ` · ${LINK_WORDS.since(since)}`
              : ''}
        </Text>
        {movedTo && !leadsToFrontPage(finding) ? (
          <Address size={1}>
            {LINK_WORDS.movedTo} {movedTo}
          </Address>
        ) : null}
        {uses ? <UseList uses={uses} /> : null}
        <Flex gap={2} wrap="wrap">
          <Button
            as="a"
            mode="ghost"
            fontSize={1}
            padding={3}
            href={url}
            target="_blank"
            rel="noreferrer"
            text={LINK_WORDS.visit}
            aria-label={LINK_WORDS.visitLabel(url)}
          />
          {mayChange ? (
            <>
              <Button
                mode={group === 'moved' ? 'default' : 'ghost'}
                tone={group === 'moved' ? 'primary' : 'default'}
                fontSize={1}
                padding={3}
                text={LINK_WORDS.replace}
                data-testid="link-replace"
                disabled={!uses || uses.length === 0}
                onClick={() => setReplacing(true)}
              />
              <Button
                mode="ghost"
                fontSize={1}
                padding={3}
                text={approvedAt ? LINK_WORDS.withdraw : LINK_WORDS.approve}
                data-testid={approvedAt ? 'link-withdraw' : 'link-approve'}
                onClick={() => void (approvedAt ? commands.withdraw(finding) : commands.approve(finding))}
              />
            </>
          ) : null}
        </Flex>
      </Stack>
      {isReplacing ? (
        <ReplaceAddressDialog
          finding={finding}
          uses={uses ?? []}
          onReplace={(newUrl) => commands.replace(finding, documents, newUrl)}
          onClose={() => setReplacing(false)}
        />
      ) : null}
    </Card>
  );
}

function describeFinding(finding: LinkFinding, group: LinkClass): string {
  if (leadsToFrontPage(finding)) return LINK_WORDS.movedToStart;
  if (group === 'moved') return CLASS_TITLES.moved;
  return LINK_WORDS.reason(finding.reason ?? null, finding.httpStatus ?? null);
}
