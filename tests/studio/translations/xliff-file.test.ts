import { describe, expect, it } from 'vitest';
import { planImport, type StoredDocument } from '../../../studio/translations/import-plan.ts';
import { joinInlines } from '../../../studio/translations/translatable.ts';
import { listUnits } from '../../../studio/translations/translation-units.ts';
import {
  FILE_BYTES_MAX,
  readXliff,
  writeXliff,
  type ReturnedFile,
} from '../../../studio/translations/xliff-file.ts';
import { createBlock, ENGLISH, TOPIC } from './fixtures.ts';

const NO_TARGETS = new Map<string, string>();

async function exportTopic(topic: { _id: string } = TOPIC): Promise<string> {
  return writeXliff('en', [{ id: topic._id, units: listUnits(topic), targets: NO_TARGETS }]);
}

/** What a translator does: a target for every source, the words in upper case, spans kept. */
function translateAll(xml: string): string {
  return xml.replaceAll(/<source>([^]*?)<\/source>/g, (source, words: string) => {
    const upper = words.replaceAll(
      /(^|>)([^<]+)/g,
      (_, end: string, text: string) => end + text.toUpperCase(),
    );
    return `${source}<target>${upper}</target>`;
  });
}

async function readFile(xml: string): Promise<ReturnedFile> {
  const result = await readXliff(xml);
  if ('problem' in result) throw new Error(result.problem);
  return result.file;
}

function readSet(plan: ReturnType<typeof planImport>): Record<string, unknown> {
  return plan[0]?.draft?.set ?? {};
}

describe('a file for translators', () => {
  it('is XLIFF 2.0 from German into one language, with the German title of each field', async () => {
    const xml = await exportTopic();
    expect(xml).toContain(
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="de" trgLang="en">',
    );
    expect(xml).toContain('<file id="topic-a">');
    expect(xml).toContain('<note>Kurzantwort</note>');
    expect(xml).toContain('Fragen Sie <pc id="2">immer zuerst</pc> beim <pc id="4">BAMF</pc>.');
  });

  it('comes back as it went out', async () => {
    const { language, topics } = await readFile(await exportTopic());
    expect(language).toBe('en');
    expect(topics[0]?.units.map(({ path, source }) => [path, source])).toEqual(
      listUnits(TOPIC).map(({ path, source }) => [path, joinInlines(source)]),
    );
  });

  it('survives characters XML gives a meaning to', async () => {
    const topic = { ...TOPIC, title: 'A < B & "C" > ’D’ ]]> <b>', body: [], steps: [] };
    const { topics } = await readFile(await exportTopic(topic));
    expect(topics[0]?.units[0]?.source).toBe(topic.title);
  });

  it('shows the translator what was translated before', async () => {
    const targets = new Map([['title', 'May I work?']]);
    const xml = await writeXliff('en', [{ id: 'topic-a', units: listUnits(TOPIC), targets }]);
    expect(xml).toContain('<target>May I work?</target>');
    expect(xml.match(/<target>/g)).toHaveLength(1);
  });
});

describe('a translated file', () => {
  it('becomes a draft with style, lists, bold words and links of the German text', async () => {
    const file = await readFile(translateAll(await exportTopic()));
    const plan = planImport(file, [TOPIC]);
    expect(plan).toMatchObject([{ topicId: 'topic-a', taken: 9, total: 9, left: [] }]);
    expect(plan[0]?.draft).toMatchObject({
      id: 'drafts.topic-a__en',
      base: { _type: 'topicTranslation', language: 'en', topic: { _ref: 'topic-a' } },
    });
    expect(readSet(plan)).toMatchObject({
      title: 'DARF ICH ARBEITEN?',
      inProgress: true,
      body: [
        {
          markDefs: [{ _key: 'l1', href: 'https://www.bamf.de/' }],
          children: [
            { text: 'FRAGEN SIE ', marks: [] },
            { text: 'IMMER ZUERST', marks: ['strong'] },
            { text: ' BEIM ', marks: [] },
            { text: 'BAMF', marks: ['l1'] },
            { text: '.', marks: [] },
          ],
        },
        { listItem: 'bullet', level: 1, children: [{ text: 'DAS GILT SEIT 2024.' }] },
      ],
      steps: [
        {
          _type: 'stepTranslation',
          stepId: 's1',
          title: 'ANTRAG STELLEN',
          duration: '2 WOCHEN',
          linkLabels: ['FORMULAR', 'MERKBLATT'],
        },
      ],
    });
  });

  it('may be reformatted on the way', async () => {
    const xml = (await exportTopic()).replace(
      '<source>Ja, mit Erlaubnis.</source>',
      '<source>\n  Ja, mit\n  Erlaubnis.\n</source>\n<target>\n  Yes,\n  with a permit. </target>',
    );
    expect(readSet(planImport(await readFile(xml), [TOPIC]))).toMatchObject({
      shortAnswer: 'Yes, with a permit.',
    });
  });

  it('keeps the words of a span nobody knows', async () => {
    const xml = (await exportTopic()).replace(
      '<source>Das gilt seit 2024.</source>',
      '<source>Das gilt seit 2024.</source><target>In force <pc id="77">since 2024</pc>.</target>',
    );
    const body = readSet(planImport(await readFile(xml), [TOPIC]))['body'];
    expect(body).toMatchObject([
      { children: [{ text: 'In force ' }, { text: 'since 2024', marks: [] }, { text: '.' }] },
    ]);
  });

  it('changes only the texts it brings when there is a translation already', async () => {
    const xml = (await exportTopic()).replace(
      '<source>Ja, mit Erlaubnis.</source>',
      '<source>Ja, mit Erlaubnis.</source><target>Yes, if permitted.</target>',
    );
    const plan = planImport(await readFile(xml), [TOPIC, ENGLISH]);
    expect(readSet(plan)).toEqual({ shortAnswer: 'Yes, if permitted.', inProgress: true, origin: 'human' });
    expect(plan[0]?.draft?.base).toMatchObject({ _id: 'drafts.topic-a__en', title: 'May I work?' });
    expect(plan[0]?.draft?.base).not.toHaveProperty('_rev');
  });

  it('builds on a draft somebody is writing, and stops if they write on meanwhile', async () => {
    const draft = { ...ENGLISH, _id: 'drafts.topic-a__en', _rev: 'r7', title: 'Am I allowed to work?' };
    const xml = translateAll(await exportTopic()).replace('<target>DARF ICH ARBEITEN?</target>', '');
    const plan = planImport(await readFile(xml), [TOPIC, ENGLISH, draft]);
    expect(plan[0]?.draft).toMatchObject({ id: draft._id, revision: 'r7' });
    expect(plan[0]?.draft?.base).toBeUndefined();
    expect(readSet(plan)).not.toHaveProperty('title');
  });
});

describe('what is not taken from a translated file', () => {
  const problems = (plan: ReturnType<typeof planImport>) =>
    plan.flatMap(({ left }) => left.map(({ path, problem }) => [path, problem]));

  it('is a text whose German changed since the file was written', async () => {
    const file = await readFile(translateAll(await exportTopic()));
    const plan = planImport(file, [{ ...TOPIC, shortAnswer: 'Nein.' }]);
    expect(problems(plan)).toEqual([['shortAnswer', 'changedSource']]);
    expect(plan[0]?.taken).toBe(8);
    expect(readSet(plan)).not.toHaveProperty('shortAnswer');
  });

  it('is a paragraph the topic no longer has, and one the file does not have', async () => {
    const file = await readFile(translateAll(await exportTopic()));
    const topic = { ...TOPIC, body: [TOPIC.body[0], createBlock('b3', 'Neu.')] };
    expect(problems(planImport(file, [topic]))).toEqual([
      ['body.b2', 'missingPart'],
      ['body.b3', 'untranslated'],
    ]);
  });

  it('is named text by text in a half translated file, and the other half is taken', async () => {
    const xml = (await exportTopic()).replace(
      '<source>Darf ich arbeiten?</source>',
      '<source>Darf ich arbeiten?</source><target>May I work?</target>',
    );
    const plan = planImport(await readFile(xml), [TOPIC]);
    expect(plan).toMatchObject([{ taken: 1, total: 9 }]);
    expect(problems(plan)).toHaveLength(8);
  });

  it('is a topic nobody knows, or of which nothing was translated', async () => {
    const untouched = planImport(await readFile(await exportTopic()), [TOPIC]);
    expect(untouched).toMatchObject([{ problem: 'nothingTranslated', taken: 0 }]);
    const unknown = planImport(await readFile(translateAll(await exportTopic())), []);
    expect(unknown).toMatchObject([{ problem: 'unknownTopic', taken: 0 }]);
    expect([...untouched, ...unknown].some(({ draft }) => draft)).toBe(false);
  });

  it('is something that has the id of another document', async () => {
    const file = await readFile(translateAll(await exportTopic()));
    const other: StoredDocument = { _id: 'topic-a', _type: 'contact', _rev: 'r' };
    expect(planImport(file, [other])).toMatchObject([{ problem: 'unknownTopic' }]);
  });
});

describe('a file that is none', () => {
  const wrap = (attributes: string, inner = '') =>
    `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${attributes}>${inner}</xliff>`;

  it.each([
    ['', 'notXml'],
    ['Sehr geehrte Damen und Herren', 'notXml'],
    ['PK\u0003\u0004\u0014', 'notXml'],
    ['{"language": "en"}', 'notXml'],
    ['<?xml version="1.0"?><html><body/></html>', 'notXliff'],
    ['<?xml version="1.0"?><xliff version="2.0" srcLang="de" trgLang="en"><file id="a">', 'notXml'],
    [wrap('version="1.2" source-language="de"'), 'wrongVersion'],
    [wrap('version="2.0" srcLang="en" trgLang="ar"'), 'wrongSource'],
    [wrap('version="2.0" srcLang="de"'), 'noTarget'],
    [wrap('version="2.0" srcLang="de" trgLang="en"'), 'empty'],
    [wrap('version="2.0" srcLang="de" trgLang="en"', '<file id="topic-a"/>'), 'empty'],
  ])('is refused with its reason: %#', async (text, problem) => {
    expect(await readXliff(text)).toEqual({ problem });
  });

  it('is refused unread when it is too large', async () => {
    expect(await readXliff('<'.repeat(FILE_BYTES_MAX + 1))).toEqual({ problem: 'tooLarge' });
  });

  it('expands no entities, which could grow without bound', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><xliff version="2.0" srcLang="de" trgLang="en"><file id="topic-a"><unit id="title"><segment><source>&b;</source></segment></unit></file></xliff>`;
    const result = await readXliff(bomb);
    expect(JSON.stringify(result)).not.toContain('aaaa');
  });
});
