// Writes the parser of the program language from its grammar. Run it when the grammar changes: node tools/write-program-parser.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parserFiles } from './grammar/parser-files.ts';

for (const [path, text] of Object.entries(parserFiles())) writeFileSync(join(import.meta.dirname, '..', path), text);
