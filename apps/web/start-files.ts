// Which scripts of the built app a start reads in, told by the scripts themselves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the first script calls one after the other, in every language. */
const stages = /^assets\/(index|speak|en|es|de|english|spanish|german|catalog|home|open-app)-[^/]+\.js$/;

/** The scripts among `names`, files of `folder`, that are stages of a start, and what they ask for before they run, and so on. */
export function startScripts(folder: string, names: readonly string[]): ReadonlySet<string> {
  const found = new Set(names.filter((name) => stages.test(name)));
  for (const name of found) {
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, asked = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) found.add(`assets/${asked}`);
  }
  return found;
}
