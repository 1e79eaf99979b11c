// What holds of every movement of the library.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bothSides, compile, lintMovement, type Movement, mirror, PERSON_IDS, solveAt } from '@plumbline/figure';
import { bannedWordsIn, library } from '@plumbline/library';
import readability from 'text-readability';
import { describe, expect, test } from 'vitest';
import { takeSnapshots } from './snapshots.ts';
import { fileText, movementIds, movementsDir, readAllStored, readMovements, readWords } from './stored.ts';
import { indexTexts } from './write-index.ts';

const movements = [...readMovements().values()];
const stored = readAllStored();
const each = (check: (m: Movement) => readonly string[]): string[] => movements.flatMap((m) => check(m).map((note) => `${m.id}: ${note}`));
const length = (a: readonly number[], b: readonly number[]): number => Math.hypot(...a.map((x, i) => x - (b[i] ?? 0)));
type Point = readonly [number, number, number];

describe('the library of movements', () => {
  test('has one for every exercise and every self-test, and no other', () => {
    const wanted = [...library.exercises.map((e) => e.id), ...Array.from({ length: 13 }, (_, i) => `test-t${i + 1}`)].sort();
    expect(movementIds()).toEqual(wanted);
  });
  test('is listed for the app, written the one way', () => {
    for (const [name, text] of indexTexts()) expect(readFileSync(join(movementsDir, '../src/movements', name), 'utf8')).toBe(text);
    const untidy = movementIds()
      .flatMap((id) => [`${id}.json`, `en/${id}.json`])
      .filter((name) => existsSync(join(movementsDir, name)))
      .filter((name) => {
        const text = readFileSync(join(movementsDir, name), 'utf8');
        return text !== fileText(JSON.parse(text));
      });
    expect(untidy, 'run: npm run figures -- format').toEqual([]);
  });
  test('has a note on none', () => {
    expect(each(lintMovement)).toEqual([]);
  }, 300_000);
  test('shares pose data only where one names the other', () => {
    const seen = new Map<string, string>();
    const shared = stored.flatMap((m) => {
      const poses = JSON.stringify(m.poses ?? {});
      const twin = seen.get(poses);
      seen.set(poses, m.id);
      return twin && !m.like ? [`${m.id} has the poses of ${twin}`] : [];
    });
    expect(shared).toEqual([]);
  });
  test('shows several people, the wheelchair user always in a wheelchair', () => {
    const shown = new Map<string, number>();
    for (const m of movements) shown.set(m.who ?? 'ana', (shown.get(m.who ?? 'ana') ?? 0) + 1);
    expect([...shown.keys()].filter((id) => !PERSON_IDS.includes(id as never))).toEqual([]);
    for (const id of PERSON_IDS) expect([id, (shown.get(id) ?? 0) >= 5]).toEqual([id, true]);
    expect(each((m) => (m.kit?.some((k) => k.kind === 'wheelchair') && m.who !== 'jun' ? ['shows a wheelchair without jun'] : []))).toEqual(
      [],
    );
  });
});

describe('every movement', () => {
  test('keeps its bones, for every moment', () => {
    const notes = each((m) => {
      const c = compile(m);
      const lengths = Array.from({ length: 12 }, (_, i) => {
        const b = solveAt(c, (c.seconds * i) / 12).body;
        const bone = (from: Point, to: Point): number => length(from, to);
        return (['L', 'R'] as const).flatMap((s) => [
          bone(b[`thigh${s}`].o, b[`shank${s}`].o) - 24.5,
          bone(b[`shank${s}`].o, b[`foot${s}`].o) - 24.6,
          bone(b[`arm${s}`].o, b[`fore${s}`].o) - 18.6,
          bone(b[`fore${s}`].o, b[`hand${s}`].o) - 14.6,
        ]);
      }).flat();
      const worst = Math.max(...lengths.map(Math.abs));
      return worst < 0.05 ? [] : [`a bone is ${worst.toFixed(2)} off`];
    });
    expect(notes).toEqual([]);
  }, 120_000);
  test('has the exact mirror image for its other side', () => {
    const notes = each((m) => {
      const [c, other] = [compile(m), compile(mirror(bothSides(m)))];
      const off = [0.1, 0.35, 0.6, 0.85].flatMap((k) => {
        const [a, b] = [solveAt(c, c.seconds * k).body, solveAt(other, c.seconds * k).body];
        const far = (p: Point, q: Point): number => length([p[0], p[1], -p[2]], q);
        return [
          far(a.head.o, b.head.o),
          far(a.handL.o, b.handR.o),
          far(a.handR.o, b.handL.o),
          far(a.footL.o, b.footR.o),
          far(a.footR.o, b.footL.o),
        ];
      });
      return Math.max(...off) < 1e-6 ? [] : [`the mirror image is ${Math.max(...off).toFixed(4)} off`];
    });
    expect(notes).toEqual([]);
  }, 120_000);
  test('lets the ground pass exactly under the foot that carries', () => {
    const walks = movements.filter((m) => m.anchor === 'lowest');
    expect(walks.length).toBeGreaterThan(4);
    const notes = walks.flatMap((m) => {
      const c = compile(m);
      return c.marks.flatMap((mark) => {
        const at = (k: number): number => {
          const { body, ground } = solveAt(c, mark.start + (mark.arrive - mark.start) * k);
          return body[`toe${mark.step.stance ?? 'R'}`].o[0] + ground;
        };
        const slide = Math.max(...[0.25, 0.5, 0.75, 0.98].map((k) => Math.abs(at(k) - at(0.01))));
        return slide < 0.05 ? [] : [`${m.id}: the carrying foot slides ${slide.toFixed(2)} on the way to ${mark.step.to}`];
      });
    });
    expect(notes).toEqual([]);
  });
  test('draws as it was last looked at', () => {
    const kept = JSON.parse(readFileSync(join(import.meta.dirname, 'snapshots.json'), 'utf8')) as Record<string, string>;
    const now = takeSnapshots(movements);
    const changed = Object.keys({ ...kept, ...now }).filter((id) => kept[id] !== now[id]);
    expect(changed, 'look at them (npm run figures -- sheet <ids>), then: npm run figures -- snapshots').toEqual([]);
  }, 120_000);
});

describe('what is said of every movement', () => {
  test('has alternative text, cues of at most five words for poses there are, and words for every pair', () => {
    const notes = each((m) => {
      const words = readWords(m.id);
      if (!words) return ['no words'];
      const alt = words.alt.split(/(?<=\.)\s+/);
      return [
        ...(alt.length > 3 || words.alt.length < 30 || !words.alt.endsWith('.') ? [`alt is not one to three sentences: ${words.alt}`] : []),
        ...Object.entries(words.cues ?? {}).flatMap(([pose, cue]) => [
          ...(pose in m.poses ? [] : [`a cue for a pose there is not: ${pose}`]),
          ...(cue.split(/\s+/).length > 5 ? [`a long cue: ${cue}`] : []),
        ]),
        ...(m.pairs ?? []).filter((p) => !words.pairs?.[p.id]?.aim || !words.pairs[p.id]?.ease).map((p) => `no words for the pair ${p.id}`),
        ...Object.keys(words.pairs ?? {})
          .filter((id) => !m.pairs?.some((p) => p.id === id))
          .map((id) => `words for a pair there is not: ${id}`),
      ];
    });
    expect(notes).toEqual([]);
  });
  test('has no word that nobody should read, and reads at an age of about eleven', () => {
    const texts = movements
      .map((m) => ({ id: m.id, words: readWords(m.id) }))
      .map(({ id, words }) => {
        const pairs = Object.values(words?.pairs ?? {}).flatMap((p) => [p.aim, p.ease]);
        return {
          id,
          text: [words?.alt ?? '', ...Object.values(words?.cues ?? {}), ...pairs].map((s) => (/[.!?]$/.test(s) ? s : `${s}.`)).join(' '),
        };
      });
    expect(texts.flatMap(({ id, text }) => bannedWordsIn(text).map((word) => `${id}: ${word}`))).toEqual([]);
    expect(texts.flatMap(({ text, id }) => (/TODO|lorem/i.test(text) ? [id] : []))).toEqual([]);
    const grade = readability.fleschKincaidGrade(texts.map(({ text }) => text).join(' '));
    expect(grade).toBeLessThan(6);
  });
  test('shows a pair for everything loaded', () => {
    const loaded = new Set(['dumbbells', 'kettlebells', 'jugs', 'bags', 'held', 'barbell', 'cable']);
    expect(each((m) => (m.kit?.some((k) => loaded.has(k.kind)) && !m.pairs?.length ? ['loaded, without a pair'] : []))).toEqual([]);
  });
});

test('the snapshot tells when a path moves', () => {
  const [m] = movements as [Movement];
  const moved = { ...m, poses: { ...m.poses, [Object.keys(m.poses)[0] as string]: { ...Object.values(m.poses)[0], neck: 20 } } };
  expect(takeSnapshots([moved])[m.id]).not.toBe(takeSnapshots([m])[m.id]);
});
