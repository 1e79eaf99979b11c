import { useState } from 'preact/hooks';
import { ui } from '../ui-words.ts';
import { Button } from './button.tsx';
import './number-field.css';

interface NumberFieldProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly start: number;
  readonly unit?: string | undefined;
  readonly chosen?: number | undefined;
  readonly skip?: string | undefined;
  /** What saying it does, where it is not the next question. */
  readonly act?: string;
  readonly onSay: (value: number | undefined) => unknown;
}

const fits = (value: number, { min, max }: Pick<NumberFieldProps, 'min' | 'max'>): boolean =>
  Number.isInteger(value) && value >= min && value <= max;

/** An empty field with a stepper beside it: it holds nothing until the person puts something in. */
export const NumberField = (props: NumberFieldProps) => {
  const { label, min, max, start, unit, chosen, skip, act = ui.next, onSay } = props;
  const [text, setText] = useState(chosen === undefined ? '' : String(chosen));
  const value = text.trim() === '' ? undefined : Number(text);
  const isFit = value !== undefined && fits(value, props);
  const by = (step: number) => () =>
    setText(String(Math.min(max, Math.max(min, value === undefined || !Number.isFinite(value) ? start : value + step))));
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isFit) onSay(value);
      }}
    >
      <div class="number-field">
        <button type="button" aria-label={`− ${label}`} onClick={by(-1)}>
          −
        </button>
        <label>
          <span class="sr-only">{label}</span>
          <input class="num" inputMode="numeric" autoComplete="off" value={text} onInput={(event) => setText(event.currentTarget.value)} />
          {unit ? <span class="muted">{unit}</span> : null}
        </label>
        <button type="button" aria-label={`+ ${label}`} onClick={by(1)}>
          +
        </button>
      </div>
      {value !== undefined && !isFit ? (
        <p class="small" role="alert">
          {min} – {max}
        </p>
      ) : null}
      {isFit ? (
        <Button class="wide" onPress={() => onSay(value)}>
          {act}
        </Button>
      ) : null}
      {skip && !isFit ? (
        <Button look="line" class="wide" onPress={() => onSay(undefined)}>
          {skip}
        </Button>
      ) : null}
    </form>
  );
};
