// The whole app kept for use without a connection: one version at a time, taken in whole or not at all, in the languages that are used here.
import { partId } from '../boot/part.ts';
import type { WorkerScope } from './worker-scope.ts';

/** The files of this version by their path beside the page, and a name for exactly these. Written in by the build. */
export interface Release {
  readonly revision: string;
  readonly files: readonly string[];
  /** Scripts that no start reads in, one behind the other in one file. Lengths in characters. */
  readonly together: { readonly path: string; readonly parts: readonly (readonly [path: string, length: number])[] };
  /** The whole style sheet, one of the files. */
  readonly style: string;
  /** The tables of each language; they come when the language is used. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
  /** What nobody can use without a server: it comes when it is used. Whoever has one of the doors has used it. */
  readonly server: { readonly doors: readonly string[]; readonly files: readonly string[] };
}
const prefix = 'plumbline-';

export const cacheName = ({ revision }: Release): string => `${prefix}${revision}`;

/** A name with a hash in it never changes what it stands for. */
const isHashed = (path: string): boolean => path.startsWith('assets/');

const urlOf = (scope: WorkerScope, path: string): string => new URL(path, scope.registration.scope).href;

/** Every version has its scripts under the same names, but for the hash. */
const stemOf = (path: string): string => path.replace(/^.*\/assets\/|^assets\/|-[^-]{8}\.js$/g, '');

/** What comes when it is used and is used here: tables of the language this browser asks for, and all that an older version was used for. */
async function usedHere({ caches, navigator }: WorkerScope, { languages, server }: Release): Promise<readonly string[]> {
  const held = await Promise.all(
    (await caches.keys()).filter((name) => name.startsWith(prefix)).map(async (name) => (await caches.open(name)).keys()),
  );
  const stems = new Set(held.flat().map(({ url }) => stemOf(url)));
  const isUsed = (paths: readonly string[]): boolean => paths.some((path) => stems.has(stemOf(path)));
  // As the page finds it; a worker shares no script with the page, or a browser would not run it.
  const names = Object.keys(languages);
  const asked = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find((tag) => names.includes(tag)) ?? 'en';
  const spoken = Object.entries(languages).flatMap(([name, paths]) => (name === asked || isUsed(paths) ? paths : []));
  return [...spoken, ...(isUsed(server.doors) ? server.files : [])];
}

/** One file as it is now. Rejects where it is not there. */
async function fetched(scope: WorkerScope, path: string): Promise<Response> {
  const url = urlOf(scope, path);
  const held = isHashed(path) ? await scope.caches.match(url) : undefined;
  // Anything else goes past every cache between here and the host: an old page among new files would be worse than none.
  // A hashed name is right wherever it lies, and the page may have fetched it just now.
  const answer = held ?? (await scope.fetch(new Request(url, { cache: isHashed(path) ? 'default' : 'reload' })));
  if (!answer.ok || answer.redirected) throw new Error(`${path} could not be fetched: ${answer.status}`);
  return answer;
}

/**
 * The page with the whole style sheet in place of the part that came with it, so that a further start asks for nothing before it shows
 * something. The page's policy names the hashes of both.
 */
async function inOne(page: Response, sheet: Response): Promise<Response> {
  const style = await sheet.text();
  const whole = (await page.text()).replace(new RegExp(`<style id="${partId}">[^]*?</style>`), () => `<style>${style}</style>`);
  const headers = new Headers(page.headers);
  for (const name of ['Content-Encoding', 'Content-Length', 'ETag']) headers.delete(name);
  return new Response(whole, { headers });
}

/** How much of what comes together may be new for it to be cheaper to fetch one by one. */
const fewOf = 1 / 4;

/** The scripts that came together, each by its path. Throws where they are not what this version was built from. */
function* partsOf(text: string, parts: Release['together']['parts']): Generator<readonly [path: string, answer: Response]> {
  let at = 0;
  for (const [path, length] of parts) {
    yield [path, new Response(text.slice(at, at + length), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })];
    at += length;
  }
  if (at !== text.length) throw new Error('What came together has another length.');
}

/** Takes in what comes together: one by one where little of it is new here, or else all from one answer. */
async function takeInTogether(scope: WorkerScope, cache: Cache, { path, parts }: Release['together']): Promise<void> {
  const paths = parts.map(([part]) => part);
  const held = await Promise.all(paths.map((part) => scope.caches.match(urlOf(scope, part))));
  const keep = (part: string, answer: Response): Promise<void> => cache.put(urlOf(scope, part), answer);
  if (held.filter((answer) => answer === undefined).length <= paths.length * fewOf) {
    await Promise.all(paths.map(async (part) => keep(part, await fetched(scope, part))));
    return;
  }
  const text = await (await fetched(scope, path)).text();
  await Promise.all([...partsOf(text, parts)].map(([part, answer]) => keep(part, answer)));
}

/** Takes in every file. What an older version holds under the same hashed name is not fetched again. Rejects where one is missing. */
export async function takeIn(scope: WorkerScope, release: Release): Promise<void> {
  const cache = await scope.caches.open(cacheName(release));
  const paths = [...release.files, ...(await usedHere(scope, release))];
  await Promise.all(paths.map(async (path) => cache.put(urlOf(scope, path), await fetched(scope, path))));
  // What a start needs comes before it: whoever begins meanwhile finds it here.
  await takeInTogether(scope, cache, release.together);
  const [page, sheet] = await Promise.all(['index.html', release.style].map((path) => cache.match(urlOf(scope, path))));
  if (page && sheet) await cache.put(urlOf(scope, 'index.html'), await inOne(page, sheet));
}

/** Lets go of every other version. */
export async function forgetOthers({ caches }: WorkerScope, release: Release): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix) && name !== cacheName(release)).map((name) => caches.delete(name)));
}

/** The answer to a request of the page, from what is kept; undefined where it is not ours to answer. */
export function answerFor(scope: WorkerScope, release: Release, request: Request): Promise<Response> | undefined {
  const url = new URL(request.url);
  const home = new URL(scope.registration.scope);
  if (request.method !== 'GET' || url.origin !== home.origin || !url.pathname.startsWith(home.pathname)) return undefined;
  const path = url.pathname.slice(home.pathname.length);
  // A trainer's desk lies in the same place and is a page of its own.
  if (/^desk(\/|$)/.test(path)) return undefined;
  // What stands behind the # never comes here, so the one page serves every screen.
  const file = path === '' || request.mode === 'navigate' ? 'index.html' : path;
  if ([release.server.files, ...Object.values(release.languages)].some((paths) => paths.includes(file)))
    return keptOnUse(scope, release, request);
  const isOurs = (one: string): boolean => release.files.includes(one) || release.together.parts.some(([part]) => part === one);
  if (!isOurs(file)) return undefined;
  if (request.mode === 'navigate' && path !== '' && path !== 'index.html') {
    return isOurs(path) ? undefined : Promise.resolve(Response.redirect(home.href));
  }
  return scope.caches
    .open(cacheName(release))
    .then((cache) => cache.match(urlOf(scope, file)))
    .then((held) => held ?? scope.fetch(request));
}

/** What comes when it is used: from what is kept, or fetched and then kept, because it is used now. */
async function keptOnUse(scope: WorkerScope, release: Release, request: Request): Promise<Response> {
  const cache = await scope.caches.open(cacheName(release));
  const held = await cache.match(request.url);
  if (held) return held;
  const answer = await scope.fetch(request);
  if (answer.ok) await cache.put(request.url, answer.clone());
  return answer;
}
