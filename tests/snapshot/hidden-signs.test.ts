import { describe, expect, test } from 'vitest';
import { parseContent } from '../../snapshot/content.ts';
import { renderRichText } from '../../snapshot/render.ts';
import { block } from './fixtures/documents.ts';

const OVERRIDE = '\u202E';

function readTopic(fields: Record<string, unknown>) {
  return parseContent({ topics: [{ _id: 't', ...fields }] }).topics[0];
}

describe('signs nobody sees', () => {
  test('that turn the direction of what follows leave every text', () => {
    const topic = readTopic({
      title: `Visum ${OVERRIDE}muisV\u202C und \u2067Arbeit\u2069`,
      body: [block(`Rufen Sie an: ${OVERRIDE}0341`)],
    });
    expect(topic?.title).toBe('Visum muisV und Arbeit');
    expect(renderRichText(topic?.body ?? [], () => null)).toBe('<p>Rufen Sie an: 0341</p>');
  });

  test('that control devices leave every text; line breaks and joiners of letters and signs stay', () => {
    const topic = readTopic({ title: 'a\u0000b\u001Bc\u007F', shortAnswer: 'eins\nzwei\u200D👩‍🔧 \u200Fعربي' });
    expect(topic?.title).toBe('abc');
    expect(topic?.shortAnswer).toBe('eins\nzwei\u200D👩‍🔧 \u200Fعربي');
  });
});
