// The list of movement files as a module, so that bundlers and Node find them all; written, never edited.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { movementIds, movementsDir, readWords } from './stored.ts';

const target = join(movementsDir, '../src/movements/files.ts');
const nameOf = (id: string): string => id.replace(/-(\w)/g, (_, c: string) => c.toUpperCase());

export function indexText(): string {
  const ids = movementIds();
  const spoken = ids.filter((id) => readWords(id));
  const load = (id: string, dir: string, suffix: string): string =>
    `import ${nameOf(id)}${suffix} from '../../movements/${dir}${id}.json' with { type: 'json' };`;
  const list = (name: string, items: readonly string[]): string =>
    `export const ${name}: unknown = {\n${items.map((item) => `  ${item},\n`).join('')}};\n`;
  return `// Written by \`npm run figures -- index\` from the files in ../../movements.
${ids.map((id) => load(id, '', '')).join('\n')}
${spoken.map((id) => load(id, 'en/', 'En')).join('\n')}

${list(
  'movementFiles',
  ids.map((id) => `'${id}': ${nameOf(id)}`),
)}
${list(
  'englishFiles',
  spoken.map((id) => `'${id}': ${nameOf(id)}En`),
)}`;
}
export function writeIndex(): number {
  writeFileSync(target, indexText());
  return 0;
}
