import { evaluateSync } from 'groq-js';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../lake/query/parse.ts';

const dataset = [
  { _id: 'a', rank: '2', label: '1' },
  { _id: 'b', rank: '1', label: '2' },
];

function run(query: string, params: Record<string, string | number>): unknown {
  return evaluateSync(parseQuery(query, params), { dataset, params }).data;
}

describe('a parameter in brackets', () => {
  it('names the attribute its value names, also when the same text is asked again with another value', () => {
    const query = '*|order(@[$field] asc)[]._id';
    expect(run(query, { field: 'rank' })).toEqual(['b', 'a']);
    expect(run(query, { field: 'label' })).toEqual(['a', 'b']);
  });

  it('names the element when its value is a number', () => {
    expect(run('*[$position]._id', { position: 1 })).toBe('b');
  });
});
