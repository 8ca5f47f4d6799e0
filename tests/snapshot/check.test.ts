import { describe, expect, test } from 'vitest';
import { checkContent, type Problem } from '../../snapshot/check.ts';
import { fetchContent, getDocument } from './fixtures/dataset.ts';
import { byLanguage, createDocuments, reference, type StoredDocument } from './fixtures/documents.ts';

type Change = (get: (id: string) => StoredDocument, documents: StoredDocument[]) => void;

async function check(change: Change): Promise<Problem[]> {
  const documents = createDocuments();
  change((id) => getDocument(documents, id), documents);
  return checkContent(await fetchContent(documents));
}

function set(id: string, fields: Record<string, unknown>): Change {
  return (get) => Object.assign(get(id), fields);
}

function remove(id: string): Change {
  return (_, documents) =>
    documents.splice(
      documents.findIndex(({ _id }) => _id === id),
      1,
    );
}

test('good content has no problems', async () => {
  expect(await check(() => undefined)).toEqual([]);
});

describe('stops the publication', () => {
  const cases: [what: string, change: Change, documentId: string | null, message: RegExp][] = [
    ['no settings', remove('settings'), 'settings', /Einstellungen sind nicht veröffentlicht/],
    [
      'no topics',
      (_, documents) => documents.splice(0, documents.length, getDocument(documents, 'settings')),
      null,
      /kein Thema veröffentlicht/,
    ],
    [
      'the source language not public',
      set('settings', { languages: [{ code: 'en', public: true }] }),
      'settings',
      /„de“ nicht öffentlich/,
    ],
    [
      'a tag that is none',
      set('settings', {
        languages: [
          { code: 'de', public: true },
          { code: '../x', public: true },
        ],
      }),
      'settings',
      /„\.\.\/x“ kein Sprachkürzel/,
    ],
    [
      'a front desk that is not there',
      set('settings', { fallbackContact: reference('contact-x') }),
      'settings',
      /Kontakt, wenn nichts passt/,
    ],
    [
      'a topic without title',
      set('topic-eu-freizuegigkeit', { title: ' ' }),
      'topic-eu-freizuegigkeit',
      /^Thema ohne Titel \(topic-eu-freizuegigkeit\): Es fehlt ein Titel/,
    ],
    [
      'a topic without answer',
      set('topic-eu-freizuegigkeit', { shortAnswer: null }),
      'topic-eu-freizuegigkeit',
      /„Dürfen EU-Bürgerinnen.*Kurzantwort/,
    ],
    [
      'a topic without subject area',
      set('topic-eu-freizuegigkeit', { category: undefined }),
      'topic-eu-freizuegigkeit',
      /Themenfeld/,
    ],
    [
      'an address that leaves the folder',
      set('topic-eu-freizuegigkeit', { slug: { current: '../x' } }),
      'topic-eu-freizuegigkeit',
      /nur Kleinbuchstaben/,
    ],
    [
      'two topics with one address',
      set('topic-eu-freizuegigkeit', { slug: { current: 'blaue-karte-eu' } }),
      'topic-eu-freizuegigkeit',
      /dieselbe Adresse „blaue-karte-eu“ wie „topic-blaue-karte-eu“/,
    ],
    [
      'a contact that is not there',
      remove('contact-fiz'),
      'topic-blaue-karte-eu',
      /den Kontakt „contact-fiz“.*nicht veröffentlicht/,
    ],
    [
      'an office that is not there',
      remove('organisation-amt'),
      'topic-blaue-karte-eu',
      /die Organisation „organisation-amt“/,
    ],
    ['a place that is not there', remove('location-fiz'), 'contact-fiz', /den Ort „location-fiz“/],
    [
      'a subject area that is not there',
      remove('category-arbeit'),
      'topic-eu-freizuegigkeit',
      /das Themenfeld „category-arbeit“/,
    ],
    [
      'a contact without label',
      set('contact-fiz', { label: byLanguage({}) }),
      'contact-fiz',
      /keine Bezeichnung/,
    ],
    ['a contact of nobody', set('contact-fiz', { organisation: null }), 'contact-fiz', /keiner Organisation/],
    [
      'a subject area without address',
      set('category-arbeit', { slug: null }),
      'category-arbeit',
      /Themenfeld „Arbeit“.*Kennung/,
    ],
  ];

  test.each(cases)('%s', async (_, change, documentId, message) => {
    const errors = (await check(change)).filter(({ severity }) => severity === 'error');
    const found = errors.find(
      (problem) => problem.documentId === documentId && message.test(problem.message),
    );
    expect(found, JSON.stringify(errors, null, 1)).toBeDefined();
  });
});

describe('is left out with a hint', () => {
  const cases: [what: string, change: Change, documentId: string, message: RegExp][] = [
    [
      'a link with a script',
      set('topic-eu-freizuegigkeit', { furtherLinks: [{ text: 'x', href: 'javascript:1' }] }),
      'topic-eu-freizuegigkeit',
      /„javascript:1“ keine Adresse/,
    ],
    [
      'a related topic that is not public',
      set('topic-blaue-karte-eu', { related: [reference('topic-x')] }),
      'topic-blaue-karte-eu',
      /das Thema „topic-x“/,
    ],
    [
      'a contact that ended',
      set('contact-alt', { replacedBy: null }),
      'topic-blaue-karte-eu',
      /„contact-alt“, der nicht aktiv ist/,
    ],
    [
      'a phone number in words',
      set('contact-fiz', { phone: 'bitte klingeln' }),
      'contact-fiz',
      /keine Telefonnummer/,
    ],
    [
      'a mail address with headers',
      set('contact-fiz', { email: 'a@b.de?bcc=c@d.de' }),
      'contact-fiz',
      /keine E-Mail-Adresse/,
    ],
    [
      'a translation without answer',
      set('topic-blaue-karte-eu__en', { shortAnswer: '' }),
      'topic-blaue-karte-eu__en',
      /Ersatzsprache/,
    ],
    [
      'a translation of nothing',
      set('topic-blaue-karte-eu__en', { topic: reference('topic-x') }),
      'topic-blaue-karte-eu__en',
      /nicht veröffentlicht/,
    ],
  ];

  test.each(cases)('%s', async (_, change, documentId, message) => {
    const problems = await check(change);
    expect(problems).toContainEqual({
      severity: 'warning',
      documentId,
      message: expect.stringMatching(message),
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
