import type { Identity } from '../auth/authenticator.ts';
import type { StoredDocument } from '../types.ts';
import { answerLines } from './answers.ts';
import type { EdgeApp, EdgeContext } from './context.ts';
import { requireIdentity } from './identify.ts';
import { originOf } from './security.ts';

const ASSET_TYPES = new Set(['sanity.imageAsset', 'sanity.fileAsset']);

/**
 * Asset documents get an address that works without a token for an hour: `@sanity/export` sends its
 * token only to Sanity's own hosts and would leave our assets out of the archive with a mere warning.
 */
function addDownloadUrl(document: StoredDocument, context: EdgeContext, origin: string): StoredDocument {
  const path = document['path'];
  if (!ASSET_TYPES.has(document._type) || typeof path !== 'string') return document;
  return { ...document, url: context.signer.sign(`${origin}/${path}`) };
}

function* listLines(
  request: Request,
  context: EdgeContext,
  source: { dataset: string; access: Identity },
): Generator<string> {
  const types = new URL(request.url).searchParams.get('types')?.split(',').filter(Boolean);
  const origin = originOf(request);
  for (const document of context.lake.exportDocuments(source.dataset, source.access)) {
    if (types && types.length > 0 && !types.includes(document._type)) continue;
    yield JSON.stringify(addDownloadUrl(document, context, origin));
  }
}

/** All documents the sender may read, one JSON per line, as `@sanity/export` wants them. */
export function addExportRoutes(app: EdgeApp, context: EdgeContext): void {
  app.get('/:version{v[\\dX][\\d-]*}/data/export/:dataset', (c) => {
    const access = requireIdentity(context, c.req.raw);
    return answerLines(listLines(c.req.raw, context, { dataset: c.req.param('dataset'), access }));
  });
}
