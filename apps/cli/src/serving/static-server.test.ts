import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runIn } from '../io-in-memory.ts';
import { plainPath, resolveFile } from './resolve-file.ts';
import { type StaticServer, startStaticServer } from './static-server.ts';

let folder = '';
let root = '';
let server: StaticServer;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'plumbline-')));
  root = join(folder, 'dist');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(root, 'index.html'), '<!doctype html><title>app</title>');
  await writeFile(join(root, 'manifest.webmanifest'), '{}');
  await writeFile(join(root, 'assets', 'app-1a2b.js'), 'export {};');
  await symlink(join(folder, 'secret.txt'), join(root, 'link.txt'));
  const started = await startStaticServer(root, 0);
  if (!started.ok) throw new Error(started.problem);
  server = started.server;
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}
/** The path as it is written, which `fetch` would tidy up. */
const get = (path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', reject);
    asked.end();
  });

it('hands out the page, and the page for every screen of the app', async () => {
  for (const path of ['/', '/plan', '/plan/day/3', '/plan?x=1', '/a%20b']) {
    const got = await get(path);
    expect([path, got.status, got.headers['content-type']]).toEqual([path, 200, 'text/html; charset=utf-8']);
    expect(got.body).toContain('<title>app</title>');
    expect(got.headers['cache-control']).toBe('no-cache');
  }
});

it('says what each file is, and keeps hashed ones for long', async () => {
  const script = await get('/assets/app-1a2b.js');
  expect(script.headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'content-length': '10' });
  expect(script.headers['cache-control']).toContain('immutable');
  expect((await get('/manifest.webmanifest')).headers['content-type']).toContain('application/manifest+json');
  expect((await get('/assets/gone.js')).status).toBe(404);
});

it('allows nothing from elsewhere', async () => {
  const { headers } = await get('/');
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self';.*frame-ancestors 'none'/);
  expect(String(headers['content-security-policy'])).not.toMatch(/unsafe|\*|http/);
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
});

it('repeats what a page says it may do, with no frame around it', async () => {
  const own = "default-src 'none'; script-src 'self' 'sha256-abc='";
  await writeFile(join(root, 'own.html'), `<!doctype html><meta http-equiv="Content-Security-Policy" content="${own}"><title>own</title>`);
  const { headers } = await get('/own.html');
  expect(headers['content-security-policy']).toBe(`${own}; frame-ancestors 'none'`);
});

it.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/../../secret.txt',
  '/link.txt',
  '/%00',
  '/%',
  '/..\\secret.txt',
  '//etc/passwd',
])('never leaves the folder: %s', async (path) => {
  const got = await get(path);
  expect(got.body).not.toContain('secret');
  expect(got.body).not.toContain('root:');
  expect([200, 404]).toContain(got.status);
});

it('no path at all leads out of the folder', async () => {
  const part = fc.constantFrom('..', '.', '', '%2e', '%2E%2e', '%2f', '..%5c', 'secret.txt', 'assets', '%00', '~', 'link.txt', 'C:');
  await fc.assert(
    fc.asyncProperty(fc.array(part), async (parts) => {
      const found = await resolveFile(root, `/${parts.join('/')}`);
      expect(found === undefined || found.file.startsWith(`${root}/`)).toBe(true);
    }),
  );
  expect(plainPath('/a/../b')).toBeUndefined();
});

it('only reads', async () => {
  expect((await get('/', 'POST')).status).toBe(405);
  expect((await get('/', 'DELETE')).headers['allow']).toBe('GET, HEAD');
  const head = await get('/', 'HEAD');
  expect([head.status, head.body]).toEqual([200, '']);
});

it('an unchanged file is not sent twice', async () => {
  const first = await get('/');
  expect((await get('/', 'GET', { 'If-None-Match': String(first.headers['etag']) })).status).toBe(304);
});

it('serve says where it is and where data lives, and ends when asked', async () => {
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const running = runIn({ env: { PORT: '0' }, untilStopped: () => stopped }, 'serve', '--dir', root);
  stop();
  const ran = await running;
  expect(ran.code).toBe(0);
  expect(ran.out).toMatch(/http:\/\/localhost:\d+/);
  expect(ran.out).toContain('lives in your browser');
});

it('serve names what is in its way', async () => {
  const taken = await runIn({ env: { PORT: String(server.port) } }, 'serve', '--dir', root);
  expect(taken).toMatchObject({ code: 5, out: '' });
  expect(taken.err).toContain('PORT=');
  expect(await runIn({}, 'serve', '--dir', join(folder, 'nothing'))).toMatchObject({ code: 4 });
  expect(await runIn({ env: { PORT: 'many' } }, 'serve', '--dir', root)).toMatchObject({ code: 2 });
});

it('serve with --json prints one value', async () => {
  const ran = await runIn({}, 'serve', '--port', '0', '--dir', root, '--json');
  expect(JSON.parse(ran.out)).toMatchObject({ address: expect.stringContaining('localhost'), port: expect.any(Number) });
});
