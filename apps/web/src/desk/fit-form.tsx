// Who a program is put to: a file of the client's own answers, or a few things that their trainer knows.
import { agesTold, type ClientTold } from '@plumbline/coach';
import type { Declarable, Kit, Nrs } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { conditionGroups } from '../check/conditions-model.ts';
import { kitGroups } from '../check/kit-model.ts';
import { Fold } from '../parts/fold.tsx';
import { Tick } from '../parts/tick.tsx';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { fitting as words } from './fit-words.ts';
import './fit.css';

interface ManyProps<T extends string> {
  readonly title: string;
  readonly groups: Readonly<Record<string, readonly T[]>>;
  readonly groupNames: Readonly<Record<string, string>>;
  readonly nameOf: (one: T) => string;
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: readonly T[]) => void;
}
const Many = <T extends string>({ title, groups, groupNames, nameOf, chosen, onChoose }: ManyProps<T>) => (
  <Fold title={title} aside={String(chosen.length)}>
    <div class="stack">
      {Object.entries(groups).map(([group, list]) => (
        <fieldset key={group}>
          <legend class="eyebrow">{groupNames[group]}</legend>
          {list.map((one) => (
            <Tick
              key={one}
              label={nameOf(one)}
              on={chosen.includes(one)}
              onTick={(on) => onChoose(on ? [...chosen, one] : chosen.filter((other) => other !== one))}
            />
          ))}
        </fieldset>
      ))}
    </div>
  </Fold>
);

interface NumberProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onValue: (value: number) => void;
}
const Whole = ({ label, value, least, most, onValue }: NumberProps) => (
  <label class="show-field">
    <span>{label}</span>
    <input
      class="text-field num"
      type="number"
      required
      min={least}
      max={most}
      step={1}
      value={value}
      onInput={({ currentTarget }) => onValue(currentTarget.valueAsNumber)}
    />
  </label>
);

interface PickProps<T extends string> {
  readonly label: string;
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onValue: (value: T) => void;
}
const Pick = <T extends string>({ label, names, value, onValue }: PickProps<T>) => (
  <label class="show-field">
    <span>{label}</span>
    <select class="text-field" value={value} onChange={({ currentTarget }) => onValue(currentTarget.value as T)}>
      {(Object.entries(names) as [T, string][]).map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
const ages = Object.keys(agesTold) as ClientTold['age'][];

interface FormProps {
  readonly told: ClientTold;
  readonly onTold: (told: ClientTold) => void;
}
/** What a trainer knows; begins with what the client showed already. */
export const FitForm = ({ told: before, onTold }: FormProps) => {
  const [told, setTold] = useState(before);
  const change = (part: Partial<ClientTold>): void => setTold({ ...told, ...part });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onTold(told);
      }}
    >
      <div class="desk-fields">
        <Pick
          label={words.age}
          names={Object.fromEntries(ages.map((age) => [age, words.ages[age]])) as typeof words.ages}
          value={told.age}
          onValue={(age) => change({ age })}
        />
        <Pick label={words.floor} names={words.floors} value={told.floor} onValue={(floor) => change({ floor })} />
        <Whole label={words.minutes} value={told.minutes} least={2} most={90} onValue={(minutes) => change({ minutes })} />
        <Whole label={words.days} value={told.daysPerWeek} least={1} most={7} onValue={(daysPerWeek) => change({ daysPerWeek })} />
        <Whole label={words.pain} value={told.pain} least={0} most={10} onValue={(pain) => change({ pain: pain as Nrs })} />
      </div>
      <Many<Kit>
        title={words.kit}
        groups={kitGroups}
        groupNames={ui.know.kitGroups}
        nameOf={(one) => phrases.kit[one]}
        chosen={told.kit}
        onChoose={(kit) => change({ kit })}
      />
      <Many<Declarable>
        title={words.conditions}
        groups={conditionGroups}
        groupNames={ui.check.conditionGroups}
        nameOf={(one) => phrases.conditions[one].name}
        chosen={told.conditions}
        onChoose={(conditions) => change({ conditions })}
      />
      <button type="submit" class="button main">
        {words.put}
      </button>
    </form>
  );
};
