// Fields that write into the text as soon as what they hold makes sense, and never while it does not.
import { useEffect, useState } from 'preact/hooks';

interface NumberProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  /** Whole numbers only, unless it is said otherwise. */
  readonly isWhole?: boolean;
  /** An empty field means nothing is said. */
  readonly onValue: (value: number | undefined) => void;
  readonly mayBeEmpty?: boolean;
  /** What holds where nothing is said. */
  readonly example?: number | undefined;
  readonly act?: string;
}
const numberIn = (text: string): number => Number(text.trim().replace(',', '.'));

export const NumberInput = ({ label, value, min, max, isWhole = true, mayBeEmpty = false, example, onValue, act }: NumberProps) => {
  const shown = value === undefined ? '' : String(value);
  const [text, setText] = useState(shown);
  useEffect(() => {
    if (text.trim() === '' ? value !== undefined : numberIn(text) !== value) setText(shown);
  }, [shown]);
  const fits = (typed: string): boolean => {
    const n = numberIn(typed);
    return Number.isFinite(n) && n >= min && n <= max && (!isWhole || Number.isInteger(n));
  };
  const isEmpty = text.trim() === '';
  const say = (typed: string): void => {
    setText(typed);
    if (typed.trim() === '') {
      if (mayBeEmpty && value !== undefined) onValue(undefined);
    } else if (fits(typed) && numberIn(typed) !== value) onValue(numberIn(typed));
  };
  const isWrong = isEmpty ? !mayBeEmpty : !fits(text);
  return (
    <label class="edit-number">
      <span>{label}</span>
      <input
        class="num"
        inputMode={isWhole ? 'numeric' : 'decimal'}
        autoComplete="off"
        size={4}
        data-act={act}
        placeholder={example === undefined ? undefined : String(example)}
        aria-invalid={isWrong}
        value={text}
        onInput={({ currentTarget }) => say(currentTarget.value)}
        onBlur={() => isWrong && setText(shown)}
      />
    </label>
  );
};

interface TextProps {
  readonly label: string;
  readonly value: string;
  /** False keeps what is typed in the field and out of the text. */
  readonly accepts?: (text: string) => boolean;
  readonly onValue: (text: string) => void;
  readonly isCode?: boolean;
  readonly isHidden?: boolean;
  /** Only when the field is left, or Enter is pressed: for lines that are something else at every letter. */
  readonly isLate?: boolean;
  readonly most?: number;
  readonly act?: string;
  readonly example?: string;
}
export const TextInput = ({
  label,
  value,
  accepts = () => true,
  onValue,
  isCode,
  isHidden,
  isLate = false,
  most = 200,
  act,
  example,
}: TextProps) => {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const keep = (typed: string): void => {
    if (typed !== value && accepts(typed)) onValue(typed);
  };
  const say = (typed: string): void => {
    setText(typed);
    if (!isLate) keep(typed);
  };
  return (
    <label class="edit-text">
      <span class={isHidden ? 'sr-only' : ''}>{label}</span>
      <input
        class={isCode ? 'edit-code' : ''}
        autoComplete="off"
        spellcheck={!isCode}
        maxLength={most}
        data-act={act}
        placeholder={example}
        aria-invalid={!accepts(text)}
        value={text}
        onInput={({ currentTarget }) => say(currentTarget.value)}
        onChange={({ currentTarget }) => keep(currentTarget.value)}
      />
    </label>
  );
};

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, says: string])[];
  readonly onValue: (value: string) => void;
  readonly isHidden?: boolean;
  readonly act?: string;
}
export const Select = ({ label, value, options, onValue, isHidden, act }: SelectProps) => (
  <label class="edit-text">
    <span class={isHidden ? 'sr-only' : ''}>{label}</span>
    <select value={value} data-act={act} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
      {options.map(([each, says]) => (
        <option key={each} value={each}>
          {says}
        </option>
      ))}
    </select>
  </label>
);
