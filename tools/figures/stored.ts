// Movement files: reading them, and writing them the one way they are written.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Movement, MovementWords, StoredMovement } from '@plumbline/figure';
import { wholeMovements } from '@plumbline/figure';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const movementsDir = join(root, 'packages/library/movements');
/** The languages in which movements are told. */
export const movementLanguages = ['en', 'es', 'de'] as const;
export type MovementLanguage = (typeof movementLanguages)[number];
const wordsDir = (language: MovementLanguage): string => join(movementsDir, language);
const jsonIn = (dir: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];

/** A file as data; a broken one is named, with the place. */
function parsed<T>(path: string): T {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (error) {
    throw new Error(`${path} is not JSON: ${(error as Error).message}. Mend the place it names, or save it again from the workbench.`);
  }
}
export const movementIds = (): string[] =>
  jsonIn(movementsDir)
    .map((name) => name.slice(0, -5))
    .sort();
export const readStored = (id: string): StoredMovement => parsed(join(movementsDir, `${id}.json`));
export const readAllStored = (): StoredMovement[] => movementIds().map(readStored);
export const readMovements = (): ReadonlyMap<string, Movement> => wholeMovements(readAllStored());
export const readWords = (id: string, language: MovementLanguage = 'en'): MovementWords | undefined => {
  const path = join(wordsDir(language), `${id}.json`);
  return existsSync(path) ? parsed<MovementWords>(path) : undefined;
};

const inLine = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  if (value && typeof value === 'object')
    return `{ ${Object.entries(value)
      .map(([key, x]) => `${JSON.stringify(key)}: ${inLine(x)}`)
      .join(', ')} }`;
  return JSON.stringify(value);
};
/** Keys whose entries get a line each. */
const SPREAD = new Set(['contacts', 'kit', 'poses', 'loop', 'pairs', 'cues']);
function field(key: string, value: unknown): string {
  const name = `  ${JSON.stringify(key)}: `;
  if (!SPREAD.has(key)) return name + inLine(value);
  if (Array.isArray(value)) return value.length ? `${name}[\n${value.map((x) => `    ${inLine(x)}`).join(',\n')}\n  ]` : `${name}[]`;
  const entries = Object.entries(value as object).map(([k, x]) => `    ${JSON.stringify(k)}: ${inLine(x)}`);
  return `${name}{\n${entries.join(',\n')}\n  }`;
}
/** The text of a movement or words file: a line for each pose, contact, step and pair. */
export const fileText = (data: object): string =>
  `{\n${Object.entries(data)
    .map(([key, value]) => field(key, value))
    .join(',\n')}\n}\n`;

/** Writes every movement and words file the one way; returns those that changed. */
export function formatAll(): string[] {
  return [movementsDir, ...movementLanguages.map(wordsDir)].flatMap((dir) =>
    jsonIn(dir).flatMap((name) => {
      const path = join(dir, name);
      const text = fileText(parsed(path));
      if (text === readFileSync(path, 'utf8')) return [];
      writeFileSync(path, text);
      return [name];
    }),
  );
}
