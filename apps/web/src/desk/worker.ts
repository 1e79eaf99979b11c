// The desk without a connection: its files are kept whole, one version at a time. It answers for its own folder and for nothing else.
import type { WorkerScope } from '../offline/worker-scope.ts';

/** Written in by the build: the files beside the page as JSON, and a name for exactly these. */
declare const __FILES__: string;
declare const __REVISION__: string;
const files: readonly string[] = JSON.parse(__FILES__);
/** Another beginning than the caches of the app, which lets go of its own old ones. */
const prefix = 'desk-';
const name = `${prefix}${__REVISION__}`;
const scope = globalThis as unknown as WorkerScope;

const urlOf = (path: string): string => new URL(path, scope.registration.scope).href;

async function takeIn(): Promise<void> {
  const cache = await scope.caches.open(name);
  await cache.addAll(files.map((path) => new Request(urlOf(path), { cache: path.startsWith('assets/') ? 'default' : 'reload' })));
  // Every script of the page is here from its start on, so that a new version need not wait for it to be closed.
  await scope.skipWaiting();
}
async function letGo(): Promise<void> {
  const old = (await scope.caches.keys()).filter((one) => one.startsWith(prefix) && one !== name);
  await Promise.all(old.map((one) => scope.caches.delete(one)));
  await scope.clients.claim();
}

scope.addEventListener('install', (event) => event.waitUntil(takeIn()));
scope.addEventListener('activate', (event) => event.waitUntil(letGo()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const home = scope.registration.scope;
  const path = request.url.split('#')[0]?.startsWith(home) ? (request.url.split('#')[0] ?? '').slice(home.length) : undefined;
  const file = path === '' ? 'index.html' : path;
  if (request.method !== 'GET' || file === undefined || !files.includes(file)) return;
  event.respondWith(
    scope.caches
      .open(name)
      .then((cache) => cache.match(urlOf(file)))
      .then((held) => held ?? scope.fetch(request)),
  );
});
