// The parser of the program language as files, made from its grammar.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildParserFile } from '@lezer/generator';

const root = join(import.meta.dirname, '..', '..');
export const grammarFolder = 'packages/program/src/grammar';

/** Path in the project to text. Throws where the grammar is in doubt: a warning of the generator is an error here. */
export function parserFiles(
  grammar = readFileSync(join(root, grammarFolder, 'program.grammar'), 'utf8'),
): Readonly<Record<string, string>> {
  const { parser, terms } = buildParserFile(grammar, {
    fileName: 'program.grammar',
    moduleStyle: 'es',
    typeScript: true,
    warn: (message) => {
      throw new Error(message);
    },
  });
  return { [`${grammarFolder}/parser.ts`]: parser, [`${grammarFolder}/parser.terms.ts`]: terms };
}
