import type { Milestone } from '@plumbline/coach';
import type { Band, MeasureOutcome as Outcome } from '@plumbline/engine';
import { Chart, type ChartSeries } from '../chart/chart.tsx';
import { dayAndMonth, fullDate } from '../model/day-words.ts';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { counted, phrases, put } from '../words.ts';
import { bandOf, dayNumber, dayOfNumber, pointsOf, tableOf } from './progress-model.ts';
import { readingSays } from './reading.ts';

const { progress } = ui;
const tones = { pain: 'apricot', interference: 'plum', confidence: 'sky' } as const satisfies Record<string, ChartSeries['tone']>;
export type Measure = keyof typeof tones;

interface CardProps {
  readonly outcome: Outcome;
  readonly measure: Measure;
  /** The line of days that all cards share. */
  readonly span: { readonly from: number; readonly until: number };
  readonly bands?: readonly Band[];
  readonly events?: readonly Milestone[];
  /** Further sentences under the reading. */
  readonly lines?: readonly string[];
}

const asked = { pain: 'painAvg', interference: 'interference', confidence: 'confidence' } as const;
/** What the ends of the scale were called when it was asked. */
const endsOf = (measure: Measure): string => {
  const { low, high } = phrases.checkIns.week[asked[measure]];
  return `0 · ${low}, 10 · ${high}`;
};
const eventSays = (kind: Milestone['kind']): string =>
  kind === 'program' || kind === 'upkeep' ? ui.measured.changes[kind] : progress.legend[kind];
const pointSays = (on: string, n: number): string => put(progress.point, { day: fullDate(on), n });

const Legend = ({
  measure,
  hasBand,
  events,
}: {
  readonly measure: Measure;
  readonly hasBand: boolean;
  readonly events: readonly Milestone[];
}) => (
  <ul class="legend small">
    <li class={tones[measure]}>{progress.legend.answers}</li>
    {hasBand ? <li class="usual">{progress.legend.usual}</li> : null}
    {(['flare', 'block', 'program', 'upkeep'] as const).map((kind) =>
      events.some((one) => one.kind === kind) ? (
        <li key={kind} class={kind === 'flare' ? 'began-flare' : 'began-block'}>
          {eventSays(kind)}
        </li>
      ) : null,
    )}
    <li class="ends">{endsOf(measure)}</li>
  </ul>
);

const Table = ({
  outcome,
  bands,
  events,
  caption,
}: Required<Pick<CardProps, 'outcome' | 'bands' | 'events'>> & { readonly caption: string }) => (
  <details class="measure-table">
    <summary>{progress.table.open}</summary>
    <table class="num">
      <caption class="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{progress.table.day}</th>
          <th scope="col">{progress.table.answer}</th>
          {bands.length > 0 ? <th scope="col">{progress.table.usual}</th> : null}
        </tr>
      </thead>
      <tbody>
        {tableOf(outcome, bands, events).map(({ on, value, band, event }) => (
          <tr key={`${on}${event ?? ''}`}>
            <th scope="row">{fullDate(on)}</th>
            {event ? (
              <td colSpan={bands.length > 0 ? 2 : 1}>{eventSays(event)}</td>
            ) : (
              <>
                <td>{value}</td>
                {bands.length > 0 ? <td>{band ? put(progress.table.band, { low: band.low, high: band.high }) : ''}</td> : null}
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);

/** One scale over the weeks: every answer, an honest sentence, and the same as a table. */
export const MeasureCard = ({ outcome, measure, span, bands = [], events = [], lines = [] }: CardProps) => {
  const { answers, reading } = outcome;
  const [first, last] = [answers[0], answers.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { days, values } = pointsOf(outcome);
  const what = progress.measures[measure];
  const label = counted(answers.length, progress.chart, { what, from: fullDate(first.on), until: fullDate(last.on) });
  return (
    <Notice>
      <div class="between wraps">
        <h2>{what}</h2>
        {'from' in reading ? (
          <strong class="num from-to" dir="ltr">
            {put(progress.fromTo, { from: reading.from, to: reading.to })}
          </strong>
        ) : null}
      </div>
      <Chart
        label={label}
        days={days}
        series={[{ name: what, tone: tones[measure], values }]}
        low={0}
        high={10}
        rows={[0, 5, 10]}
        span={span}
        band={bands.length > 0 ? bandOf(bands, first.on) : undefined}
        marks={events.map(({ on, kind }) => ({ day: dayNumber(on), tone: kind === 'flare' ? 'plum' : 'line' }))}
        sayDay={(day) => dayAndMonth(dayOfNumber(day))}
        sayPoint={(at) => pointSays(answers[at]?.on ?? first.on, answers[at]?.value ?? 0)}
      />
      <Legend measure={measure} hasBand={bands.length > 0} events={events} />
      <p>{readingSays(reading)}</p>
      {lines.map((line) => (
        <p key={line} class="small muted">
          {line}
        </p>
      ))}
      <Table outcome={outcome} bands={bands} events={events} caption={what} />
    </Notice>
  );
};
