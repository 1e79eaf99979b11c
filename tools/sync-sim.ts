// Lives many seeds of the sync simulator: npm run sync-sim -- --seeds 20000 [--from 1] [--steps 220]
import { parseArgs } from 'node:util';
import { nativeSignatures } from '@plumbline/log/native-signatures';
import { liveOut, realParts, usualSteps } from '@plumbline/log/simulate';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '2000' },
    from: { type: 'string', default: '1' },
    steps: { type: 'string', default: `${usualSteps}` },
  },
});
const [seeds, from, steps] = [values.seeds, values.from, values.steps].map(Number) as [number, number, number];
if (![seeds, from, steps].every((value) => Number.isInteger(value) && value > 0)) {
  process.stderr.write('Give whole numbers: npm run sync-sim -- --seeds 20000 --from 1 --steps 220\n');
  process.exit(2);
}

const parts = { ...realParts, signatures: nativeSignatures };
const sum = { facts: 0, destroyed: 0, forks: 0, bad: 0 };
const began = performance.now();
for (let seed = from; seed < from + seeds; seed++) {
  const life = liveOut(seed, parts, steps);
  sum.facts += life.facts;
  sum.destroyed += life.destroyed;
  sum.forks += life.forks;
  if (life.faults.length > 0) {
    sum.bad++;
    process.stdout.write(`seed ${seed}, ${life.devices} devices: ${life.faults.join('; ')}\n`);
  }
  if ((seed - from + 1) % 500 === 0) process.stderr.write(`${seed - from + 1} of ${seeds} …\n`);
}
const seconds = (performance.now() - began) / 1000;
process.stdout.write(
  `${seeds} seeds from ${from}, ${steps} steps each: ${sum.facts} facts saved, ${sum.forks} forks settled, ${sum.destroyed} facts of which every copy was destroyed, ` +
    `${sum.bad} seeds with a fault; ${seconds.toFixed(0)} s\n`,
);
process.exit(sum.bad === 0 ? 0 : 1);
