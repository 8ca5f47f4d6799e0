import { describe, expect, it } from 'vitest';
import { buildTranslationId } from '../../schemas/vocabulary.ts';
import { listActions, listNewDocuments } from '../../studio/actions/choose-actions.ts';
import { createTranslation } from '../../studio/actions/create-translation.tsx';
import { confirmReview } from '../../studio/upkeep/confirm-review-action.tsx';
import { replaceContact } from '../../studio/upkeep/replace-contact-action.tsx';
import { buildTranslation, createTemplates, TRANSLATION_TEMPLATE } from '../../studio/templates.ts';

const parameters = { topicId: 'topic-x', language: 'en' };

describe('a new translation', () => {
  it('has one empty step per German step, tied by the id of the step', () => {
    const translation = buildTranslation(parameters, {
      sourceHash: 'h1',
      steps: [{ stepId: 's1' }, { stepId: 's2' }],
    });
    expect(translation.steps).toEqual([
      { _type: 'stepTranslation', _key: 's1', stepId: 's1' },
      { _type: 'stepTranslation', _key: 's2', stepId: 's2' },
    ]);
    expect(translation).toMatchObject({
      topic: { _type: 'reference', _ref: 'topic-x' },
      language: 'en',
      sourceHash: 'h1',
    });
  });

  it('holds no German text that could go online under another language', () => {
    const topic = { title: 'Titel', shortAnswer: 'Antwort', steps: [{ stepId: 's1', title: 'Schritt' }] };
    expect(JSON.stringify(buildTranslation(parameters, topic))).not.toMatch(/Titel|Antwort|Schritt"/);
  });

  it('starts without steps when the topic has none or is gone', () => {
    expect(buildTranslation(parameters, { steps: null }).steps).toEqual([]);
    expect(buildTranslation(parameters, null).steps).toEqual([]);
  });

  it('has an id that topic and language determine, for drafts as well', () => {
    expect(buildTranslationId('topic-x', 'de-simple')).toBe('topic-x__de-simple');
    expect(buildTranslationId('drafts.topic-x', 'en')).toBe('topic-x__en');
  });
});

describe('templates', () => {
  it('replace the bare translation by the one that knows its topic', () => {
    const templates = createTemplates([
      { id: 'topic', title: 'Thema', schemaType: 'topic', value: {} },
      { id: 'topicTranslation', title: 'Übersetzung', schemaType: 'topicTranslation', value: {} },
    ]);
    const ids = templates.map(({ id }) => id);
    expect(ids).toContain(TRANSLATION_TEMPLATE);
    expect(ids).not.toContain('topicTranslation');
  });

  it('do not offer translations or second settings as new documents', () => {
    const chosen = listNewDocuments(
      ['topic', TRANSLATION_TEMPLATE, 'settings', 'uiTexts', 'linkReport', 'settledFeedback'].map(
        (templateId) => ({ templateId }),
      ),
    );
    expect(chosen.map(({ templateId }) => templateId)).toEqual(['topic']);
  });
});

describe('the actions of a document', () => {
  const given = (['publish', 'delete', 'duplicate', 'unpublish'] as const).map((action) =>
    Object.assign(() => null, { action }),
  );
  const choose = (schemaType: string) => listActions(given, schemaType).map(({ action }) => action);

  it('cannot delete, copy or take back the settings', () => {
    expect(choose('settings')).toEqual(['publish']);
  });

  it('cannot copy a translation, which exists once per topic and language', () => {
    expect(choose('topicTranslation')).toEqual(['publish', 'delete', 'unpublish']);
  });

  it('can start a translation from a topic', () => {
    expect(listActions(given, 'topic')).toContain(createTranslation);
    expect(listActions(given, 'contact')).not.toContain(createTranslation);
  });

  it.each(['topic', 'contact', 'location'])('can confirm a %s with one click', (schemaType) => {
    expect(listActions(given, schemaType)).toContain(confirmReview);
  });

  it('can replace a contact everywhere', () => {
    expect(listActions(given, 'contact')).toContain(replaceContact);
    expect(listActions(given, 'topic')).not.toContain(replaceContact);
  });
});
