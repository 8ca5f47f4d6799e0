import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../../lake/cli/run.ts';
import { startTestLake, type TestLake } from '../start-test-lake.ts';

describe('the operator’s commands', () => {
  let folder = '';
  const running: TestLake[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fiz-cli-'));
  });
  afterEach(async () => {
    for (const lake of running.splice(0)) await lake.close();
    rmSync(folder, { recursive: true });
  });
  const dataDir = () => join(folder, 'data');

  async function start(): Promise<TestLake> {
    const lake = await startTestLake({ dataDir: dataDir() });
    running.push(lake);
    return lake;
  }
  async function stop(lake: TestLake): Promise<void> {
    await lake.close();
    running.length = 0;
  }
  async function run(...words: string[]): Promise<{ code: number; text: string }> {
    const lines: string[] = [];
    const context = { print: (line: string) => lines.push(line), signal: new AbortController().signal };
    const code = await runCli([...words, '--data', dataDir()], context);
    return { code, text: lines.join('\n') };
  }
  async function seedWithImage(lake: TestLake): Promise<string> {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="4"><path d="M0 0h1v1z"/></svg>';
    const upload = await lake.request('/v1/assets/images/production', { method: 'POST', body: svg });
    const { document }: { document: { _id: string } } = await upload.json();
    const reference = (id: string) => ({ _type: 'reference', _ref: id });
    await lake.seed(
      { _id: 'a', _type: 'note', title: 'Grüße', logo: { _type: 'image', asset: reference(document._id) } },
      { _id: 'drafts.a', _type: 'note', title: 'Entwurf' },
      { _id: 'b', _type: 'note', to: reference('a') },
    );
    return document._id;
  }
  const readAll = async (lake: TestLake) => {
    const query =
      '*[_type == "note"]|order(_id){..., "_rev": null, "_updatedAt": null, "logo": logo.asset->_id}';
    const response = await lake.request(`/v1/data/query/production?query=${encodeURIComponent(query)}`);
    return (await response.json()).result;
  };

  it('explain themselves', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, text: expect.stringContaining('user add') });
    expect((await run()).code).toBe(2);
    expect(await run('fly')).toMatchObject({ code: 2, text: expect.stringContaining('„fly“') });
    expect(await run('user', 'list', '--nonsense')).toMatchObject({
      code: 2,
      text: expect.stringContaining('--nonsense'),
    });
    expect(await run('serve', '--port', '99999')).toMatchObject({
      code: 2,
      text: expect.stringContaining('99999'),
    });
  });

  it('keep accounts while the server runs, with a link that works there', async () => {
    const lake = await start();
    const added = await run('user', 'add', 'mira@beispiel.de', '--name', 'Mira', '--role', 'editor');
    expect(added.code).toBe(0);
    const link = /http\S+code=([\w-]+)/.exec(added.text);
    expect(link?.[0]).toContain(lake.url);
    const body = new URLSearchParams({ code: link?.[1] ?? '' });
    expect((await lake.request('/login', { role: null, method: 'POST', body })).status).toBe(303);
    expect((await run('user', 'list')).text).toMatch(/mira@beispiel\.de.*editor/);
    expect((await run('user', 'role', 'mira@beispiel.de', 'viewer')).text).toContain('viewer');
    expect((await run('user', 'remove', 'mira@beispiel.de')).code).toBe(0);
    expect((await run('user', 'link', 'mira@beispiel.de')).text).toContain('Es gibt kein Konto');
    expect(await run('user', 'remove', lake.adminId)).toMatchObject({
      code: 1,
      text: expect.stringContaining('letzte Konto'),
    });
  });

  it('export and import everything, bytes and references included, into another lake', async () => {
    const lake = await start();
    const imageId = await seedWithImage(lake);
    const before = await readAll(lake);
    const file = join(folder, 'out', 'inhalte.tar.gz');
    expect((await run('export', file)).text).toContain('1 Bilder und Dateien');
    await stop(lake);
    rmSync(dataDir(), { recursive: true });
    expect(await run('import', file)).toMatchObject({ code: 0, text: expect.stringContaining('Eingelesen') });
    const restored = await start();
    expect(await readAll(restored)).toEqual(before);
    expect(before[0]).toMatchObject({ _id: 'a', title: 'Grüße', logo: imageId });
    const path = `/images/fiz/production/${imageId.replace(/^image-/, '').replace(/-svg$/, '.svg')}`;
    expect(await (await restored.request(path)).text()).toContain('<svg');
    expect(readdirSync(join(folder, 'out'))).toEqual(['inhalte.tar.gz']);
  });

  it('import over existing documents only when told how', async () => {
    const file = join(folder, 'content.ndjson');
    writeFileSync(file, '{"_id":"a","_type":"note","title":"neu"}\n{"_id":"b","_type":"note"}\n');
    const lake = await start();
    await lake.seed({ _id: 'a', _type: 'note', title: 'alt' });
    const title = async () => (await readAll(lake))[0].title;
    expect(await run('import', file)).toMatchObject({ code: 1, text: expect.stringContaining('--missing') });
    expect((await run('import', file, '--missing')).code).toBe(0);
    expect(await title()).toBe('alt');
    expect((await run('import', file, '--replace')).code).toBe(0);
    expect(await title()).toBe('neu');
  });

  it('back up a running lake and restore it, keeping what was there before', async () => {
    const lake = await start();
    await seedWithImage(lake);
    const before = await readAll(lake);
    const made = await run('backup', join(folder, 'backups'));
    const [name = ''] = readdirSync(join(folder, 'backups'));
    expect(made.text).toContain(name);
    await lake.seed({ _id: 'a', _type: 'note', title: 'danach' });
    const whileRunning = await run('restore', join(folder, 'backups', name));
    expect(whileRunning).toMatchObject({ code: 1, text: expect.stringContaining('laufenden Server') });
    await stop(lake);
    expect(await run('restore', join(folder, 'backups', name))).toMatchObject({ code: 0 });
    const restored = await start();
    expect(await readAll(restored)).toEqual(before);
    expect(restored.firstStart).toBe(false);
    expect(readdirSync(dataDir()).some((entry) => entry.startsWith('before-restore-'))).toBe(true);
    expect(await run('check')).toMatchObject({ code: 0, text: expect.stringContaining('Alles in Ordnung') });
  });

  it('refuse a damaged backup and change nothing', async () => {
    const lake = await start();
    await lake.seed({ _id: 'a', _type: 'note' });
    await stop(lake);
    await run('backup', join(folder, 'backups'));
    const backup = join(folder, 'backups', readdirSync(join(folder, 'backups'))[0] ?? '');
    writeFileSync(join(backup, 'lake.sqlite'), 'damaged');
    expect(await run('restore', backup)).toMatchObject({
      code: 1,
      text: expect.stringContaining('beschädigt (lake.sqlite)'),
    });
    expect(await readAll(await start())).toHaveLength(1);
    expect(await run('restore', folder)).toMatchObject({
      code: 1,
      text: expect.stringContaining('keine vollständige Sicherung'),
    });
  });

  it('find a missing and a damaged asset file', async () => {
    const lake = await start();
    const imageId = await seedWithImage(lake);
    const images = join(dataDir(), 'assets', 'images', 'production');
    const [name = ''] = readdirSync(images);
    writeFileSync(join(images, name), 'damaged');
    expect(await run('check')).toMatchObject({
      code: 1,
      text: expect.stringContaining(`${imageId}: die Datei ist beschädigt`),
    });
    rmSync(join(images, name));
    expect(await run('check')).toMatchObject({
      code: 1,
      text: expect.stringContaining(`${imageId}: die Datei fehlt`),
    });
  });

  it('leave no login behind', async () => {
    const lake = await start();
    await lake.seed({ _id: 'a', _type: 'note' });
    const file = join(folder, 'a.tar.gz');
    await run('export', file);
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(join(dataDir(), 'auth.sqlite'));
    expect(database.prepare('SELECT count(*) AS n FROM sessions').get()).toMatchObject({ n: 0 });
    database.close();
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file).byteLength).toBeGreaterThan(100);
  });
});

describe('the serve command', () => {
  it('stops as a process when it is asked to, and leaves the directory free', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fiz-process-'));
    const main = fileURLToPath(new URL('../../../lake/main.ts', import.meta.url));
    const child = spawn(process.execPath, [main, 'serve', '--port', '0', '--data', folder]);
    let text = '';
    const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.stdout.on('data', (piece) => {
      text += String(piece);
      // Once: a second signal could meet a process that has already put its handlers away.
      if (text.includes('/login?code=') && !child.killed) child.kill('SIGTERM');
    });
    expect(await exit).toBe(0);
    expect(text).toContain('Beendet');
    const lake = await startTestLake({ dataDir: folder });
    expect(lake.firstStart).toBe(false);
    await lake.close();
    rmSync(folder, { recursive: true });
  });

  it('frees the directory even when it is killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fiz-killed-'));
    const main = fileURLToPath(new URL('../../../lake/main.ts', import.meta.url));
    const child = spawn(process.execPath, [main, 'serve', '--port', '0', '--data', folder]);
    const exit = new Promise((resolve) => child.once('exit', resolve));
    child.stdout.on('data', (piece) => {
      if (String(piece).includes('/login?code=')) child.kill('SIGKILL');
    });
    await exit;
    const lake = await startTestLake({ dataDir: folder });
    expect(lake.firstStart).toBe(false);
    await lake.close();
    rmSync(folder, { recursive: true });
  });

  it('prints where it listens and a login link at the first start, and stops when told', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fiz-serve-'));
    const lines: string[] = [];
    const controller = new AbortController();
    const print = (line: string) => {
      lines.push(line);
      if (line.includes('/login?code=')) controller.abort();
    };
    const code = await runCli(['serve', '--port', '0', '--data', folder], {
      print,
      signal: controller.signal,
    });
    expect(code).toBe(0);
    expect(lines.join('\n')).toMatch(
      /http:\/\/localhost:\d+[\s\S]*administration@localhost[\s\S]*login\?code=/,
    );
    expect(lines.at(-1)).toContain('Beendet');
    rmSync(folder, { recursive: true });
  });
});
