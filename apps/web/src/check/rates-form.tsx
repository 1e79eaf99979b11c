import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import type { Rated } from './adds.ts';
import type { Control } from './sheet.ts';
import './list-form.css';
import './rates-form.css';

const levels = [0, 1, 2, 3] as const;
const words = phrases.assessment.factors.options;

/** Some things on one screen, each from not at all to very much; whatever is not answered is left open. */
export const RatesForm = ({ items, chosen, say }: Extract<Control, { kind: 'rates' }>) => {
  const [said, setSaid] = useState<Rated>({});
  const isSaid = Object.keys(said).length > 0;
  return (
    <>
      <ol class="ask-list rates">
        {items.map(({ item, label }) => (
          <li key={item}>
            <p id={`rate-${item}`}>{label}</p>
            <fieldset class="small-choice" aria-labelledby={`rate-${item}`}>
              {levels.map((level) => (
                <button
                  key={level}
                  type="button"
                  aria-pressed={(said[item] ?? chosen[item]) === level}
                  onClick={() => setSaid({ ...said, [item]: level })}
                >
                  {words[level]}
                </button>
              ))}
            </fieldset>
          </li>
        ))}
      </ol>
      <Button class="wide ask-list-rest" look={isSaid ? 'main' : 'line'} onPress={() => say(said)}>
        {isSaid ? ui.next : ui.know.adds.skip}
      </Button>
    </>
  );
};
