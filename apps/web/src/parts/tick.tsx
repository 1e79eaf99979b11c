import './tick.css';

interface TickProps {
  /** Tells this box from others to whoever looks at the page from outside. */
  readonly name?: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly on: boolean;
  readonly blocked?: boolean;
  /** It has to be ticked to go on and is not. */
  readonly isMissing?: boolean;
  readonly onTick: (on: boolean) => unknown;
}

/** A checkbox with room for a thumb. */
export const Tick = ({ name, label, help, on, blocked = false, isMissing = false, onTick }: TickProps) => (
  <label class="tick">
    <input
      type="checkbox"
      name={name}
      checked={on}
      disabled={blocked}
      aria-invalid={isMissing || undefined}
      onChange={(event) => onTick(event.currentTarget.checked)}
    />
    <span class="tick-box" aria-hidden="true" />
    <span>
      {label}
      {help ? <small>{help}</small> : null}
    </span>
  </label>
);
