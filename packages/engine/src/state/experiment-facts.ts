// Experiments in the fold: begun and ended by the person, ended by what their body says, and fed by the answers of the week.
import { begun, type Experiment, endedBy, withAnswer } from '../experiments/experiment.ts';
import { isOpenTo, isSteady, usualBefore } from '../experiments/may-ask.ts';
import { isExperiment } from '../experiments/questions.ts';
import type { Content } from '../facts.ts';
import type { LocalDate } from '../vocabulary.ts';
import { limitsOn } from './limits-on.ts';
import type { Reader } from './reader.ts';
import type { CoachState } from './state.ts';

/** One at a time: a new one ends the one before. Of a question that only a newer version knows nothing is kept. */
export const rememberExperiment: Reader<'experiment-started'> = (state, { data }, { on }) => {
  if (!isExperiment(data.experiment)) return;
  changeLast(state, (last) => endedBy(last, on, 'another'));
  state.experiments = [...state.experiments, begun(data.experiment, data.seed, on, usualBefore(state, on))];
};
export const forgetExperiment: Reader<'experiment-ended'> = (state, { data }, { on }) =>
  changeLast(state, (last) => (last.id === data.experiment ? endedBy(last, on, 'own') : last));

function changeLast(state: CoachState, change: (last: Experiment) => Experiment): void {
  const last = state.experiments.at(-1);
  if (last && !last.ended) state.experiments = [...state.experiments.slice(0, -1), change(last)];
}

/** What a fact says of the experiment that is on, read after the fact itself. Total: never throws for what the codec accepts. */
export function tellExperiment(state: CoachState, { type, data }: Content, on: LocalDate): void {
  if (type === 'week-checked') changeLast(state, (last) => withAnswer(last, on, data.painAvg));
  else if (type === 'flare-started') changeLast(state, (last) => endedBy(last, on, 'flare'));
  else if (type === 'stop-sign-reported') changeLast(state, (last) => endedBy(last, on, 'stop-sign'));
  else if (mayClose.has(type)) {
    changeLast(state, (last) =>
      isSteady(state, on) && isOpenTo(last.id, state, limitsOn(state, on), on) ? last : endedBy(last, on, 'rests'),
    );
  }
}
/** After these the day may leave no room for it any more. */
const mayClose: ReadonlySet<Content['type']> = new Set<Content['type']>([
  'checked-in',
  'morning-recalled',
  'readiness-answered',
  'condition-declared',
  'assessment-answered',
  'profile-set',
]);
