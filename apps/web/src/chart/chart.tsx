// Points over days, with an axis, read by pointer, finger or arrow keys; the words for what is read come from the caller.
import { useState } from 'preact/hooks';
import './chart.css';
import { across, COLUMNS, down, type Frame, nearest, ROWS, ticksOf } from './frame.ts';
import { bandPath, dotsPath, layOut, linePath } from './lines.ts';

export interface ChartSeries {
  readonly name: string;
  readonly tone: 'apricot' | 'spruce' | 'plum' | 'sky';
  /** As many as there are days; not a number where one is missing. */
  readonly values: ArrayLike<number>;
}
export interface ChartProps {
  /** Says in words what is shown: the text for whoever does not see it. */
  readonly label: string;
  /** Sorted, in days since any day. */
  readonly days: ArrayLike<number>;
  readonly series: readonly ChartSeries[];
  readonly low: number;
  readonly high: number;
  /** Values that are named at the side. */
  readonly rows: readonly number[];
  /** From when to when, where that is more than the points: pages of several pictures share one line of days. */
  readonly span?: { readonly from: number; readonly until: number } | undefined;
  readonly band?: { readonly days: readonly number[]; readonly lows: readonly number[]; readonly highs: readonly number[] } | undefined;
  /** Days that are marked across the whole height. */
  readonly marks?: readonly { readonly day: number; readonly tone: 'plum' | 'line' }[];
  readonly sayDay: (day: number) => string;
  /** What is read at the point at `at`. */
  readonly sayPoint: (at: number) => string;
}
/** More would be a wall of dots. */
const MOST_DOTS = 120;

const frameOf = ({ days, low, high, span }: ChartProps): Frame => {
  const from = Math.min(span?.from ?? Infinity, days[0] ?? 0);
  return { from, until: Math.max(span?.until ?? 0, days[days.length - 1] ?? 0, from + 1), low, high };
};
const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** A name near either end stays inside. */
const edgeOf = (share: number): string => (share < 0.06 ? 'begins' : share > 0.92 ? 'ends' : '');

/** The lines alone: drawn anew only when what they show changes. */
const Drawing = ({ chart, frame }: { readonly chart: ChartProps; readonly frame: Frame }) => {
  const { days, series, rows, band, marks = [] } = chart;
  const hasDots = days.length <= MOST_DOTS;
  const layout = layOut(days, frame);
  return (
    <>
      {band ? <path class="chart-band" d={bandPath(layOut(band.days, frame), band.lows, band.highs)} /> : null}
      <path class="chart-grid" d={rows.map((row) => `M0 ${down(frame, row)}H${COLUMNS}`).join('')} />
      {marks.map(({ day, tone }) => (
        <path key={`${tone}${day}`} class={`chart-mark ${tone}`} d={`M${across(frame, day)} 0V${ROWS}`} />
      ))}
      {series.map(({ name, tone, values }) => (
        <g key={name} class={`chart-line ${tone}`}>
          <path d={linePath(layout, values)} />
          {hasDots ? <path class="chart-dots" d={dotsPath(layout, values)} /> : null}
        </g>
      ))}
    </>
  );
};

const keys: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  PageUp: (at, last) => at + Math.ceil(last / 10),
  PageDown: (at, last) => at - Math.ceil(last / 10),
  Home: () => 0,
  End: (_, last) => last,
};

/** Reads one point after the other; the last one to begin with. Nothing is drawn without points. */
export const Chart = (chart: ChartProps) => {
  const { label, days, rows, sayDay, sayPoint } = chart;
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  if (days.length === 0) return null;
  const frame = frameOf(chart);
  const last = days.length - 1;
  const at = Math.min(chosen ?? last, last);
  const point = (event: PointerEvent): void => {
    const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    if (width > 0) setChosen(nearest(days, frame.from + ((event.clientX - left) / width) * (frame.until - frame.from)));
  };
  const press = (event: KeyboardEvent): void => {
    const move = keys[event.key];
    if (move === undefined) return;
    event.preventDefault();
    setChosen(Math.max(0, Math.min(last, move(at, last))));
  };
  const said = sayPoint(at);
  return (
    <div class="chart num" dir="ltr">
      <p class="chart-said" aria-hidden="true">
        {said}
      </p>
      <div
        class="chart-plot"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={at}
        aria-valuetext={said}
        onKeyDown={press}
        onPointerMove={point}
        onPointerDown={point}
      >
        <svg viewBox={`0 0 ${COLUMNS} ${ROWS}`} preserveAspectRatio="none" aria-hidden="true">
          <Drawing chart={chart} frame={frame} />
          <path
            class={chosen === undefined ? 'chart-cursor resting' : 'chart-cursor'}
            d={`M${across(frame, days[at] as number)} 0V${ROWS}`}
          />
        </svg>
        {rows.map((row) => (
          <span key={row} class="chart-row" style={{ '--at': percent(down(frame, row) / ROWS) }} aria-hidden="true">
            {row}
          </span>
        ))}
      </div>
      <div class="chart-days" aria-hidden="true">
        {ticksOf(frame).map((day) => (
          <span key={day} class={edgeOf(across(frame, day) / COLUMNS)} style={{ '--at': percent(across(frame, day) / COLUMNS) }}>
            {sayDay(day)}
          </span>
        ))}
      </div>
    </div>
  );
};
