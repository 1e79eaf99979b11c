// The documents and every file they may speak of, read from the root of the repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Text of a file by its path from the root. Throws where there is none. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');
export const exists = (path: string): boolean => existsSync(join(root, path));
export const namesIn = (dir: string): readonly string[] => readdirSync(join(root, dir)).sort();

export const decisions: readonly string[] = namesIn('docs/decisions').map((name) => `docs/decisions/${name}`);
/** Every page that people read here, the generated one included. */
export const documents: readonly string[] = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'GLOSSARY.md',
  'SAFETY.md',
  'docs/evidence.md',
  'docs/program-language.md',
  'docs/for-trainers.md',
  'docs/schema/README.md',
  ...decisions,
];
