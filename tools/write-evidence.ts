// Writes docs/evidence.md from the ledger. Run it when the ledger changes: node tools/write-evidence.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidencePage } from './docs/evidence-page.ts';
import { root } from './docs/read-files.ts';

writeFileSync(join(root, 'docs', 'evidence.md'), evidencePage());
