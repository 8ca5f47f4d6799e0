/**
 * Whether content is good enough to replace what partners' pages show. Every sentence is read by an
 * editor: it names the document, says what is wrong, and what to do.
 */
import { SOURCE_LANGUAGE } from '../schemas/vocabulary.ts';
import { checkExtras } from './check-extras.ts';
import type { Content, ContentChoice, ContentContact, ContentTopic } from './content.ts';
import { createContext, SLUG, type Context } from './context.ts';
import { readEmail, readHref, readPhone } from './href.ts';
import { LANGUAGE_TAG } from './languages.ts';
import { checkAll, describeDocument, toProblems, type Finding, type Problem } from './problems.ts';
import { readLinks, readTopicLinks } from './render.ts';

export type { Problem } from './problems.ts';

/** All problems, errors first, in an order that stays the same. */
export function checkContent(content: Content): Problem[] {
  // Which day it is changes nothing about what is wrong.
  const context = createContext(content, '1970-01-01');
  const problems = [
    ...checkSettings(content, context),
    ...checkAll(content.topics, (topic) => checkTopic(topic, content, context)),
    ...checkDoubles(content.topics, 'Thema'),
    ...checkTranslations(content),
    ...checkAll(content.contacts, (contact) => checkContact(contact, content)),
    ...checkChoices(content.categories, 'Themenfeld'),
    ...checkChoices(content.audiences, 'Zielgruppe'),
    ...checkChoices(content.pathways, 'Zugangsweg'),
    ...checkExtras(content),
  ];
  return [
    ...problems.filter(({ severity }) => severity === 'error'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ];
}

function checkSettings({ settings, topics }: Content, { languages, findContact }: Context): Problem[] {
  const noTopics: Finding = topics.length === 0 && [
    'error',
    'Es ist kein Thema veröffentlicht. Veröffentlichen Sie mindestens ein Thema.',
  ];
  if (!settings) {
    const missing: Finding = [
      'error',
      'Die Einstellungen sind nicht veröffentlicht. Öffnen Sie „Einstellungen“ und veröffentlichen Sie sie.',
    ];
    return [...toProblems('settings', [missing]), ...toProblems(null, [noTopics])];
  }
  const badTags = settings.languages.flatMap(({ code }) =>
    code && LANGUAGE_TAG.test(code) ? [] : [code ?? ''],
  );
  return [
    ...toProblems('settings', [
      !languages.some(({ tag }) => tag === SOURCE_LANGUAGE) && [
        'error',
        `In den Einstellungen ist die Sprache „${SOURCE_LANGUAGE}“ nicht öffentlich. Alle Texte beruhen auf ihr: Setzen Sie den Haken bei „öffentlich“.`,
      ],
      ...badTags.map((tag): Finding => [
        'error',
        `In den Einstellungen ist „${tag}“ kein Sprachkürzel. Schreiben Sie zum Beispiel „en“ oder „de-simple“.`,
      ]),
      settings.fallbackContact !== null &&
        !findContact(settings.fallbackContact) && [
          'error',
          'Der „Kontakt, wenn nichts passt“ in den Einstellungen fehlt oder ist nicht aktiv. Wählen Sie dort einen aktiven Kontakt.',
        ],
      ...settings.legalLinks.map((link): Finding => warnOfLink(link.href, 'In den Einstellungen')),
    ]),
    ...toProblems(null, [noTopics]),
  ];
}

function checkTopic(topic: ContentTopic, content: Content, context: Context): Finding[] {
  const name = describeDocument('Thema', topic.title, topic._id);
  const contactIds = [...topic.contacts, ...topic.steps.flatMap((step) => step.contacts)];
  const links = [...topic.furtherLinks, ...topic.steps.flatMap((step) => step.links)].map(({ href }) => href);
  return [
    ...requireTexts(name, [
      [topic.title, 'ein Titel'],
      [topic.shortAnswer, 'die Kurzantwort'],
      [topic.slug, 'die Adresse'],
      [topic.category, 'das Themenfeld'],
    ]),
    topic.slug !== null && checkSlug(name, topic.slug),
    ...requireDocuments(name, 'das Themenfeld', content.categories, asList(topic.category)),
    ...requireDocuments(name, 'die Zielgruppe', content.audiences, topic.audiences),
    ...requireDocuments(name, 'den Zugangsweg', content.pathways, topic.pathways),
    ...requireDocuments(name, 'den Kontakt', content.contacts, contactIds),
    ...requireDocuments(name, 'die Organisation', content.organisations, [
      ...topic.competentBody,
      ...asList(topic.responsible),
    ]),
    ...[...new Set(contactIds)].map((id): Finding => warnOfContact(name, id, content, context)),
    ...[...new Set([...topic.related, ...readTopicLinks(topic.body)])].map(
      (id): Finding =>
        !content.topics.some(({ _id }) => _id === id) && [
          'warning',
          `${name} verweist auf das Thema „${id}“, das nicht veröffentlicht ist. Der Verweis wird weggelassen.`,
        ],
    ),
    ...[...links, ...readLinks(topic.body)].map((href): Finding => warnOfLink(href, `Im ${name}`)),
  ];
}

function warnOfContact(name: string, id: string, content: Content, context: Context): Finding {
  const contact = content.contacts.find(({ _id }) => _id === id);
  return (
    contact !== undefined &&
    context.findContact(id) === null && [
      'warning',
      `${name} nennt den Kontakt „${id}“, der nicht aktiv ist und keinen Ersatz hat. Er wird weggelassen: Wählen Sie einen anderen.`,
    ]
  );
}

function checkContact(contact: ContentContact, content: Content): Finding[] {
  const name = describeDocument('Kontakt', contact.label[0]?.value ?? null, contact._id);
  return [
    contact.label.length === 0 && ['error', `${name} hat keine Bezeichnung. Tragen Sie sie auf Deutsch ein.`],
    contact.organisation === null && ['error', `${name} gehört zu keiner Organisation. Wählen Sie eine aus.`],
    ...requireDocuments(name, 'die Organisation', content.organisations, asList(contact.organisation)),
    ...requireDocuments(name, 'den Ort', content.locations, asList(contact.location)),
    ...requireDocuments(name, 'den Kontakt', content.contacts, asList(contact.replacedBy)),
    contact.phone !== null &&
      readPhone(contact.phone) === null && [
        'warning',
        `${name}: „${contact.phone}“ ist keine Telefonnummer und wird weggelassen. Schreiben Sie zum Beispiel „+49 341 12345“.`,
      ],
    contact.email !== null &&
      readEmail(contact.email) === null && [
        'warning',
        `${name}: „${contact.email}“ ist keine E-Mail-Adresse und wird weggelassen. Schreiben Sie nur die Adresse.`,
      ],
    ...[contact.appointmentUrl, contact.formUrl].map(
      (href): Finding => href !== null && warnOfLink(href, `Im ${name}`),
    ),
  ];
}

function checkTranslations({ translations, topics }: Content): Problem[] {
  return checkAll(translations, (translation) => {
    const name = describeDocument('Übersetzung', translation.title, translation._id);
    return [
      (!translation.title || !translation.shortAnswer || !translation.language) && [
        'warning',
        `${name} hat keinen Titel, keine Kurzantwort oder keine Sprache. Bis beides ausgefüllt ist, erscheint das Thema in der Ersatzsprache.`,
      ],
      !topics.some(({ _id }) => _id === translation.topic) && [
        'warning',
        `${name} gehört zu einem Thema, das nicht veröffentlicht ist, und wird weggelassen.`,
      ],
    ];
  });
}

function checkChoices(choices: ContentChoice[], kind: string): Problem[] {
  return [
    ...checkAll(choices, ({ _id, slug, label }) => {
      const name = describeDocument(kind, label[0]?.value ?? null, _id);
      return [
        ...requireTexts(name, [[slug, 'die Kennung']]),
        slug !== null && checkSlug(name, slug),
        label.length === 0 && ['error', `${name} hat keine Bezeichnung. Tragen Sie sie auf Deutsch ein.`],
      ];
    }),
    ...checkDoubles(choices, kind),
  ];
}

function checkDoubles(documents: { _id: string; slug: string | null }[], kind: string): Problem[] {
  return checkAll(documents, ({ _id, slug }) => {
    const other = documents.find((candidate) => candidate.slug === slug && candidate._id < _id);
    return [
      slug !== null &&
        other !== undefined && [
          'error',
          `${kind} „${_id}“ hat dieselbe Adresse „${slug}“ wie „${other._id}“. Geben Sie einem von beiden eine andere.`,
        ],
    ];
  });
}

function asList(id: string | null): string[] {
  return id === null ? [] : [id];
}

function requireTexts(name: string, texts: [value: string | null, what: string][]): Finding[] {
  return texts.map(
    ([value, what]): Finding =>
      value === null && [
        'error',
        `${name}: Es fehlt ${what}. Ergänzen Sie das und veröffentlichen Sie erneut.`,
      ],
  );
}

function requireDocuments(
  name: string,
  what: string,
  documents: { _id: string }[],
  ids: string[],
): Finding[] {
  return [...new Set(ids)].map(
    (id): Finding =>
      !documents.some(({ _id }) => _id === id) && [
        'error',
        `${name} verweist auf ${what} „${id}“, aber das Dokument ist nicht veröffentlicht. Veröffentlichen Sie es oder entfernen Sie den Verweis.`,
      ],
  );
}

function checkSlug(name: string, slug: string): Finding {
  return (
    !SLUG.test(slug) && [
      'error',
      `${name}: Die Adresse „${slug}“ darf nur Kleinbuchstaben ohne Umlaute, Ziffern und einzelne Bindestriche enthalten.`,
    ]
  );
}

function warnOfLink(href: string | null, place: string): Finding {
  return (
    readHref(href) === null && [
      'warning',
      `${place} ist „${href ?? ''}“ keine Adresse, die mit https://, mailto: oder tel: beginnt. Der Link wird weggelassen.`,
    ]
  );
}
