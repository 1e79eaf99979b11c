// Writes the outputs in README.md anew. Run it when a page of the command line changes: node tools/write-readme.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTodaysOutput } from './docs/command-examples.ts';
import { read, root } from './docs/read-files.ts';

writeFileSync(join(root, 'README.md'), await withTodaysOutput(read('README.md')));
