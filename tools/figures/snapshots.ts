// What every movement draws at its four moments, as a short sum of its rounded paths. Pictures are for eyes; this tells when to look again.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, draw, type Movement, solveAt } from '@plumbline/figure';
import { moments } from './sheet.ts';

/** Half a percent of body height is about a pixel in a card. */
const rounded = (d: string): string => d.replace(/-?\d+(\.\d+)?/g, (x) => String(Math.round(Number(x) * 2)));

/** By movement id. */
export function takeSnapshots(movements: readonly Movement[]): Record<string, string> {
  return Object.fromEntries(
    movements.map((m) => {
      const c = compile(m);
      const sum = createHash('sha256');
      for (const time of moments(c))
        for (const shape of draw(c, solveAt(c, time).body, { muscles: true }).shapes) sum.update(`${shape.fill} ${rounded(shape.d)}\n`);
      return [m.id, sum.digest('hex').slice(0, 16)];
    }),
  );
}
export function writeSnapshots(movements: readonly Movement[]): number {
  writeFileSync(join(import.meta.dirname, 'snapshots.json'), `${JSON.stringify(takeSnapshots(movements), null, 2)}\n`);
  return 0;
}
