import type { ExerciseId } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { catalog, fact, known } from '../model/home.ts';
import { Button } from '../parts/button.tsx';
import { asKg, inOwnUnit, weightUnit } from '../settings/weight-unit.ts';
import { ui } from '../ui-words.ts';
import { exerciseName, numberWords } from '../words.ts';
import { loadsIn, loadsToAsk } from './loads-model.ts';
import './kit-form.css';
import { tellStep } from './round.ts';

/** A weight for each exercise that the person knows one of; empty is an answer too. */
export const LoadsForm = ({ seen, onDone }: { readonly seen: boolean; readonly onDone?: () => void }) => {
  const { profile, assessment } = known().person;
  const ids = loadsToAsk(catalog.exercises, profile.kit);
  const before = seen ? (assessment.comfortableKg ?? {}) : {};
  const [written, setWritten] = useState<Readonly<Record<ExerciseId, string>>>(() =>
    Object.fromEntries(ids.map((id) => [id, before[id] === undefined ? '' : numberWords(inOwnUnit(before[id]))])),
  );
  const loads = loadsIn(written, asKg);
  const some = Object.keys(loads).length;
  const save = async (): Promise<void> => {
    if (await tellStep(['loads'], fact('assessment-answered', { comfortableKg: loads }))) onDone?.();
  };
  return (
    // Enter in a field presses the button.
    <form class="stack" onSubmit={(event) => event.preventDefault()}>
      <ul class="rows loads">
        {ids.map((id) => (
          <li key={id}>
            <label class="between">
              <span>{exerciseName(id)}</span>
              <span class="load">
                <input
                  class="num"
                  inputMode="decimal"
                  autoComplete="off"
                  value={written[id]}
                  onInput={({ currentTarget }) => setWritten({ ...written, [id]: currentTarget.value })}
                />
                {weightUnit()}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <Button class="wide" look={some === 0 ? 'line' : 'main'} isEnter onPress={save}>
        {some === 0 ? ui.know.nothing : ui.next}
      </Button>
    </form>
  );
};
