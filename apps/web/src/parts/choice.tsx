import type { Option } from '../check/sheet.ts';
import './choice.css';

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen?: string | undefined;
  readonly tiles?: boolean | undefined;
  readonly onChoose: (value: string) => unknown;
}

/** Large buttons, one for each answer; what was said before is marked, nothing else ever is. */
export const Choice = ({ label, options, chosen, tiles, onChoose }: ChoiceProps) => (
  <fieldset class={tiles ? 'choice tiles' : 'choice'} aria-label={label}>
    {options.map(({ value, label: text, help }) => (
      <button key={value} type="button" class="choice-item" aria-pressed={value === chosen} onClick={() => void onChoose(value)}>
        <span>{text}</span>
        {help ? <small>{help}</small> : null}
      </button>
    ))}
  </fieldset>
);
