// The recorded voice: fetched when somebody first wants words in a track, and kept for use without a connection.
import { chosenLanguage } from '../language/language.ts';
import { type Pack, type Provenance, readPack } from './pack.ts';

const files = import.meta.glob<string>('../../voices/*.pack', { query: '?url', import: 'default', eager: true });
const sizes = import.meta.glob<Provenance['bytes']>('../../voices/*.json', { import: 'bytes', eager: true });

/** Not the name of a version: voices outlive the versions of the app. */
const cacheName = 'voices-of-plumbline';

export interface Recorded {
  readonly url: string;
  readonly bytes: number;
}
/** The voice for the language of the page; undefined where this build has none. */
export function recordedVoice(): Recorded | undefined {
  const language = chosenLanguage().slice(0, 2);
  const url = files[`../../voices/${language}.pack`];
  const bytes = sizes[`../../voices/${language}.json`];
  return url === undefined || bytes === undefined ? undefined : { url, bytes };
}

/** A private window may refuse to keep anything; then it is fetched each time. */
const cache = (): Promise<Cache | undefined> =>
  typeof caches === 'undefined' ? Promise.resolve(undefined) : caches.open(cacheName).catch(() => undefined);

export const isVoiceHere = async ({ url }: Recorded): Promise<boolean> => (await (await cache())?.match(url)) !== undefined;

/** The voice from this device, or else fetched and kept; a recording that it replaces is let go. Undefined where it cannot be had. */
export async function takeVoice({ url }: Recorded): Promise<Pack | undefined> {
  const kept = await cache();
  const held = await kept?.match(url);
  const answer = held ?? (await fetch(url).catch(() => undefined));
  if (answer === undefined || !answer.ok) return undefined;
  const pack = readPack(await answer.clone().arrayBuffer());
  if (pack === undefined || held !== undefined || kept === undefined) return pack;
  const older = (await kept.keys()).filter((request) => request.url.endsWith('.pack') && sameLanguage(request.url, url));
  await Promise.all(older.map((request) => kept.delete(request)));
  await kept.put(url, answer).catch(() => undefined);
  return pack;
}
/** `assets/en-<hash>.pack`: the same voice by another hash. */
const voiceIn = (url: string): string => /([a-z]{2})-[^/]*\.pack$/u.exec(url)?.[1] ?? url;
const sameLanguage = (a: string, b: string): boolean => voiceIn(a) === voiceIn(b);
