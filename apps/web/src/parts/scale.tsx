import type { Nrs } from '@plumbline/engine';
import './scale.css';

const numbers: readonly Nrs[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

interface ScaleProps {
  readonly label: string;
  readonly low: string;
  readonly high: string;
  readonly chosen?: number | undefined;
  readonly onChoose: (value: Nrs) => unknown;
}

/** 0 to 10 in two rows a thumb can hit, with words at both ends. */
export const Scale = ({ label, low, high, chosen, onChoose }: ScaleProps) => (
  <div>
    <fieldset class="scale num" aria-label={`${label} 0: ${low}. 10: ${high}.`}>
      {numbers.map((n) => (
        <button key={n} type="button" class="scale-item" aria-pressed={n === chosen} onClick={() => void onChoose(n)}>
          {n}
        </button>
      ))}
    </fieldset>
    <div class="scale-ends small muted" aria-hidden="true">
      <span>0 · {low}</span>
      <span>10 · {high}</span>
    </div>
  </div>
);
