// Beside the amount: another aim, leaving it, and taking back what was told today.
import type { OwnActivity } from '@plumbline/coach';
import { MOST_AMOUNT } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { fact, tell } from '../model/home.ts';
import { Button } from '../parts/button.tsx';
import { NumberField } from '../parts/number-field.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { unitWord } from './amount-words.ts';
import '../week/week.css';

const words = ui.own;
const { takeBackOf } = ui.told;

interface OwnProps {
  readonly one: OwnActivity;
}

export const TakeBack = ({ one }: OwnProps) =>
  one.takesBack.length === 0 ? null : (
    <Button
      look="plain"
      label={put(takeBackOf, { what: one.words })}
      onPress={() => tell(fact('fact-withdrawn', {}, { targets: one.takesBack }))}
    >
      {words.amount.takeBack}
    </Button>
  );

/** Leaving it can be taken back under "what you told". */
export const Acts = ({ one: { activity, words: name, unit, goal } }: OwnProps) => {
  const [isOpen, setOpen] = useState(false);
  const save = async (value: number | undefined): Promise<void> => {
    if (value !== undefined && (await tell(fact('quota-started', { activity, unit, goal: value })))) setOpen(false);
  };
  return (
    <div class="stack no-print">
      {isOpen ? (
        <NumberField
          label={`${name}: ${words.form.goal}`}
          min={1}
          max={MOST_AMOUNT}
          start={goal}
          chosen={goal}
          unit={unitWord(unit)}
          act={words.save}
          onSay={save}
        />
      ) : null}
      <div class="week-acts">
        <Button look="plain" label={`${words.change}: ${name}`} onPress={() => setOpen(!isOpen)}>
          {words.change}
        </Button>
        <Button look="plain" label={`${words.leave}: ${name}`} onPress={() => tell(fact('quota-ended', { activity }))}>
          {words.leave}
        </Button>
      </div>
    </div>
  );
};
