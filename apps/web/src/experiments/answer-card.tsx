import type { ExperimentLived, StandingEnded } from '@plumbline/coach';
import type { Arm, ExperimentReading, WeekLived } from '@plumbline/engine';
import { fullDate } from '../model/day-words.ts';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put } from '../words.ts';
import { rangeSays } from './experiments-model.ts';
import { WeeksPicture } from './weeks-picture.tsx';

const words = ui.experiments;
type Names = Readonly<Record<Arm, string>>;

const Table = ({ weeks, names, ask }: { readonly weeks: readonly WeekLived[]; readonly names: Names; readonly ask: string }) => (
  <details class="measure-table">
    <summary>{words.table.open}</summary>
    <table class="num">
      <caption class="sr-only">{ask}</caption>
      <thead>
        <tr>
          <th scope="col">{words.table.week}</th>
          <th scope="col">{words.table.kind}</th>
          <th scope="col">{words.table.pain}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ on, arm, pain }) => (
          <tr key={on}>
            <th scope="row">{fullDate(on)}</th>
            <td>{names[arm]}</td>
            <td>{pain}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);

interface AnswerProps {
  readonly lived: ExperimentLived;
  readonly names: Names;
  readonly reading: ExperimentReading;
}
const Answer = ({ lived, names, reading }: AnswerProps) => {
  const { ask } = phrases.experiments.questions[lived.id];
  const name = names.with;
  return (
    <>
      <p class="answer">{put(words.verdict[reading.kind], { name, needed: reading.needed })}</p>
      <WeeksPicture ask={ask} names={names} weeks={lived.weeks} reading={reading} />
      <div class="lines">
        <p>{rangeSays(reading)}</p>
        <p>{words.forYou}</p>
        <p class="small muted">{put(words.days, { name, a: lived.days.with, b: lived.days.without })}</p>
      </div>
      <Table weeks={lived.weeks} names={names} ask={ask} />
    </>
  );
};

/** A question that has ended: the plain answer with its picture, or that it was too early for one. */
export const AnswerCard = ({ lived }: { readonly lived: ExperimentLived<StandingEnded> }) => {
  const { standing } = lived;
  const { ask, withName, withoutName } = phrases.experiments.questions[lived.id];
  const names: Names = { with: withName, without: withoutName };
  return (
    <Notice title={ask} lines={[put(words.ended[standing.why], { date: fullDate(standing.on) })]}>
      {standing.reading ? <Answer lived={lived} names={names} reading={standing.reading} /> : <p>{words.noAnswer}</p>}
    </Notice>
  );
};
