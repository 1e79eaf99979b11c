import type { Kit } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { fact, known } from '../model/home.ts';
import { Button } from '../parts/button.tsx';
import { Tick } from '../parts/tick.tsx';
import { asKg, inOwnUnit, weightUnit } from '../settings/weight-unit.ts';
import { ui } from '../ui-words.ts';
import { numberWords, phrases, put } from '../words.ts';
import { asksWeights, kitGroups, weightsIn } from './kit-model.ts';
import './kit-form.css';
import { tellStep } from './round.ts';

type Group = keyof typeof kitGroups;

/** What is at hand, group by group, and how heavy the weights are. */
export const KitForm = ({ seen, onDone }: { readonly seen: boolean; readonly onDone?: () => void }) => {
  const { profile } = known().person;
  const [kit, setKit] = useState<ReadonlySet<Kit>>(new Set(seen ? profile.kit : []));
  const [weights, setWeights] = useState(seen ? (profile.weightsKg ?? []).map((kg) => numberWords(inOwnUnit(kg))).join(' ') : '');
  const turn = (thing: Kit) => (on: boolean) => setKit(new Set(on ? [...kit, thing] : [...kit].filter((k) => k !== thing)));
  const save = async (): Promise<void> => {
    const weightsKg = asksWeights(kit) ? weightsIn(weights).map(asKg) : [];
    if (await tellStep(['kit'], fact('profile-set', { kit: [...kit], weightsKg }))) onDone?.();
  };
  return (
    <div class="groups">
      {(Object.keys(kitGroups) as Group[]).map((group) => (
        <fieldset key={group}>
          <legend class="eyebrow">{ui.know.kitGroups[group]}</legend>
          <div class="ticks pills">
            {kitGroups[group].map((thing) => (
              <Tick key={thing} label={phrases.kit[thing]} on={kit.has(thing)} onTick={turn(thing)} />
            ))}
          </div>
        </fieldset>
      ))}
      {asksWeights(kit) ? (
        <label class="weights">
          <span>{put(ui.know.weights, { unit: weightUnit() })}</span>
          <input
            class="num"
            inputMode="decimal"
            placeholder={ui.know.weightsExample}
            value={weights}
            onInput={({ currentTarget }) => setWeights(currentTarget.value)}
          />
        </label>
      ) : null}
      <div class={kit.size === 0 ? 'list-end' : 'stay'}>
        <Button class="wide" onPress={save}>
          {kit.size === 0 ? ui.check.noneOfThese : put(ui.check.ticked, { n: kit.size })}
        </Button>
      </div>
    </div>
  );
};
