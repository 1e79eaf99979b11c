import type { Arm, ExperimentReading, WeekLived } from '@plumbline/engine';
import { ui } from '../ui-words.ts';
import { put, upperFirst } from '../words.ts';
import { dotsOf, inBlocks, placeOf } from './experiments-model.ts';

const words = ui.experiments;
const percent = (share: number): string => `${share}%`;

interface RowProps {
  readonly arm: Arm;
  readonly name: string;
  readonly mean: number;
  readonly weeks: readonly WeekLived[];
}
const Row = ({ arm, name, mean, weeks }: RowProps) => {
  const dots = dotsOf(weeks, arm);
  const high = Math.max(1, ...dots.map(({ up }) => up + 1));
  return (
    <div class={`weeks-row ${arm}`}>
      <p class="between wraps">
        <span class="strong">{upperFirst(name)}</span>
        <span class="num">{put(words.mean, { n: mean })}</span>
      </p>
      <div class="weeks-line" style={{ '--high': high }}>
        {dots.map(({ value, up }) => (
          <i key={`${value}-${up}`} style={{ '--at': percent(value * 10), '--up': up }} />
        ))}
      </div>
    </div>
  );
};

/** Where the difference may lie; the pale part in the middle is less than most people notice. */
const Difference = ({ low, high, needed }: ExperimentReading) => (
  <div class="weeks-difference">
    <p class="strong">{words.difference}</p>
    <div class="difference-line">
      <span class="pale" style={{ '--from': percent(placeOf(-needed)), '--to': percent(placeOf(needed)) }} />
      <span class="zero" />
      <span class="bar" style={{ '--from': percent(placeOf(low)), '--to': percent(placeOf(high)) }} />
    </div>
    <p class="between small muted">
      <span>{words.harderSide}</span>
      <span>{words.easierSide}</span>
    </p>
  </div>
);

interface PictureProps {
  readonly ask: string;
  readonly names: Readonly<Record<Arm, string>>;
  readonly weeks: readonly WeekLived[];
  readonly reading: ExperimentReading;
}
/** Every week as a dot, with and without under one another, and the difference as a range. */
export const WeeksPicture = ({ ask, names, weeks, reading }: PictureProps) => {
  const whole = inBlocks(weeks);
  const name = upperFirst(names.with);
  const other = upperFirst(names.without);
  return (
    <figure class="weeks-picture" dir="ltr">
      <div role="img" aria-label={put(words.picture, { ask, name, other, a: reading.with, b: reading.without })}>
        <div aria-hidden="true">
          <Row arm="with" name={names.with} mean={reading.with} weeks={whole} />
          <Row arm="without" name={names.without} mean={reading.without} weeks={whole} />
          <p class="between small muted num">
            <span>0</span>
            <span>5</span>
            <span>10</span>
          </p>
          <p class="small muted">{words.ends}</p>
          <Difference {...reading} />
        </div>
      </div>
      <figcaption class="small muted">{words.small}</figcaption>
    </figure>
  );
};
