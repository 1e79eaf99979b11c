// The lists of movement files as modules, so that bundlers and Node find them all; written, never edited.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MovementLanguage, movementIds, movementLanguages, movementsDir, readWords } from './stored.ts';

const listsDir = join(movementsDir, '../src/movements');
const nameOf = (id: string): string => id.replace(/-(\w)/g, (_, c: string) => c.toUpperCase());
const head = '// Written by `npm run figures -- index` from the files in ../../movements.\n';

function listText(ids: readonly string[], dir: string, name: string): string {
  const loads = ids.map((id) => `import ${nameOf(id)} from '../../movements/${dir}${id}.json' with { type: 'json' };\n`);
  const items = ids.map((id) => (id === nameOf(id) ? `  ${id},\n` : `  '${id}': ${nameOf(id)},\n`));
  return `${head}${loads.join('')}\nexport const ${name}: unknown = {\n${items.join('')}};\n`;
}
const wordsText = (language: MovementLanguage): string =>
  listText(
    movementIds().filter((id) => readWords(id, language)),
    `${language}/`,
    'movementWordFiles',
  );

/** The text of every list by its file name. */
export const indexTexts = (): ReadonlyMap<string, string> =>
  new Map([
    ['files.ts', listText(movementIds(), '', 'movementFiles')],
    ...movementLanguages.map((language) => [`words-${language}.ts`, wordsText(language)] as const),
  ]);
export function writeIndex(): number {
  for (const [name, text] of indexTexts()) writeFileSync(join(listsDir, name), text);
  return 0;
}
