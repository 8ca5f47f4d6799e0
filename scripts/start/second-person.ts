import type { Access, Publication, PublishRule } from '../../lake/index.ts';
import { SETTINGS_ID } from '../../schemas/vocabulary.ts';

/** What a second person checks: the texts visitors read as advice. */
const CHECKED_TYPES = new Set(['topic', 'topicTranslation']);

/**
 * What the Studio writes on the way to publication, and the date of „Stand bestätigen“: none of it
 * changes what a visitor is advised, so it makes nobody an author.
 */
const BOOKKEEPING = new Set(['sourceHash', 'sourceParts', 'inProgress', 'readyForCheck', 'reviewedAt']);

/** Read by editors in the Studio. */
export const SECOND_PERSON_WORDS = {
  wroteDraft:
    'Sie haben diesen Entwurf selbst geändert. Eine zweite Person liest ihn und veröffentlicht ihn; bei Themen sagen Sie mit „Zur Prüfung geben“ Bescheid.',
  wroteDirectly:
    'Diese Änderung würde ohne Prüfung veröffentlicht. Bitte speichern Sie sie als Entwurf; eine zweite Person liest ihn und veröffentlicht ihn.',
  switchedOff:
    'Die Prüfung durch eine zweite Person kann nur die Administration ausschalten. Bitte verwerfen Sie diese Änderung oder fragen Sie die Administration.',
} as const;

/** Parts of this program, such as the one that writes the first content. */
const isProgram = ({ userId }: Access) => userId.startsWith('service-');
const isAdministrator = ({ grants }: Access) =>
  grants.some(({ permissions }) => permissions.includes('manage'));

/**
 * The rule „Zweite Person prüft vor dem Veröffentlichen“ of the settings: whoever wrote a draft since it
 * was last published does not publish it. Administrators too, in the Studio; what they import is theirs
 * to answer for.
 */
export const refuseOwnPublication: PublishRule = (publication) => {
  const { access, by, result } = publication;
  if (isProgram(access)) return null;
  if (publication.documentId === SETTINGS_ID) return refuseSwitchingOff(publication);
  if (!CHECKED_TYPES.has(result._type)) return null;
  if (publication.read(SETTINGS_ID)?.['secondPerson'] !== true) return null;
  if (by === 'mutations' && isAdministrator(access)) return null;
  if (isWithoutChange(publication.fieldsUnlikePublished())) return null;
  if (!isWithoutChange(publication.fieldsUnlikeDraft())) return SECOND_PERSON_WORDS.wroteDirectly;
  const wrote = publication
    .draftEdits()
    .some(({ author, fields }) => author === access.userId && !isWithoutChange(fields));
  return wrote ? SECOND_PERSON_WORDS.wroteDraft : null;
};

function isWithoutChange(fields: string[] | null): boolean {
  return fields !== null && fields.every((name) => BOOKKEEPING.has(name));
}

/** Otherwise the rule would last until the first author in a hurry. */
function refuseSwitchingOff({ access, previous, result }: Publication): string | null {
  const switchedOff = previous?.['secondPerson'] === true && result['secondPerson'] !== true;
  return switchedOff && !isAdministrator(access) ? SECOND_PERSON_WORDS.switchedOff : null;
}
