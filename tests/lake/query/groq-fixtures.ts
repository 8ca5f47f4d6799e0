import type { Json, Mutation, Perspective } from '../../../lake/types.ts';

/** The documents every GROQ fixture is asked of. */
export const DOCUMENTS: Mutation[] = [
  { _id: 'contact-a', _type: 'contact', name: 'Amt für Migration', phone: '+49 341 1' },
  { _id: 'contact-b', _type: 'contact', name: 'Beratungsstelle', phone: '+49 341 2' },
  { _id: 'drafts.contact-b', _type: 'contact', name: 'Beratungsstelle neu', phone: '+49 341 2' },
  {
    _id: 'topic-1',
    _type: 'topic',
    title: 'Anerkennung von Abschlüssen',
    rank: 2,
    keywords: ['Beruf', 'Zeugnis'],
    contact: { _ref: 'contact-a' },
    contacts: [
      { _key: 'x', _ref: 'contact-a' },
      { _key: 'y', _ref: 'contact-b' },
    ],
    body: [
      { _type: 'block', _key: 'k', children: [{ _type: 'span', _key: 's', text: 'Ein Antrag genügt.' }] },
    ],
    reviewedAt: '2026-01-31',
  },
  {
    _id: 'topic-2',
    _type: 'topic',
    title: 'Visum',
    rank: 1,
    contact: { _ref: 'contact-b' },
    reviewedAt: '2025-06-30',
  },
  { _id: 'topic-3', _type: 'topic', title: 'Duldung', rank: 3, hidden: true },
  {
    _id: 'drafts.topic-2',
    _type: 'topic',
    title: 'Visum zur Arbeitsaufnahme',
    rank: 1,
    contact: { _ref: 'contact-a' },
  },
  { _id: 'drafts.topic-4', _type: 'topic', title: 'Chancenkarte', rank: 4 },
  {
    _id: 'versions.spring.topic-1',
    _type: 'topic',
    title: 'Anerkennung im Frühling',
    rank: 2,
    contact: { _ref: 'contact-b' },
  },
  { _id: 'versions.spring.topic-3', _type: 'topic', title: 'Duldung', rank: 3, _system: { delete: true } },
  { _id: 'settings', _type: 'settings', notice: 'Vorführung' },
];

/** A query, what it is asked with, and what it must return. */
export interface GroqFixture {
  name: string;
  query: string;
  params?: { [name: string]: Json };
  /** Default `published`. */
  perspective?: Perspective;
  result: Json;
}

/** One fixture per thing the Studio, the snapshot or a client relies on. */
export const FIXTURES: GroqFixture[] = [
  { name: 'one document by id', query: '*[_id == "topic-2"][0].title', result: 'Visum' },
  { name: 'nothing for an unknown id', query: '*[_id == "nope"][0]', result: null },
  {
    name: 'an id from a parameter',
    query: '*[_id == $id][0].title',
    params: { id: 'topic-3' },
    result: 'Duldung',
  },
  { name: 'the id on the right side', query: '*["topic-3" == _id].title', result: ['Duldung'] },
  {
    name: 'ids from a list',
    query: '*[_id in ["topic-2", "nope", "topic-1"]].title',
    result: ['Anerkennung von Abschlüssen', 'Visum'],
  },
  {
    name: 'ids from a parameter list',
    query: '*[_id in $ids]._id',
    params: { ids: ['topic-2', 'settings'] },
    result: ['settings', 'topic-2'],
  },
  { name: 'a type', query: '*[_type == "topic"]._id', result: ['topic-1', 'topic-2', 'topic-3'] },
  {
    name: 'several types',
    query: '*[_type in $types]._id',
    params: { types: ['settings', 'contact'] },
    result: ['contact-a', 'contact-b', 'settings'],
  },
  {
    name: 'one condition or another',
    query: '*[_id == "settings" || _type == "contact"]._id',
    result: ['contact-a', 'contact-b', 'settings'],
  },
  {
    name: 'an or that only one side narrows',
    query: '*[_id == "settings" || rank > 2]._id',
    result: ['settings', 'topic-3'],
  },
  { name: 'a negated id', query: '*[_type == "contact" && _id != "contact-a"]._id', result: ['contact-b'] },
  {
    name: 'order by id without an order',
    query: '*[defined(rank)]{_id}._id',
    result: ['topic-1', 'topic-2', 'topic-3'],
  },
  {
    name: 'order and slice',
    query: '*[_type == "topic"] | order(rank desc)[0...2].title',
    result: ['Duldung', 'Anerkennung von Abschlüssen'],
  },
  {
    name: 'a slice from parameters',
    query: '*[_type == "topic"] | order(rank asc)[$from...$to].rank',
    params: { from: 1, to: 3 },
    result: [2, 3],
  },
  {
    name: 'projection with a dereference',
    query: '*[_id == "topic-1"][0]{title, "name": contact->name}',
    result: { title: 'Anerkennung von Abschlüssen', name: 'Amt für Migration' },
  },
  {
    name: 'dereferences in a list',
    query: '*[_id == "topic-1"][0].contacts[]->name',
    result: ['Amt für Migration', 'Beratungsstelle'],
  },
  { name: 'a count', query: 'count(*[_type == "topic" && !hidden])', result: 0 },
  {
    name: 'coalesce and select',
    query: '*[_type == "topic"]{"h": coalesce(hidden, false), "s": select(rank > 2 => "late", "early")}',
    result: [
      { h: false, s: 'early' },
      { h: false, s: 'early' },
      { h: true, s: 'late' },
    ],
  },
  { name: 'references to a document', query: '*[references("contact-a")]._id', result: ['topic-1'] },
  {
    name: 'references to any of a list',
    query: '*[_type == "topic" && references($ids)]._id',
    params: { ids: ['contact-a', 'contact-b'] },
    result: ['topic-1', 'topic-2'],
  },
  {
    name: 'references of an outer document',
    query: '*[_type == "contact"]{_id, "n": count(*[_type == "topic" && references(^._id)])}',
    result: [
      { _id: 'contact-a', n: 1 },
      { _id: 'contact-b', n: 2 },
    ],
  },
  {
    name: 'documents that reference an outer one',
    query: '*[_id == "contact-b"]{"used": *[references(^._id)]{_id, title}}',
    result: [
      {
        used: [
          { _id: 'topic-1', title: 'Anerkennung von Abschlüssen' },
          { _id: 'topic-2', title: 'Visum' },
        ],
      },
    ],
  },
  {
    name: 'references two levels up',
    query: '*[_id == "contact-b"]{"x": *[_id == "topic-1"]{"n": count(*[references(^.^._id)])}}[0].x[0].n',
    result: 2,
  },
  { name: 'match of a prefix', query: '*[_type == "topic" && title match "aner*"]._id', result: ['topic-1'] },
  {
    name: 'plain text of a rich text',
    query: '*[_id == "topic-1"][0]{"t": pt::text(body)}.t',
    result: 'Ein Antrag genügt.',
  },
  {
    name: 'search in whole documents',
    query: '*[[@, _id] match text::query("antr*")]._id',
    result: ['topic-1'],
  },
  {
    name: 'search as the Studio lists documents',
    query: '*[_type in $types && [@, _id] match text::query($q)]._id',
    params: { types: ['topic'], q: '*' },
    result: ['topic-1', 'topic-2', 'topic-3'],
  },
  {
    name: 'search or reference',
    query: '*[([@, _id] match text::query($q) || references($q))]._id',
    params: { q: 'contact-b' },
    result: ['contact-b', 'topic-1', 'topic-2'],
  },
  {
    name: 'search in one field',
    query: '*[title match text::query("abschlüss* -visum")]._id',
    result: ['topic-1'],
  },
  {
    name: 'search in a score',
    query:
      '*[_type == "topic"] | score(boost([@, _id] match text::query("visum"), 3))[_score > 0]{_id, _score}',
    result: [{ _id: 'topic-2', _score: 4 }],
  },
  {
    name: 'all versions of a document',
    query: '*[sanity::versionOf("topic-1")]._id',
    perspective: 'raw',
    result: ['topic-1', 'versions.spring.topic-1'],
  },
  {
    name: 'the uniqueness check of a slug',
    query: '!defined(*[_type == $type && !sanity::versionOf($id) && title == $title][0]._id)',
    params: { type: 'topic', id: 'topic-2', title: 'Visum' },
    perspective: 'raw',
    result: true,
  },
  {
    name: 'drafts by path',
    query: '*[_id in path("drafts.**")]._id',
    perspective: 'raw',
    result: ['drafts.contact-b', 'drafts.topic-2', 'drafts.topic-4'],
  },
  { name: 'everything raw', query: 'count(*)', perspective: 'raw', result: DOCUMENTS.length },
  { name: 'no drafts or versions when published', query: 'count(*)', result: 6 },
  {
    name: 'drafts over published documents',
    query: '*[_type == "topic"]{_id, _originalId, title}',
    perspective: 'drafts',
    result: [
      { _id: 'topic-1', _originalId: 'topic-1', title: 'Anerkennung von Abschlüssen' },
      { _id: 'topic-2', _originalId: 'drafts.topic-2', title: 'Visum zur Arbeitsaufnahme' },
      { _id: 'topic-3', _originalId: 'topic-3', title: 'Duldung' },
      { _id: 'topic-4', _originalId: 'drafts.topic-4', title: 'Chancenkarte' },
    ],
  },
  {
    name: 'a dereference that finds the draft',
    query: '*[_id == "topic-1"][0].contacts[1]->name',
    perspective: 'drafts',
    result: 'Beratungsstelle neu',
  },
  {
    name: 'references as the draft has them',
    query: '*[references("contact-a")]._id',
    perspective: 'drafts',
    result: ['topic-1', 'topic-2'],
  },
  {
    name: 'references the draft has dropped',
    query: '*[references("contact-b")]._id',
    perspective: 'drafts',
    result: ['topic-1'],
  },
  {
    name: 'search that finds the draft',
    query: '*[[@, _id] match text::query("arbeitsaufnahme")]._id',
    perspective: 'drafts',
    result: ['topic-2'],
  },
  {
    name: 'no search hit in what a draft hides',
    query: '*[_type == "contact" && [@, _id] match text::query("beratungsstelle -neu")]._id',
    perspective: 'drafts',
    result: [],
  },
  {
    name: 'a release over drafts over published',
    query: '*[_type == "topic"]{_id, title}',
    perspective: ['spring', 'drafts'],
    result: [
      { _id: 'topic-1', title: 'Anerkennung im Frühling' },
      { _id: 'topic-2', title: 'Visum zur Arbeitsaufnahme' },
      { _id: 'topic-4', title: 'Chancenkarte' },
    ],
  },
  {
    name: 'a release without drafts',
    query: '*[_type == "topic"].title',
    perspective: ['spring'],
    result: ['Anerkennung im Frühling', 'Visum'],
  },
  {
    name: 'a draft id means nothing in the drafts perspective',
    query: '*[_id == "drafts.topic-2"]',
    perspective: 'drafts',
    result: [],
  },
  {
    name: 'date arithmetic',
    query:
      '*[_id == "topic-2"]{"days": (dateTime("2025-07-01T00:00:00Z") - dateTime(reviewedAt + "T00:00:00Z")) / 86400}[0].days',
    result: 1,
  },
  { name: 'no releases', query: 'releases::all()', perspective: 'raw', result: [] },
  { name: 'a plain value', query: '{"sum": 1 + 2, "text": "a" + "b"}', result: { sum: 3, text: 'ab' } },
];
