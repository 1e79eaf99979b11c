import { admissible, type Exercise, type ExerciseId, limitsOn } from '@plumbline/engine';
import { catalog, day, known } from '../model/home.ts';
import { plan } from '../model/plans.ts';
import { hrefOf } from '../model/route.ts';
import { Points } from '../parts/notice.tsx';
import { Thumb } from '../parts/thumb.tsx';
import { ui } from '../ui-words.ts';
import { exerciseName, phrases, upperFirst } from '../words.ts';
import { InMyPlans } from './in-my-plans.tsx';
import { asksOf, neighboursOf } from './neighbours.ts';

const words = ui.finding;

const Row = ({ title, ids, top = false }: { readonly title: string; readonly ids: readonly ExerciseId[]; readonly top?: boolean }) =>
  ids.length === 0 ? null : (
    <div>
      {top ? <h2>{title}</h2> : <h3>{title}</h3>}
      <ul class="neighbours">
        {ids.map((id) => (
          <li key={id}>
            <a href={hrefOf('exercise', id)}>
              <Thumb id={id} />
              <span>{exerciseName(id)}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );

/** Whether it is in the plan, and if not, what keeps it out as far as it is known. */
function standing(exercise: Exercise): string | undefined {
  const state = known();
  if (state.program === undefined) return undefined;
  const planned = plan.value?.days.some(({ session }) => session?.items.some((item) => item.exercise === exercise.id));
  if (planned) return words.inPlan;
  if (!admissible(exercise, limitsOn(state, day.value))) return `${words.notInPlan} ${words.ruledOut}`;
  const owned = new Set(state.person.profile.kit);
  const hasKit = exercise.kit.some((set) => set.every((thing) => owned.has(thing)));
  return hasKit ? words.notInPlan : `${words.notInPlan} ${words.noKit}`;
}

/** Its place among the others, and what it asks of the body. */
export const AroundExercise = ({ exercise }: { readonly exercise: Exercise }) => {
  const { easier, harder, same } = neighboursOf(exercise, catalog.library);
  const asks = asksOf(exercise.stress);
  // One line for all that it asks a lot of, one for some, one for a little.
  const levels = ([3, 2, 1] as const).flatMap((level) => {
    const names = asks.filter((one) => one.level === level).map(({ axis }) => phrases.names.axes[axis]);
    return names.length === 0 ? [] : [`${upperFirst(words.asksSome[level])}: ${names.join(', ')}.`];
  });
  const stands = standing(exercise);
  return (
    <section class="stack around">
      {stands === undefined ? null : <p class="strong">{stands}</p>}
      <InMyPlans exercise={exercise} />
      {easier.length + harder.length === 0 ? null : <h2>{words.ladder}</h2>}
      <Row title={words.easier} ids={easier} />
      <Row title={words.harder} ids={harder} />
      <Row title={words.same} ids={same} top={easier.length + harder.length === 0} />
      <h2>{words.asks}</h2>
      {levels.length === 0 ? <p>{words.asksNothing}</p> : <Points lines={levels} />}
    </section>
  );
};
