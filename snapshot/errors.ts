/** Why a snapshot was not written. Messages are German: editors and administrators read them. */
import type { Problem } from './check.ts';

/** More problems than this help nobody in one message; the rest stays in `problems`. */
const NAMED_PROBLEMS_MAX = 5;

/** `refused`: content must be repaired first. `unreadable`: the dataset, `unwritable`: the folder failed. */
export type SnapshotErrorCode = 'refused' | 'unreadable' | 'unwritable';

/** Thrown by `buildSnapshot`; the last snapshot stays in place. */
export class SnapshotError extends Error {
  readonly code: SnapshotErrorCode;
  /** What editors can repair; empty unless `refused`. */
  readonly problems: Problem[];
  constructor(
    code: SnapshotErrorCode,
    message: string,
    rest: { cause?: unknown; problems?: Problem[]; complete?: boolean } = {},
  ) {
    super(rest.complete ? message : `Die Partnerseiten zeigen weiter den letzten Stand. ${message}`, {
      cause: rest.cause,
    });
    this.name = 'SnapshotError';
    this.code = code;
    this.problems = rest.problems ?? [];
  }
}

/** The content is empty or broken. */
export function refuseContent(problems: Problem[]): SnapshotError {
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  const named = errors.slice(0, NAMED_PROBLEMS_MAX).map((message) => `• ${message}`);
  const rest = errors.length - named.length;
  const lines = ['So kann der Inhalt nicht veröffentlicht werden:', ...named];
  if (rest > 0) lines.push(rest === 1 ? '… und ein weiteres Problem.' : `… und ${rest} weitere Probleme.`);
  return new SnapshotError('refused', lines.join('\n'), { problems });
}

/** The dataset did not answer, or with an error. */
export function reportUnreadable(cause: unknown): SnapshotError {
  const message = `Der Inhalt konnte nicht gelesen werden (${describeCause(cause)}). Prüfen Sie Netz, Adresse und Zugangsschlüssel.`;
  return new SnapshotError('unreadable', message, { cause });
}

/** The folder could not be written. */
export function reportUnwritable(outDir: string, cause: unknown): SnapshotError {
  const message = `In den Ordner „${outDir}“ konnte nicht geschrieben werden (${describeCause(cause)}). Prüfen Sie freien Platz und Rechte.`;
  return new SnapshotError('unwritable', message, { cause });
}

function describeCause(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause instanceof Error ? `${cause.message}: ${cause.cause.message}` : cause.message;
}
