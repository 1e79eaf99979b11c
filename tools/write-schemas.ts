// Writes docs/schema and the examples in it. Run it when a shape changes: node tools/write-schemas.ts
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './docs/read-files.ts';
import { realOutputs, realRehearsal } from './schema/real-outputs.ts';
import { schemaNames, schemaPath, schemas } from './schema/schemas.ts';

const put = (path: string, text: string): void => writeFileSync(join(root, path), text);
mkdirSync(join(root, 'docs/schema/examples'), { recursive: true });
for (const name of schemaNames) put(schemaPath(name), `${JSON.stringify(schemas[name], null, 2)}\n`);

const { person, verdict, plan, report, log } = await realOutputs('plain', 1);
const lines = log.trimEnd().split('\n');
put('docs/schema/examples/person.json', person);
put('docs/schema/examples/verdict.json', verdict);
put('docs/schema/examples/plan.json', plan);
put('docs/schema/examples/report.json', report);
put('docs/schema/examples/rehearsal.json', await realRehearsal('plain'));
put('docs/schema/examples/log.ndjson', log);
put('docs/schema/examples/fact.json', `${JSON.stringify(JSON.parse(lines.at(-1) ?? '{}').fact.content, null, 2)}\n`);
spawnSync(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', '--write', join(root, 'docs/schema')]);
