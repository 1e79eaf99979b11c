// Our chart as a page uses it, and uPlot with the same rows: what `npm run bench -- chart` opens.
import { render } from 'preact';
import uPlot from 'uplot';
import { Chart } from '../../apps/web/src/chart/chart.tsx';

/** `days` since 1970, sorted, and the same in seconds; each of `rows` as long, 0 to 10. */
export interface Rows {
  readonly days: readonly number[];
  readonly seconds: number[];
  readonly rows: number[][];
}
const [width, height] = [800, 300];
const names = ['Pain', 'In the way', 'Sure', 'Lifting'];
const tones = ['apricot', 'plum', 'spruce', 'sky'] as const;
const colors = ['#d9772f', '#70507e', '#176b5b', '#29658f'];
const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Axes, reading by pointer and keys, and a text for whoever does not see it. */
export function drawOurs(into: HTMLElement, { days, rows }: Rows): () => void {
  render(
    <Chart
      label={`${names.join(', ')}: ${days.length} days, from ${dayText(days[0] ?? 0)} to ${dayText(days.at(-1) ?? 0)}.`}
      days={days}
      series={rows.map((values, at) => ({ name: names[at] ?? '', tone: tones[at] ?? 'sky', values }))}
      low={0}
      high={10}
      rows={[0, 5, 10]}
      sayDay={dayText}
      sayPoint={(at) => `${dayText(days[at] ?? 0)}: ${rows.map((values, row) => `${names[row]} ${values[at]}`).join(', ')}`}
    />,
    into,
  );
  return () => render(null, into);
}
/** Its usual axes and legend, which follows the pointer; points are off, as for so many nobody would want them. */
export function drawPeer(into: HTMLElement, { seconds, rows }: Rows): () => void {
  const series = names.map((label, at) => ({ label, stroke: colors[at] ?? '', width: 1, points: { show: false } }));
  const plot = new uPlot({ width, height, series: [{}, ...series], scales: { y: { range: [0, 10] } } }, [seconds, ...rows], into);
  return () => plot.destroy();
}
