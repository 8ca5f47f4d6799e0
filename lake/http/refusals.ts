import { LakeError } from '../errors.ts';

/** The two shapes of error bodies `@sanity/client` reads: `statusCode/error/message` is for the edge. */
function refuse(status: number, error: string, message: string): LakeError {
  return new LakeError(status, { statusCode: status, error, message }, message);
}

/** 401: no token, or one that is unknown or has expired. */
export function refuseAnonymous(): LakeError {
  return refuse(
    401,
    'Unauthorized',
    'Not logged in: the token is missing, unknown or expired. Open /login, or send "Authorization: Bearer <token>".',
  );
}

/** 403: known, but not allowed. */
export function refuseForbidden(reason: string): LakeError {
  return refuse(403, 'Forbidden', `${reason}. Ask an administrator for a role that may.`);
}

/** 400: something in the request is wrong as written. */
export function refuseInput(description: string): LakeError {
  return new LakeError(400, { error: { type: 'invalidRequestError', description } }, description);
}

/** 400: the body is no JSON. */
export function refuseBadJson(reason: string): LakeError {
  return refuseInput(
    `The body is not valid JSON in UTF-8 (${reason}). Nothing was changed; check what your client sends.`,
  );
}

/** 413: the body is too large. */
export function refuseLargeBody(bytesMax: number): LakeError {
  const limit = Math.floor(bytesMax / (1024 * 1024));
  const description = `The body is larger than ${limit} MB. Nothing was changed; send it in smaller parts.`;
  return new LakeError(413, { error: { type: 'requestTooLargeError', description } }, description);
}

/** 413 for an upload; German, because editors read it in the Studio. */
export function refuseLargeUpload(bytesMax: number): LakeError {
  const limit = Math.floor(bytesMax / (1024 * 1024));
  const description = `Die Datei ist größer als ${limit} MB. Bitte verkleinern Sie sie und laden Sie sie noch einmal hoch.`;
  return new LakeError(413, { error: { type: 'assetError', description } }, description);
}

/** 404: nothing at this address. */
export function refuseMissing(message: string): LakeError {
  return refuse(404, 'Not Found', message);
}

/** 429 with the time to wait. */
export function refuseTooMany(seconds: number): LakeError {
  return refuse(429, 'Too Many Requests', `Too many failed logins. Try again in ${seconds} seconds.`);
}

/** 400 for an upload; German, because editors read it in the Studio. */
export function refuseUpload(description: string): LakeError {
  return new LakeError(400, { error: { type: 'assetError', description } }, description);
}
