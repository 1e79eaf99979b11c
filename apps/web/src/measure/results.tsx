import type { DayTest } from '@plumbline/coach';
import { dayAndMonth } from '../model/day-words.ts';
import { known } from '../model/home.ts';
import { Fold } from '../parts/fold.tsx';
import { ui } from '../ui-words.ts';
import { readingSays, recordLines, sideName } from './measure-model.ts';

const words = ui.measure;

/** What it comes to, each side against its own beginning. */
export const Readings = ({ entry: { test, readings } }: { readonly entry: DayTest }) => (
  <div class="lines">
    {readings.map(({ side, reading }) => {
      const name = sideName(side);
      return (
        <p key={side}>
          {name && reading.kind !== 'first' ? <strong>{name}: </strong> : null}
          {name && reading.kind === 'first' && side === 'right' && readings.length > 1 ? null : readingSays(test, reading)}
        </p>
      );
    })}
  </div>
);

/** Every result, newest first. */
export const Results = ({ entry: { test } }: { readonly entry: DayTest }) => {
  const records = known().tests.filter((one) => one.test === test.id);
  if (records.length === 0) return null;
  return (
    <Fold title={words.mine} aside={records.length}>
      <ul class="shelf measure-results num">
        {records.toReversed().map((one, n) => (
          <li key={n}>
            <span class="muted">{dayAndMonth(one.on)}</span> {recordLines(test, one).join(' · ')}
          </li>
        ))}
      </ul>
    </Fold>
  );
};
