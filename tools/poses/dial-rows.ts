// The dials of a pose: a slider and a number for each, in groups.
import { DIALS, type Dial } from './edit.ts';

/** One side, or both together. */
export type Side = 'L' | 'R' | null;
type Value = (d: Dial, side: Side) => number;
type Turn = (d: Dial, side: Side, value: number) => void;

function input(type: 'range' | 'number', d: Dial, label: string, value: number): HTMLInputElement {
  const made = document.createElement('input');
  Object.assign(made, { type, min: String(d.least), max: String(d.most), step: d.most <= 5 ? '0.1' : '1', value: String(value) });
  made.setAttribute('aria-label', label);
  return made;
}
function dialRow(d: Dial, side: Side, value: Value, turn: Turn): HTMLElement {
  const row = document.createElement('label');
  row.className = 'dial';
  const name = document.createElement('span');
  name.textContent = side ? `${d.label} ${side}` : d.label;
  const slider = input('range', d, name.textContent, value(d, side));
  const number = input('number', d, `${name.textContent}, number`, value(d, side));
  for (const [from, to] of [
    [slider, number],
    [number, slider],
  ] as const)
    from.addEventListener('input', () => {
      to.value = from.value;
      turn(d, side, Number(from.value));
    });
  row.append(name, slider, number);
  return row;
}
/** A field set for each part of the body; `linked` turns left and right together. */
export function dialGroups(linked: boolean, value: Value, turn: Turn): HTMLElement[] {
  return Object.entries(DIALS).map(([title, dials]) => {
    const set = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = title;
    const sides = (d: Dial): readonly Side[] => (d.sided && !linked ? ['L', 'R'] : [null]);
    set.append(legend, ...dials.flatMap((d) => sides(d).map((side) => dialRow(d, side, value, turn))));
    return set;
  });
}
