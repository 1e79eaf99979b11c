import type { ExerciseId, Facts, Item, LocalDate } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { optionsOf } from '../check/sheet.ts';
import { fact, tell } from '../model/home.ts';
import { findExercise, sessionAt } from '../model/plans.ts';
import { hrefOf, swapTo } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Thumb } from '../parts/thumb.tsx';
import { ui } from '../ui-words.ts';
import { exerciseName, exerciseWords, patternName } from '../words.ts';

type Why = Facts['exercise-swapped']['why'];

interface SwapsProps {
  readonly item: Item;
  readonly date: LocalDate;
}

const Offer = ({ id, onPick }: { readonly id: ExerciseId; readonly onPick: () => void }) => {
  const exercise = findExercise(id);
  return (
    <button type="button" class="swap" onClick={onPick}>
      <Thumb id={id} />
      <strong>{exerciseName(id)}</strong>
      <small>{exerciseWords(id)?.purpose ?? (exercise ? patternName(exercise) : '')}</small>
    </button>
  );
};

/** Others that do the same job; choosing one and saying why writes it down, and the plan changes. */
export const Swaps = ({ item, date }: SwapsProps) => {
  const [to, setTo] = useState<ExerciseId | undefined>(undefined);
  const change = async (why: string): Promise<void> => {
    if (to === undefined) return;
    const done = await tell(fact('exercise-swapped', { slot: item.slot, from: item.exercise, to, why: why as Why }));
    const now = sessionAt(date)?.items.find(({ slot }) => slot === item.slot);
    setTo(undefined);
    if (done && now) swapTo('why', date, now.id);
  };
  return (
    <section class="stack no-print">
      <h2>{ui.why.instead}</h2>
      {item.swaps.length === 0 ? <p class="muted">{ui.why.noSwap}</p> : null}
      {to === undefined ? (
        <div class="swaps">
          {item.swaps.map((id) => (
            <Offer key={id} id={id} onPick={() => setTo(id)} />
          ))}
        </div>
      ) : (
        <div class="stack">
          <p>
            <strong>{exerciseName(to)}</strong> · <a href={hrefOf('exercise', to)}>{ui.why.how}</a>
          </p>
          <p>{ui.why.swapWhy}</p>
          <Choice label={ui.why.swapWhy} options={optionsOf(ui.why.swapReasons)} onChoose={change} />
          <Button look="plain" onPress={() => setTo(undefined)}>
            {ui.back}
          </Button>
        </div>
      )}
    </section>
  );
};
