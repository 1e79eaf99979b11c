import type { ClientHistory } from '@plumbline/coach';
import { phrases, put, upperFirst } from '../words.ts';
import type { Client } from './desk-store.ts';
import { desk } from './desk-words.ts';

const { client: words } = desk;

interface Tile {
  readonly big: string;
  readonly says: string;
  /** What it means, where that can be told. */
  readonly means?: string;
}
const mean = (values: readonly number[]): number => Math.round((10 * values.reduce((a, b) => a + b, 0)) / values.length) / 10;
const testNames: Readonly<Partial<Record<string, { readonly name: string }>>> = phrases.selfTests;

function painTile({ weeks }: ClientHistory, change: keyof typeof desk.change): Tile[] {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    { big: String(last.pain), says: weeks.length === 1 ? words.pain : put(words.painWas, { n: first.pain }), means: desk.change[change] },
  ];
}
function activitiesTile({ weeks }: ClientHistory): Tile[] {
  const rated = weeks.filter(({ activities }) => activities.length > 0);
  const [first, last] = [rated[0], rated.at(-1)];
  return first && last ? [{ big: String(mean(last.activities)), says: put(words.acts, { n: mean(first.activities) }) }] : [];
}
function testTile({ tests }: ClientHistory): Tile[] {
  const last = tests.at(-1);
  if (last === undefined) return [];
  const first = tests.find(({ test }) => test === last.test);
  const test = testNames[last.test]?.name ?? '';
  const says = first && first.on !== last.on ? put(words.test, { test, n: first.value }) : put(words.testFirst, { test });
  return [{ big: String(last.value), says: upperFirst(says) }];
}

/** Up to four numbers that say most: pain, sessions, what matters, a measure. */
export const Numbers = ({ history, row }: { readonly history: ClientHistory; readonly row: NonNullable<Client['row']> }) => {
  const tiles: readonly Tile[] = [
    ...painTile(history, row.change),
    { big: `${row.done} / ${row.asked}`, says: words.done },
    ...activitiesTile(history),
    ...testTile(history),
  ];
  return (
    <ul class="desk-numbers num">
      {tiles.map(({ big, says, means }) => (
        <li key={says} class="card">
          <b>{big}</b>
          <span class="small muted">{says}</span>
          {means ? <span class="small">{means}</span> : null}
        </li>
      ))}
    </ul>
  );
};
