import type { Exercise } from '@plumbline/engine';
import { inSentence } from '../language/grammar.ts';
import { known } from '../model/home.ts';
import { kitFor } from '../model/plan-model.ts';
import { Figure } from '../parts/figure.tsx';
import { Points } from '../parts/notice.tsx';
import { Pairs } from '../parts/pairs.tsx';
import { ui } from '../ui-words.ts';
import { exerciseWords, phrases } from '../words.ts';

interface HowProps {
  readonly exercise: Exercise;
  /** The figure stands at the head of the page already. */
  readonly isBelow?: true;
}

/** An exercise in a large figure that moves. */
export const HowFigure = ({ exercise }: Pick<HowProps, 'exercise'>) => (
  <div class="how-figure">
    <Figure id={exercise.id} muscles />
  </div>
);

/** The words of an exercise, in the order they are needed. */
export const HowTo = ({ exercise, isBelow }: HowProps) => {
  const words = exerciseWords(exercise.id);
  if (words === undefined) return null;
  const things = kitFor(exercise, known().person.profile.kit).map((thing) => inSentence(phrases.kit[thing]));
  return (
    <section class="how stack">
      <h2>{ui.why.how}</h2>
      {isBelow ? null : <HowFigure exercise={exercise} />}
      <h3>{ui.why.setUp}</h3>
      <p>{words.setUp}</p>
      {things.length > 0 ? (
        <p class="small muted">
          {ui.why.need}: {things.join(', ')}. {words.standIns}
        </p>
      ) : null}
      <h3>{ui.why.steps}</h3>
      <ol class="numbered">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{ui.why.cues}</h3>
      <Points lines={[...words.cues, words.breath]} />
      <Pairs id={exercise.id} />
      {words.difficulties.length > 0 ? (
        <>
          <h3>{ui.why.easier}</h3>
          <ul class="points">
            {words.difficulties.map(({ what, ease }) => (
              <li key={what}>
                {what} <span class="muted">{ease}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div class="how-stop">
        <h3>{ui.why.stopIf}</h3>
        <Points lines={words.stopIf} />
      </div>
    </section>
  );
};
