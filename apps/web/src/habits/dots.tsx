import { ui } from '../ui-words.ts';
import { put } from '../words.ts';

/** How many of the last days, in one row and in words. */
export const Dots = ({ days, of }: { readonly days: number; readonly of: number }) => (
  <span class="tile-days small num">
    <span class="tile-dots" aria-hidden="true">
      {Array.from({ length: of }, (_, at) => (
        <i key={at} class={at < days ? 'done' : ''} />
      ))}
    </span>
    {put(days === 1 ? ui.habitsToday.oneDay : ui.habitsToday.days, { n: days, of })}
  </span>
);
