import { buildCatalog, type Content, type Fact, foldFacts, makePlan, type Person, personToContents } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { describe, expect, test } from 'vitest';
import { someone } from '../model/someone.contract.ts';
import { type Brought, contentOf, mostEntries, previewOf } from './brought.ts';

const now = '2026-11-05T10:00';
const walk = (at: string, minutes = 30): Brought => ({ at, kind: 'walk', minutes });
const steps = (day: string): Brought => ({ at: `${day}T12:00`, kind: 'steps', steps: 8000 });
const noteOf = ({ kind }: Brought): string => kind;
let told = 0;
const factOf = (content: Content): Fact => {
  told += 1;
  return { id: `01a1ee56-5e01-7c5e-81b4-${String(told).padStart(12, '0')}`, ms: told, ctr: 0, content };
};
const tellAll = (all: readonly Brought[]): Fact[] => all.map((one) => factOf(contentOf(one, noteOf, 'UTC')));

describe('a look at a file', () => {
  test('tells what is new, oldest first, and what is here already', () => {
    const held = tellAll([walk('2026-11-01T07:30')]);
    const file = { all: [walk('2026-11-02T07:30'), walk('2026-11-01T07:30', 31), steps('2026-11-01')], left: 2 };
    expect(previewOf(file, held, now)).toMatchObject({
      fresh: [steps('2026-11-01'), walk('2026-11-02T07:30')],
      ...{ known: 1, left: 2, beyond: 0, from: '2026-11-01', until: '2026-11-02' },
    });
  });
  test('takes nothing twice: not out of one file, not out of the same file again', () => {
    const file = { all: [walk('2026-11-01T07:30'), walk('2026-11-01T07:30'), steps('2026-11-01'), steps('2026-11-01')], left: 0 };
    const first = previewOf(file, [], now);
    expect(first).toMatchObject({ fresh: [walk('2026-11-01T07:30'), steps('2026-11-01')], known: 2 });
    expect(previewOf(file, tellAll(first?.fresh ?? []), now)).toMatchObject({ fresh: [], known: 4 });
  });
  test('offers again what was taken back', () => {
    const held = tellAll([walk('2026-11-01T07:30')]);
    const back = {
      ...factOf(contentOf(walk(now), noteOf, 'UTC')).content,
      type: 'fact-withdrawn',
      data: {},
      targets: held.map(({ id }) => id),
    };
    expect(previewOf({ all: [walk('2026-11-01T07:30')], left: 0 }, [...held, factOf(back as Content)], now)?.fresh).toHaveLength(1);
  });
  test('lets what is yet to come be, keeps to the newest where there are very many, and is none where nothing was read', () => {
    expect(previewOf({ all: [walk('2026-11-06T07:30')], left: 0 }, [], now)).toMatchObject({ fresh: [], left: 1 });
    const many = Array.from({ length: mostEntries + 2 }, (_, n) =>
      walk(
        `20${String(10 + (n % 16))}-01-${String(1 + (n % 28)).padStart(2, '0')}T${String(n % 24).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`,
      ),
    );
    const seen = previewOf({ all: many, left: 0 }, [], now);
    expect((seen?.fresh.length ?? 0) + (seen?.known ?? 0) + (seen?.beyond ?? 0)).toBe(many.length);
    expect(seen?.fresh.length).toBeLessThanOrEqual(mostEntries);
    expect(previewOf({ all: [], left: 3 }, [], now)).toBeUndefined();
  });
});

test('nothing out of a file raises what is asked of anybody: the plan is the same, byte for byte', () => {
  const catalog = buildCatalog(library);
  const person: Person = { ...someone, answeredOn: '2026-11-01' };
  const said = personToContents(person, 'my-plan', '2026-11-01', 4).map(factOf);
  const days = Array.from({ length: 30 }, (_, n) => `2026-10-${String(n + 1).padStart(2, '0')}`);
  const brought = tellAll(
    days.flatMap((day) => [walk(`${day}T07:30`, 120), { at: `${day}T18:00`, kind: 'strength', minutes: 90 } as const, steps(day)]),
  );
  const planOf = (facts: readonly Fact[]): string => {
    const state = foldFacts(facts, catalog);
    return JSON.stringify([makePlan({ state, catalog, from: '2026-11-01', weeks: 4, program: 'my-plan' }), state.walks, state.weeks]);
  };
  expect(brought).toHaveLength(90);
  expect(planOf([...said, ...brought])).toBe(planOf(said));
});
