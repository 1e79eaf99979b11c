// The long form of the damage tests: `npm run fuzz -- --files 100000 --verb plan`. Any file can be made again from its number.
import { parseArgs } from 'node:util';
import { type DamagedVerb, damagedRun, damagedVerbs, faultIn } from '../apps/cli/src/damage/damaged-runs.ts';

const usage = `npm run fuzz -- [--files N] [--verb V] [--from N] [--show N]
  --files  damaged files a verb, 10000 if left out
  --verb   one of: ${Object.keys(damagedVerbs).join(', ')}; all if left out
  --from   number of the first file, 0 if left out
  --show   print the damaged file of this number, and nothing else`;
/** Faults told before a verb is given up. */
const mostFaults = 20;

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '10000' },
    verb: { type: 'string' },
    from: { type: 'string', default: '0' },
    show: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const isVerb = (name: string): name is DamagedVerb => Object.hasOwn(damagedVerbs, name);
const verbs = values.verb === undefined ? Object.keys(damagedVerbs) : [values.verb];

/** How many files came to a fault. */
async function damageAll(verb: DamagedVerb, from: number, files: number): Promise<number> {
  const started = performance.now();
  let faults = 0;
  for (let number = from; number < from + files && faults < mostFaults; number++) {
    const fault = await faultIn(damagedRun(verb, number));
    if (fault === undefined) continue;
    faults++;
    console.log(`${verb} ${number}: ${fault}`);
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(`${verb}: ${files} files, ${faults} faults, ${seconds.toFixed(1)} s`);
  return faults;
}

async function main(): Promise<number> {
  const [files, from] = [Number(values.files), Number(values.from)];
  if (values.help || !verbs.every(isVerb) || !Number.isSafeInteger(files) || !Number.isSafeInteger(from)) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  let faults = 0;
  for (const verb of verbs.filter(isVerb)) {
    if (values.show === undefined) faults += await damageAll(verb, from, files);
    else console.log(damagedRun(verb, Number(values.show)).files);
  }
  return faults === 0 ? 0 : 1;
}

process.exitCode = await main();
