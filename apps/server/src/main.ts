#!/usr/bin/env node
// Starts the server and stops it in good order. DATA, DATABASE_URL, HOST, PORT, ORIGIN, PROXY and SIGN_UP say how: see docs/hosting.md.
import { readSettings } from './settings.ts';
import { startServer } from './start.ts';

const complain = (line: string): void => void process.stderr.write(`${line}\n`);
const read = readSettings(process.env);
const started = read.ok ? await startServer(read.settings, complain) : read;
if (!started.ok) {
  complain(started.says);
  process.exit(2);
}
const { port, stop } = started.running;
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    void stop().then(() => process.exit(0));
  });
// Said last: whoever reads it may stop the server at once.
process.stdout.write(`Sync is served on port ${port}.\n`);
