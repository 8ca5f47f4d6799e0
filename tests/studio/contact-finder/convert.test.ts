import { describe, expect, it } from 'vitest';
import {
  buildContactDraft,
  buildContactReference,
  findKnownContact,
  removeAddress,
} from '../../../studio/contact-finder/convert.ts';
import { findAddresses, findDocumentAddresses } from '../../../studio/contact-finder/find-addresses.ts';

const TOPIC = {
  shortAnswer: 'Rufen Sie 0341 123456 an. Danach nicht mehr.',
  body: [
    {
      _key: 'b1',
      _type: 'block',
      markDefs: [{ _key: 'm1', _type: 'link', href: 'mailto:info@example.org' }],
      children: [
        { _key: 'c1', _type: 'span', text: 'Schreiben Sie an ', marks: [] },
        { _key: 'c2', _type: 'span', text: 'info@example.org', marks: ['m1'] },
        { _key: 'c3', _type: 'span', text: ' oder 0341 99-88-77.', marks: [] },
      ],
    },
  ],
};
const [short, mail, phone] = findDocumentAddresses(TOPIC);
if (!short || !mail || !phone) throw new Error('the fixture holds three addresses');

describe('a new contact', () => {
  it('knows what the paragraph says, and leaves the rest to the form', () => {
    expect(buildContactDraft('contact-x', [mail, phone], '2026-11-22')).toEqual({
      _id: 'drafts.contact-x',
      _type: 'contact',
      kind: 'team',
      active: true,
      hoursMode: 'location',
      reviewedAt: '2026-11-22',
      reviewEveryMonths: 3,
      phone: '+49 341 99 88 77',
      email: 'info@example.org',
    });
  });

  it('is pointed to weakly until it is published', () => {
    expect(buildContactReference('contact-x', 'k')).toMatchObject({
      _ref: 'contact-x',
      _weak: true,
      _strengthenOnPublish: { type: 'contact' },
    });
  });

  it('is not needed when somebody has the number already, however it is written', () => {
    const known = [
      { _id: 'contact-a', phone: '+49 341 12 34 56' },
      { _id: 'contact-b', email: 'INFO@example.org' },
    ];
    expect(findKnownContact(short, known)?._id).toBe('contact-a');
    expect(findKnownContact(mail, known)?._id).toBe('contact-b');
    expect(findKnownContact(phone, known)).toBeUndefined();
  });
});

describe('taking an address out of its text', () => {
  it('leaves a clean sentence', () => {
    expect(removeAddress(TOPIC, short)).toEqual({
      before: TOPIC.shortAnswer,
      after: 'Rufen Sie an. Danach nicht mehr.',
      value: 'Rufen Sie an. Danach nicht mehr.',
    });
  });

  it('takes the link with it when nothing of it is left, and no other mark', () => {
    const removal = removeAddress(TOPIC, mail);
    expect(removal?.after).toBe('Schreiben Sie an oder 0341 99-88-77.');
    expect(removal?.value).toMatchObject([{ _key: 'c1' }, { _key: 'c3', text: 'oder 0341 99-88-77.' }]);
    expect(removeAddress(TOPIC, phone)?.after).toBe('Schreiben Sie an info@example.org oder.');
  });

  it('crosses spans', () => {
    const children = ['Tel. 0341 12', '34', '567 bis 12 Uhr'].map((text, index) => ({
      _key: `c${index}`,
      text,
    }));
    const document = { body: [{ _key: 'b', children }] };
    const [address] = findDocumentAddresses(document);
    if (!address) throw new Error('the number was not found');
    expect(removeAddress(document, address)?.after).toBe('Tel. bis 12 Uhr');
  });

  it('keeps one span, so that the block stays valid', () => {
    const document = {
      body: [{ _key: 'b', children: [{ _key: 'c', _type: 'span', text: 'info@example.org' }] }],
    };
    const [address] = findDocumentAddresses(document);
    if (!address) throw new Error('the address was not found');
    expect(removeAddress(document, address)?.value).toEqual([{ _key: 'c', _type: 'span', text: '' }]);
  });

  it('changes nothing when the text is another one by now', () => {
    expect(removeAddress({ ...TOPIC, shortAnswer: 'Neu.' }, short)).toBeNull();
    expect(removeAddress({ ...TOPIC, body: [] }, mail)).toBeNull();
    expect(findAddresses('Neu.')).toEqual([]);
  });
});
