import { describe, expect, it } from 'vitest';
import { topic } from '../../schemas/documents/topic.ts';
import { listDocumentTexts, TEXT_FIELD_TITLES } from '../../studio/document-texts.ts';

describe('the texts of a document', () => {
  it.each(Object.entries(TEXT_FIELD_TITLES))('name %s as the form does', (name, title) => {
    expect(topic.fields.find((field) => field.name === name)?.title).toBe(title);
  });

  it('come in the order of the form, with their places', () => {
    const document = {
      hints: [{ _key: 'b1', children: [{ text: 'Ein ' }, { text: 'Hinweis' }] }],
      title: 'Darf ich?',
      body: [{ _key: 'b0', children: [{ text: ' ' }] }],
      steps: [{ _key: 's1', title: 'Antrag', body: [{ _key: 'b2', children: [{ text: 'So' }] }] }],
    };
    expect(listDocumentTexts(document)).toEqual([
      { path: ['title'], place: 'Frage oder Titel', text: 'Darf ich?', isBlock: false },
      {
        path: ['steps', { _key: 's1' }, 'title'],
        place: 'Schritt 1: Was ist zu tun?',
        text: 'Antrag',
        isBlock: false,
      },
      {
        path: ['steps', { _key: 's1' }, 'body', { _key: 'b2' }],
        place: 'Schritt 1: So geht es',
        text: 'So',
        isBlock: true,
      },
      {
        path: ['hints', { _key: 'b1' }],
        place: 'Besonderheiten und Hinweise',
        text: 'Ein Hinweis',
        isBlock: true,
      },
    ]);
  });
});
