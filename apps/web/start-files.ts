// Which scripts of the built app are read in when, told by the scripts themselves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the first script calls one after the other, in every language. */
const stages = /^assets\/(index|speak|words-en|words-es|words-de|catalog|home|open-app)-[^/]+\.js$/;

/** What nobody can use without a server: it comes when it is used, and is kept from then on. */
export const withServer = /^assets\/(devices-page|running)-[^/]+\.js$/;

const asked = /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const askedEver = /(?:\bfrom|\bimport)\s*\(?\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/** `begin` and all scripts of `folder` that they ask for as `asking` finds it, and so on, but for what `isApart`. */
function reached(folder: string, begin: readonly string[], asking: RegExp, isApart: (name: string) => boolean): ReadonlySet<string> {
  const found = new Set(begin);
  for (const name of found)
    for (const [, file = ''] of readFileSync(join(folder, name), 'utf8').matchAll(asking))
      if (!isApart(`assets/${file}`)) found.add(`assets/${file}`);
  return found;
}

/** The scripts among `names`, files of `folder`, that are stages of a start, and what they ask for before they run, and so on. */
export const startScripts = (folder: string, names: readonly string[]): ReadonlySet<string> =>
  reached(
    folder,
    names.filter((name) => stages.test(name)),
    asked,
    () => false,
  );

/** The scripts that can be reached from a start without a server of one's own. */
export const ownScripts = (folder: string, names: readonly string[]): ReadonlySet<string> =>
  reached(
    folder,
    names.filter((name) => stages.test(name)),
    askedEver,
    (name) => withServer.test(name),
  );
