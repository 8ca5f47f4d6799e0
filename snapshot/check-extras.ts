/**
 * What is wrong with announcements, partners' pages and the glossary. Never worth stopping the topics:
 * all of these are warnings, and the part concerned is left out.
 */
import type { Content, ContentAnnouncement, ContentEmbed, ContentTerm } from './content.ts';
import { SLUG } from './context.ts';
import { isReadable } from './embeds.ts';
import { readHref } from './href.ts';
import { checkAll, describeDocument, type Finding, type Problem } from './problems.ts';

/** Problems of everything that came with version 1.1 of the format. */
export function checkExtras(content: Content): Problem[] {
  return [
    ...checkAll(content.announcements, (announcement) => checkAnnouncement(announcement, content)),
    ...checkAll(content.embeds, (embed) => checkEmbed(embed, content)),
    ...checkAll(content.terms, (term) => checkTerm(term, content)),
  ];
}

function checkAnnouncement(announcement: ContentAnnouncement, content: Content): Finding[] {
  const { _id, text, showFrom, showUntil, link, partners, audiences } = announcement;
  const name = describeDocument('Hinweis', text[0]?.value ?? null, _id);
  const from = Date.parse(showFrom ?? '');
  const until = Date.parse(showUntil ?? '');
  const active = content.embeds.filter((embed) => embed.active);
  return [
    text.length === 0 && [
      'warning',
      `${name} hat keinen Text und wird weggelassen. Schreiben Sie ihn auf Deutsch.`,
    ],
    !(from < until) && [
      'warning',
      `${name} hat keinen Beginn, kein Ende oder endet vor seinem Beginn und wird weggelassen. Wählen Sie beide Zeiten.`,
    ],
    link !== null &&
      readHref(link) === null && [
        'warning',
        `${name}: „${link}“ ist keine Adresse, die mit https:// beginnt. Der Link wird weggelassen.`,
      ],
    isForNobody(partners, active) && [
      'warning',
      `${name} ist nur für Partnerseiten gedacht, die nicht veröffentlicht oder nicht aktiv sind, und erscheint nirgends. Wählen Sie andere oder leeren Sie die Liste.`,
    ],
    isForNobody(audiences, content.audiences) && [
      'warning',
      `${name} ist nur für Zielgruppen gedacht, die nicht veröffentlicht sind, und erscheint nirgends. Wählen Sie andere oder leeren Sie die Liste.`,
    ],
  ];
}

function isForNobody(ids: string[], documents: { _id: string }[]): boolean {
  return ids.length > 0 && !documents.some(({ _id }) => ids.includes(_id));
}

function checkEmbed(embed: ContentEmbed, content: Content): Finding[] {
  if (!embed.active) return [];
  const { _id, slug, theme } = embed;
  const name = `Partnerseite „${slug ?? 'ohne Kennung'}“ (${_id})`;
  const elder = content.embeds.find((other) => other.active && other.slug === slug && other._id < _id);
  return [
    (slug === null || !SLUG.test(slug)) && [
      'warning',
      `${name} hat keine brauchbare Kennung und wird weggelassen. Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche.`,
    ],
    slug !== null &&
      elder !== undefined && [
        'warning',
        `${name} hat dieselbe Kennung wie „${elder._id}“ und wird weggelassen. Geben Sie einer von beiden eine andere.`,
      ],
    ...(['accent', 'accentDark'] as const).map((field): Finding => {
      const color = theme?.[field] ?? null;
      return (
        color !== null &&
        !isReadable(color, field === 'accent' ? 'light' : 'dark') && [
          'warning',
          `${name}: Die Akzentfarbe „${color}“ ist nicht gut lesbar und wird weggelassen. Wählen Sie eine mit mehr Kontrast.`,
        ]
      );
    }),
  ];
}

function checkTerm({ _id, term, topics }: ContentTerm, content: Content): Finding[] {
  const name = describeDocument('Glossareintrag', term[0]?.value ?? null, _id);
  const missing = topics.filter((topicId) => !content.topics.some((topic) => topic._id === topicId));
  return [
    term.length === 0 && [
      'warning',
      `${name} hat keinen Begriff und wird weggelassen. Schreiben Sie ihn auf Deutsch.`,
    ],
    ...missing.map((topicId): Finding => [
      'warning',
      `${name} führt zum Thema „${topicId}“, das nicht veröffentlicht ist. Der Verweis wird weggelassen.`,
    ]),
  ];
}
