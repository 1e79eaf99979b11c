import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { ui } from '../ui-words.ts';
import type { Control } from './sheet.ts';
import './list-form.css';
import './rates-form.css';

/** Some things on one screen, each with one of a few answers; whatever is not answered is left open. An answer that is pressed again is taken back. */
export const RatesForm = ({ items, levels, isFolded, chosen, skip, say }: Extract<Control, { kind: 'rates' }>) => {
  const [said, setSaid] = useState(chosen);
  const [opened, setOpened] = useState<string>();
  const isSaid = Object.keys(said).length > 0;
  const press = (item: string, level: number): void => {
    const { [item]: before, ...others } = said;
    setSaid(before === level ? others : { ...others, [item]: level });
  };
  const answers = (item: string) => (
    <fieldset class="small-choice" aria-labelledby={`rate-${item}`}>
      {levels.map(({ value, label }) => (
        <button key={value} type="button" aria-pressed={said[item] === value} onClick={() => press(item, value)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
  const head = (item: string, label: string) => (
    <button type="button" class="rates-head" aria-expanded={opened === item} onClick={() => setOpened(opened === item ? undefined : item)}>
      <span id={`rate-${item}`}>{label}</span>
      <span class="rates-said">{levels.find(({ value }) => value === said[item])?.label}</span>
    </button>
  );
  return (
    <>
      <ol class={isFolded ? 'ask-list rates folded' : 'ask-list rates'}>
        {items.map(({ item, label }) => (
          <li key={item}>
            {isFolded ? head(item, label) : <p id={`rate-${item}`}>{label}</p>}
            {isFolded && opened !== item ? null : answers(item)}
          </li>
        ))}
      </ol>
      <Button class="wide ask-list-rest" look={isSaid ? 'main' : 'line'} onPress={() => say(said)}>
        {isSaid ? ui.next : skip}
      </Button>
    </>
  );
};
