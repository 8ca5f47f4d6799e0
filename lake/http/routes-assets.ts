import { createResizer, readImageRequest, type ImageRequest, type MadeImage } from '../assets/resize.ts';
import { ASSET_BYTES_MAX, type AssetKind, type StoredAsset } from '../assets/store.ts';
import type { Identity } from '../auth/authenticator.ts';
import type { Json, StoredDocument } from '../types.ts';
import { answerJson } from './answers.ts';
import type { EdgeApp, EdgeContext } from './context.ts';
import { requireIdentity } from './identify.ts';
import { readPieces } from './read-body.ts';
import { refuseAnonymous, refuseForbidden, refuseLargeUpload, refuseMissing } from './refusals.ts';
import { originOf } from './security.ts';
import { serveFile } from './serve-file.ts';
import { join } from 'node:path';

const TEXT_FIELDS = ['label', 'title', 'description', 'creditLine'];
const IMMUTABLE = 'private, max-age=31536000, immutable';
/** An SVG opened by itself is a document; this keeps it from running or loading anything. */
const SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";
const INLINE_TYPES = /^(?:image\/(?!svg)|audio\/|video\/|application\/pdf$|text\/plain$)/;

interface UploadRoute {
  kind: AssetKind;
  dataset: string;
}

function describeMetadata(image: NonNullable<StoredAsset['image']>): Json {
  const { width, height, lqip, hasAlpha } = image;
  return {
    _type: 'sanity.imageMetadata',
    dimensions: { _type: 'sanity.imageDimensions', width, height, aspectRatio: width / height },
    ...(lqip ? { lqip } : {}),
    ...(hasAlpha === undefined ? {} : { hasAlpha, isOpaque: !hasAlpha }),
  };
}

function describeAsset(
  asset: StoredAsset,
  route: UploadRoute,
  details: { request: Request; context: EdgeContext },
): Record<string, Json> {
  const { request, context } = details;
  const search = new URL(request.url).searchParams;
  const path = `${route.kind}/${context.projectId}/${route.dataset}/${asset.name}`;
  const texts = TEXT_FIELDS.flatMap((field) => {
    const text = search.get(field);
    return text ? [[field, text.slice(0, 2000)]] : [];
  });
  const filename = search.get('filename');
  return {
    _id: asset.id,
    _type: route.kind === 'images' ? 'sanity.imageAsset' : 'sanity.fileAsset',
    assetId: asset.sha1,
    extension: asset.extension,
    mimeType: asset.mimeType,
    ...(filename ? { originalFilename: filename.slice(0, 255) } : {}),
    path,
    sha1hash: asset.sha1,
    size: asset.size,
    uploadId: asset.sha1,
    url: `${originOf(request)}/${path}`,
    ...Object.fromEntries(texts),
    ...(asset.image ? { metadata: describeMetadata(asset.image) } : {}),
  };
}

/** The role's right to create such a document is asked before bytes are kept. */
function requireCreate(context: EdgeContext, identity: Identity, asset: Record<string, Json>): void {
  const now = new Date().toISOString();
  const document: StoredDocument = {
    ...asset,
    _id: String(asset['_id']),
    _type: String(asset['_type']),
    _rev: 'new',
    _createdAt: now,
    _updatedAt: now,
  };
  if (!context.lake.allows(identity, 'create', document))
    throw refuseForbidden('Ihre Rolle darf keine Dateien hochladen');
}

async function answerUpload(request: Request, context: EdgeContext, route: UploadRoute): Promise<Response> {
  const identity = requireIdentity(context, request);
  if (!context.lake.datasets().includes(route.dataset))
    throw refuseMissing(`Dataset "${route.dataset}" not found`);
  const fileName = new URL(request.url).searchParams.get('filename') ?? '';
  // A role without any right to create must not be able to fill the disk while we look at the bytes.
  if (!identity.grants.some((grant) => grant.permissions.includes('create'))) {
    throw refuseForbidden('Ihre Rolle darf keine Dateien hochladen');
  }
  const upload = { ...route, fileName, pieces: readPieces(request, ASSET_BYTES_MAX, refuseLargeUpload) };
  const describe = (asset: StoredAsset): Record<string, Json> =>
    describeAsset(asset, route, { request, context });
  const asset = await context.assets.save(upload, (checked) =>
    requireCreate(context, identity, describe(checked)),
  );
  await context.lake.mutate({
    dataset: route.dataset,
    access: identity,
    mutations: [{ createIfNotExists: describe(asset) }],
  });
  const [document] = context.lake.documents(route.dataset, [asset.id], identity);
  return answerJson({ document: document ?? describe(asset) });
}

/** Who may see the bytes: whoever may read the asset's document, or holds a signed address. */
function requireAssetAccess(
  request: Request,
  context: EdgeContext,
  asset: { dataset: string; id: string },
): StoredDocument | undefined {
  const { authenticator, lake, signer } = context;
  const identity = authenticator.authenticate(request) ?? authenticator.authenticateAssetCookie(request);
  if (identity) {
    const found = lake.datasets().includes(asset.dataset)
      ? lake.documents(asset.dataset, [asset.id], identity)
      : [];
    const [document] = found;
    if (!document) throw refuseMissing('There is no such asset');
    return document;
  }
  if (!signer.verify(new URL(request.url))) throw refuseAnonymous();
  return undefined;
}

function readAssetId(kind: AssetKind, name: string): string {
  const match =
    kind === 'images'
      ? /^([a-f0-9]{40}-\d+x\d+)\.([a-z]+)$/.exec(name)
      : /^([a-f0-9]{40})\.([a-z0-9]+)$/.exec(name);
  if (!match) throw refuseMissing('There is no such asset');
  return `${kind === 'images' ? 'image' : 'file'}-${match[1]}-${match[2]}`;
}

function buildHeaders(
  document: StoredDocument | undefined,
  request: Request,
  name: string,
): Record<string, string> {
  const mimeType = name.endsWith('.svg')
    ? 'image/svg+xml'
    : String(document?.['mimeType'] ?? 'application/octet-stream');
  const wished = new URL(request.url).searchParams.get('dl');
  const fileName = wished || String(document?.['originalFilename'] ?? name);
  const inline = wished === null && (INLINE_TYPES.test(mimeType) || mimeType === 'image/svg+xml');
  return {
    'Content-Type': mimeType,
    'Cache-Control': IMMUTABLE,
    'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    ...(mimeType === 'image/svg+xml' ? { 'Content-Security-Policy': SVG_POLICY } : {}),
  };
}

async function sendMade(
  request: Request,
  made: MadeImage,
  headers: Record<string, string>,
): Promise<Response | null> {
  const all = { ...headers, 'Content-Type': made.mimeType, Vary: 'Accept' };
  if ('path' in made) return serveFile(request, { path: made.path, headers: all });
  const body = request.method === 'HEAD' ? null : new Uint8Array(made.bytes);
  return new Response(body, { headers: { ...all, 'Content-Length': String(made.bytes.byteLength) } });
}

function wantsOther(request: Request, kind: AssetKind, name: string): ImageRequest | undefined {
  const resizable = kind === 'images' && !name.endsWith('.svg');
  return resizable
    ? readImageRequest(new URL(request.url).searchParams, request.headers.get('accept') ?? '')
    : undefined;
}

/** Uploads, and the bytes of images (in other sizes on request) and files. */
export function addAssetRoutes(app: EdgeApp, context: EdgeContext): void {
  const resize = createResizer(join(context.assets.root, 'cache'));

  async function answerAsset(request: Request, route: UploadRoute & { name: string }): Promise<Response> {
    const { kind, dataset, name } = route;
    const document = requireAssetAccess(request, context, { dataset, id: readAssetId(kind, name) });
    const path = context.assets.locate(kind, dataset, name);
    const headers = buildHeaders(document, request, name);
    const wanted = wantsOther(request, kind, name);
    const made = wanted
      ? await resize(path, wanted).catch((error: unknown) => sayOriginal(name, error))
      : undefined;
    const answer =
      (made ? await sendMade(request, made, headers) : null) ?? (await serveFile(request, { path, headers }));
    if (!answer) throw refuseMissing('The bytes of this asset are missing; restore them from a backup');
    return answer;
  }
  function sayOriginal(name: string, error: unknown): undefined {
    const reason = error instanceof Error ? error.message : String(error);
    context.log(`Image ${name} is sent in its original size: ${reason}`);
    return undefined;
  }
  for (const kind of ['images', 'files'] as const) {
    app.post(`/:version{v[\\dX][\\d-]*}/assets/${kind}/:dataset{[\\w-]+}`, (c) =>
      answerUpload(c.req.raw, context, { kind, dataset: c.req.param('dataset') }),
    );
    const project = context.projectId.replaceAll(/[^\w-]/g, '');
    // A name of the caller's choice may follow, as in the hosted addresses; it changes nothing.
    app.on(['GET', 'HEAD'], `/${kind}/${project}/:dataset{[\\w-]+}/:name/:vanity?`, (c) =>
      answerAsset(c.req.raw, { kind, ...c.req.param() }),
    );
  }
}
