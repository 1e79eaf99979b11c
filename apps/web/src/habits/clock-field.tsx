interface ClockProps {
  readonly label: string;
  readonly value: string;
  readonly onSay: (time: string) => unknown;
}
/** A time of the day; what is not one is not said. */
export const Clock = ({ label, value, onSay }: ClockProps) => (
  <label class="field clock-field">
    <span>{label}</span>
    <input
      type="time"
      class="num"
      value={value}
      onChange={({ currentTarget }) => (/^\d\d:\d\d$/.test(currentTarget.value) ? onSay(currentTarget.value) : undefined)}
    />
  </label>
);
