import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { describeSnapshot } from '../../studio/navbar/snapshot-status.tsx';
import { explainMissing } from '../../studio/views/preview-pane.tsx';
import { describeUse } from '../../studio/views/used-in-panel.tsx';

const STUDIO = new URL('../../studio/', import.meta.url);
const COMPONENTS = readdirSync(STUDIO, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.tsx'),
);
/** Where the sentences of each folder stand; every text in them is read by staff. */
const WORD_FILES = readdirSync(STUDIO, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /(^|\/|-)words\.ts$/.test(name),
);
/** Attributes and properties whose value staff read. */
const VISIBLE = new Set(['title', 'text', 'label', 'header', 'hint', 'placeholder', 'alt', 'aria-label']);
const ENGLISH =
  /\b(the|your|this|please|loading|open|close|create|delete|save|search|select|error|missing|preview|used in|published|draft)\b/i;

describe('what staff read in our own components', () => {
  it('stands in components at all, so that this test looks at something', () => {
    expect(COMPONENTS.flatMap(findVisibleTexts).length).toBeGreaterThan(5);
    expect(WORD_FILES.flatMap(findAllTexts).length).toBeGreaterThan(100);
  });

  it.each(COMPONENTS)('is German in %s', (file) => {
    expect(findVisibleTexts(file).filter((text) => ENGLISH.test(text))).toEqual([]);
  });

  it.each(WORD_FILES)('is German in %s', (file) => {
    expect(findAllTexts(file).filter((text) => ENGLISH.test(text))).toEqual([]);
  });

  it('would be found if it were English', () => {
    const texts = readVisibleTexts('const x = <Text title="Open">Please wait</Text>;');
    expect(texts.filter((text) => ENGLISH.test(text))).toEqual(['Open', 'Please wait']);
  });
});

function findAllTexts(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyAssignment(node)) return visit(node.initializer);
    // What is compared is a value of the program, nothing anybody reads.
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken)
      return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (node.text.trim()) texts.push(node.text.trim());
    }
    ts.forEachChild(node, visit);
  };
  const code = readFileSync(new URL(file, STUDIO), 'utf8');
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
  return texts;
}

function findVisibleTexts(file: string): string[] {
  return readVisibleTexts(readFileSync(new URL(file, STUDIO), 'utf8'));
}

function readVisibleTexts(code: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node) && node.text.trim()) texts.push(node.text.trim());
    if ((ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) && VISIBLE.has(node.name.getText())) {
      const value = node.initializer;
      if (value && ts.isStringLiteralLike(value)) texts.push(value.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return texts;
}

describe('the state of the partner pages', () => {
  const updatedAt = new Date().toISOString();

  it('names the time of the version visitors read', () => {
    expect(describeSnapshot({ state: 'current', updatedAt }, false)).toMatchObject({
      text: expect.stringMatching(/^Partnerseiten: Stand \d\d:\d\d$/),
      tone: 'positive',
    });
  });

  it('names the day too when that is not today', () => {
    const { text } = describeSnapshot({ state: 'current', updatedAt: '2026-01-02T09:05:00' }, false);
    expect(text).toBe('Partnerseiten: Stand 2.1.2026, 09:05');
  });

  it('shows administrators why a build failed, and tells everybody else whom to ask', () => {
    const failed = { state: 'failed', updatedAt, message: 'topic-x hat keine Adresse' } as const;
    expect(describeSnapshot(failed, true).hint).toContain('topic-x hat keine Adresse');
    expect(describeSnapshot(failed, false).hint).not.toContain('topic-x');
    expect(describeSnapshot(failed, false).hint).toContain('Administration');
  });
});

describe('a place that uses a contact', () => {
  it('is described by the steps that show it', () => {
    expect(describeUse({ _type: 'topic', onTopic: true, steps: ['Anrufen', 'Termin'] })).toBe(
      'Ansprechpartner des Themas; Schritte „Anrufen“, „Termin“',
    );
    expect(describeUse({ _type: 'topic', onTopic: false, steps: ['Anrufen'] })).toBe('Schritt „Anrufen“');
  });

  it('may be the settings or another contact', () => {
    expect(describeUse({ _type: 'settings' })).toBe('Kontakt, wenn nichts passt');
    expect(describeUse({ _type: 'contact' })).toBe('wird durch diesen Kontakt ersetzt');
  });
});

describe('an empty preview', () => {
  it('says what to do next', () => {
    expect(explainMissing({ failed: false, loading: false, type: 'contact' })).toMatch(
      /Tragen Sie ihn bei einem Thema ein/,
    );
    expect(explainMissing({ failed: false, loading: false, type: 'topic' })).toMatch(/Titel/);
    expect(explainMissing({ failed: true, loading: true, type: 'topic' })).toMatch(/neu/);
  });
});
