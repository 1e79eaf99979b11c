// One picture of why a hard first week is not counted: where it lay, and the band that the weeks after it came back to by themselves.
import type { Rated, TowardUsual } from '@plumbline/engine';
import { Chart } from '../chart/chart.tsx';
import { dayAndMonth, fullDate } from '../model/day-words.ts';
import { Fold } from '../parts/fold.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { dayNumber, dayOfNumber } from './progress-model.ts';

const words = ui.measured.toward;
/** The first answer and those that show what is usual. */
const SHOWN = 3;
/** Half the height of the band: the usual up and down of an answer, points. */
const HALF = 1;

export const TowardPicture = ({
  answers,
  toward: { first, usual },
}: {
  readonly answers: readonly Rated[];
  readonly toward: TowardUsual;
}) => {
  const shown = answers.slice(0, SHOWN);
  const days = shown.map(({ on }) => dayNumber(on));
  const sentence = put(words.sentence, { first, low: Math.max(0, usual - HALF), high: usual + HALF });
  const says = (at: number): string => put(ui.progress.point, { day: fullDate(shown[at]?.on ?? ''), n: shown[at]?.value ?? 0 });
  return (
    <Fold title={words.title}>
      <div class="lines">
        <Chart
          label={sentence}
          days={days}
          series={[{ name: ui.progress.measures.pain, tone: 'apricot', values: shown.map(({ value }) => value) }]}
          low={0}
          high={10}
          rows={[0, 5, 10]}
          band={{ days, lows: days.map(() => Math.max(0, usual - HALF)), highs: days.map(() => usual + HALF) }}
          sayDay={(day) => dayAndMonth(dayOfNumber(day))}
          sayPoint={says}
        />
        <ul class="legend small">
          <li>{ui.progress.legend.answers}</li>
          <li class="usual">{words.band}</li>
        </ul>
        <p>{sentence}</p>
        <details class="measure-table">
          <summary>{ui.progress.table.open}</summary>
          <table class="num">
            <caption class="sr-only">{words.title}</caption>
            <thead>
              <tr>
                <th scope="col">{ui.progress.table.day}</th>
                <th scope="col">{ui.progress.table.answer}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ on, value }) => (
                <tr key={on}>
                  <th scope="row">{fullDate(on)}</th>
                  <td>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </div>
    </Fold>
  );
};
