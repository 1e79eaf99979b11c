// Prints one long life as JSON: `{ text, weeks, person }`. A program of its own, so that the one that is measured has only read the log.
import { longLife } from './history.ts';

const { text, weeks, person } = longLife(Number(process.argv[2]));
process.stdout.write(JSON.stringify({ text, weeks, person }));
