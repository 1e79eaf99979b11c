import { beginningOf, type ExperimentsView } from '@plumbline/coach';
import type { ExperimentId } from '@plumbline/engine';
import { fact, known, tell } from '../model/home.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Notice, Points } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';

const words = ui.experiments;

/** The order of the weeks is drawn here, once, and kept with the question. */
function begin(id: ExperimentId): Promise<boolean> {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return tell(...beginningOf(id, seed, known()).map(({ type, data }) => fact(type, data)));
}

const Question = ({ id }: { readonly id: ExperimentId }) => {
  const { ask, with: doing, without } = phrases.experiments.questions[id];
  return (
    <Fold title={ask}>
      <div class="stack">
        <dl class="two-weeks">
          <div>
            <dt class="small muted">{words.with}</dt>
            <dd>{doing}</dd>
          </div>
          <div>
            <dt class="small muted">{words.without}</dt>
            <dd>{without}</dd>
          </div>
        </dl>
        <Button look="quiet" onPress={() => begin(id)}>
          {words.begin}
        </Button>
      </div>
    </Fold>
  );
};

/** The questions that fit the day, or why none may begin now. */
export const Choose = ({ choices, notNow }: ExperimentsView) => (
  <>
    <Notice tone="learn" title={words.how}>
      <Points lines={Object.values(words.howLines)} />
    </Notice>
    {notNow !== undefined || choices.length === 0 ? (
      <Notice lines={[notNow === undefined ? words.none : words.notNow[notNow]]} />
    ) : (
      <section class="stack">
        <h2>{words.choose}</h2>
        {choices.map((id) => (
          <Question key={id} id={id} />
        ))}
      </section>
    )}
  </>
);
