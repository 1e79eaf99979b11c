// What a person can do, by their self-tests over time: each side against its own beginning, with the smallest change that counts for them.
import { type TestTold, testsTold } from '@plumbline/coach';
import { ownSmallestChange, type SelfTest, selfTest, type TestOutcome } from '@plumbline/engine';
import { Chart, type ChartSeries } from '../chart/chart.tsx';
import { readingSays, recordLines, sideName, valueSays } from '../measure/measure-model.ts';
import { dayAndMonth, fullDate } from '../model/day-words.ts';
import { fact, tell, toldFacts } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { counted, phrases, put } from '../words.ts';
import { dayNumber, dayOfNumber } from './progress-model.ts';

const words = ui.measured;
const tones = { value: 'spruce', left: 'spruce', right: 'sky' } as const satisfies Record<TestOutcome['side'], ChartSeries['tone']>;

const Points = ({
  test,
  outcomes,
  told,
}: {
  readonly test: SelfTest;
  readonly outcomes: readonly TestOutcome[];
  readonly told: readonly TestTold[];
}) => {
  const all = outcomes.flatMap(({ results }) => results);
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined || told.length < 2) return null;
  const name = phrases.selfTests[test.id].name;
  const says = (one: TestTold): string => put(words.point, { day: fullDate(one.on), value: recordLines(test, one.data).join(' · ') });
  const [low, high] = [Math.min(0, ...all), Math.max(1, ...all)];
  return (
    <Chart
      label={counted(told.length, words.chart, { what: name, from: fullDate(first.on), until: fullDate(last.on) })}
      days={told.map(({ on }) => dayNumber(on))}
      series={outcomes.map(({ side }) => ({
        name: side,
        tone: tones[side],
        values: told.map(({ data }) => data[side] ?? Number.NaN),
      }))}
      low={low}
      high={high}
      rows={[low, high]}
      sayDay={(at) => dayAndMonth(dayOfNumber(at))}
      sayPoint={(at) => says(told[at] ?? last)}
    />
  );
};

const Row = ({ test, one }: { readonly test: SelfTest; readonly one: TestTold }) => {
  const value = recordLines(test, one.data).join(' · ');
  const says = put(words.point, { day: fullDate(one.on), value });
  return (
    <tr>
      <th scope="row">{fullDate(one.on)}</th>
      <td>
        {value}
        <Button
          look="plain"
          class="no-print"
          label={put(words.takeBackOf, { what: says })}
          onPress={() => tell(fact('fact-withdrawn', {}, { targets: [one.id] }))}
        >
          {ui.told.takeBack}
        </Button>
      </td>
    </tr>
  );
};

const One = ({
  test,
  outcomes,
  told,
}: {
  readonly test: SelfTest;
  readonly outcomes: readonly TestOutcome[];
  readonly told: readonly TestTold[];
}) => (
  <section class="lines measured">
    <h3>
      <a href={hrefOf('measure', test.id)}>{phrases.selfTests[test.id].name}</a>
    </h3>
    <Points test={test} outcomes={outcomes} told={told} />
    {outcomes.map(({ side, reading, results }) => {
      const name = sideName(side);
      const needed = put(words.counts, { needed: valueSays(test, Math.ceil(ownSmallestChange(test.id, results))) });
      return (
        <p key={side}>
          {name ? <strong>{name}: </strong> : null}
          {readingSays(test, reading)}{' '}
          {reading.kind === 'first' || reading.kind === 'maybe' ? <span class="small muted">{needed}</span> : null}
        </p>
      );
    })}
    <details class="measure-table">
      <summary>{ui.progress.table.open}</summary>
      <table class="num">
        <caption class="sr-only">{phrases.selfTests[test.id].name}</caption>
        <thead>
          <tr>
            <th scope="col">{ui.progress.table.day}</th>
            <th scope="col">{words.result}</th>
          </tr>
        </thead>
        <tbody>
          {told.toReversed().map((one) => (
            <Row key={one.id} test={test} one={one} />
          ))}
        </tbody>
      </table>
    </details>
  </section>
);

/** Nothing where nothing was measured yet. */
export const TestsMeasured = ({ tests }: { readonly tests: readonly TestOutcome[] }) => {
  const ids = [...new Set(tests.map(({ test }) => test))];
  if (ids.length === 0) return null;
  const told = testsTold(toldFacts());
  return (
    <Notice title={words.title} lines={[words.lead]}>
      {ids.map((id) => (
        <One
          key={id}
          test={selfTest(id)}
          outcomes={tests.filter(({ test }) => test === id)}
          told={told.filter(({ data }) => data.test === id)}
        />
      ))}
    </Notice>
  );
};
