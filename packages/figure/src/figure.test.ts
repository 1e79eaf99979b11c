// What must hold of any movement: seen on two small ones made here; the whole library is held to it in tools/figures.
import { describe, expect, test } from 'vitest';
import {
  compile,
  cssVariables,
  draw,
  frameFor,
  LIGHT,
  lintMovement,
  type Movement,
  mirror,
  PEOPLE,
  type Pose,
  solveAt,
  solvePose,
  still,
  stillPair,
  THEMES,
  wholeMovements,
} from './index.ts';

const squat: Movement = {
  id: 'air-squat',
  view: { yaw: 52, pitch: 9 },
  contacts: { feet: 'flat' },
  anchor: ['feet'],
  poses: {
    tall: { pitch: 0, lumbar: -4, thoracic: 5, hip: [2, 8, -10], knee: 2, shoulder: [6, 8], elbow: 8 },
    low: { pitch: 34, thoracic: 2, neck: -14, hip: [108, 20, -8], knee: 104, ankle: 28, shoulder: [122, 2] },
  },
  loop: [
    { to: 'low', s: 2, hold: 1, breath: 'in' },
    { to: 'tall', s: 1, breath: 'out' },
  ],
  muscles: { main: ['quads', 'glutesR'] },
  pairs: [{ id: 'knees-in', pose: 'low', change: { hip: [106, 1, 8] } }],
};
const march: Movement = {
  id: 'march',
  view: { yaw: 60, pitch: 9 },
  contacts: { feet: 'flat' },
  anchor: ['feet'],
  alternate: true,
  poses: { tall: { hip: [2, 4], knee: 2, shoulder: [4, 8] }, up: { lift: ['footR'], hipR: 80, kneeR: 90, lumbar: [0, 3, 4] } },
  loop: [
    { to: 'up', s: 1 },
    { to: 'tall', s: 1 },
  ],
};

describe('a compiled movement', () => {
  test('passes through its key poses and stays through a hold', () => {
    const c = compile(squat);
    expect(c.seconds).toBe(4);
    expect(solveAt(c, 2.5).body.pelvis.o).toEqual(solvePose(c, 'low').pelvis.o);
    expect(solveAt(c, 2.5).moment).toMatchObject({ holding: true, to: 'low', breath: 1 });
    expect(solveAt(c, 6.5).body.pelvis.o).toEqual(solveAt(c, 2.5).body.pelvis.o);
  });
  test('keeps the feet where they stand', () => {
    const c = compile(squat);
    const stood = solvePose(c, 'tall').footR.o;
    for (let t = 0; t < 4; t += 0.1)
      for (const axis of [0, 1, 2] as const) expect(solveAt(c, t).body.footR.o[axis]).toBeCloseTo(stood[axis], 1);
  });
  test('written out for both sides, the second half is the first one mirrored', () => {
    const c = compile(march);
    expect(c.seconds).toBe(4);
    const [right, left] = [solveAt(c, 1).body, solveAt(c, 3).body];
    expect(left.footL.o[1]).toBeGreaterThan(20);
    expect(right.footR.o[1]).toBeCloseTo(left.footL.o[1], 9);
    expect(right.head.o[2]).toBeCloseTo(-left.head.o[2], 9);
  });
  test('names the pose that is not there, and those that are', () => {
    expect(() => solvePose(compile(squat), 'deep')).toThrow('air-squat has no pose called deep: it has tall, low, pair:knees-in');
    expect(() => compile({ ...squat, pairs: [{ id: 'x', pose: 'deep', change: {} }] })).toThrow('no pose called deep');
    expect(() => compile({ ...squat, poses: { tall: { knees: 3 } as never } })).toThrow(
      'air-squat, pose tall: there is no channel called knees',
    );
    expect(() => stillPair(compile(squat), 'y')).toThrow('no pair called y: it has knees-in');
  });
});

describe('the other side', () => {
  test('is the exact mirror image, and twice is itself', () => {
    const m = {
      ...squat,
      poses: { ...squat.poses, low: { ...squat.poses['low'], hipL: [90, 5, 0] as const, lumbar: [0, 6, 8] as const } },
    };
    const [a, b, again] = [compile(m), compile(mirror(m)), compile(mirror(mirror(m)))].map((c) => solvePose(c, 'low'));
    expect(b?.handL.o[2]).toBeCloseTo(-(a?.handR.o[2] ?? 0), 9);
    expect(b?.handL.o[1]).toBeCloseTo(a?.handR.o[1] ?? 0, 9);
    expect(again?.handR.o).toEqual(a?.handR.o);
  });
});

test('both hands on one thigh are both hands on the other thigh', () => {
  const hands = { as: 'point', on: 'body', bone: 'thighR', at: [4, -12, 1] } as const;
  const m: Movement = { ...squat, contacts: { feet: 'flat', hands } };
  const [a, b] = [compile(m), compile(mirror(m))].map((c) => solvePose(c, 'tall'));
  expect(b?.handL.o[2]).toBeCloseTo(-(a?.handR.o[2] ?? 0), 9);
});

describe('stored movements', () => {
  test('may start from another and say what differs', () => {
    const whole = wholeMovements([squat, { id: 'slow-squat', like: 'air-squat', poses: { low: { knee: 90 } } }]);
    expect(whole.get('slow-squat')).toMatchObject({ id: 'slow-squat', anchor: ['feet'], poses: { low: { knee: 90 }, tall: { knee: 2 } } });
  });
  test('say plainly when the other is not there, or is themselves', () => {
    expect(() => wholeMovements([{ id: 'a', like: 'b' }])).toThrow('a starts from b, which is not there');
    expect(() =>
      wholeMovements([
        { id: 'a', like: 'b' },
        { id: 'b', like: 'a' },
      ]),
    ).toThrow('starts from itself');
  });
});

describe('lint', () => {
  const pairWith = (change: Pose): Partial<Movement> => ({ pairs: [{ id: 'knees-in', pose: 'low', change }] });
  const onShelf = { as: 'point', on: 'air', at: [30, 55, 12] } as const;
  const fists: Partial<Movement> = { poses: { ...squat.poses, tall: { ...squat.poses['tall'], grip: 1 } } };
  const noted = (change: Partial<Movement>): string => lintMovement({ ...squat, ...change }).join('; ');
  test('says nothing of a sound movement', () => expect(lintMovement(squat)).toEqual([]));
  test.each<[string, Partial<Movement>, string]>([
    ['a joint outside its range', { poses: { ...squat.poses, low: { knee: 170 } } }, 'kneeL is 170, outside'],
    ['weight outside the base', { poses: { ...squat.poses, low: { pitch: 30, hip: 0, knee: 0, ankle: 30 } } }, 'outside the base'],
    ['an arm through a wall', { kit: [{ kind: 'wall', x: 20 }] }, 'into the wall'],
    ['a limb through the floor', { anchor: ['hips'], contacts: { hips: { on: 'air', at: [0, 20, null] } } }, 'into the floor'],
    ['a missed contact', { contacts: { feet: 'flat', hands: { as: 'palm', on: 'air', at: [90, 90, 10] } } }, 'misses its contact'],
    ['open fingers round a weight', { kit: [{ kind: 'dumbbells' }] }, 'open fingers'],
    [
      'a hand in the trunk',
      { poses: { ...squat.poses, tall: { ...squat.poses['tall'], shoulder: [10, -40], elbow: 60 } } },
      'into the trunk',
    ],
    ['a pair with a joint outside its range', pairWith({ knee: 170 }), 'pair knees-in: kneeL is 170, outside'],
    ['a pair that falls over', pairWith({ pitch: 30, hip: 0, knee: 0, ankle: 30 }), 'pair knees-in: the weight is'],
    ['a pair with a hand in the trunk', pairWith({ shoulder: [10, -40], elbow: 60 }), 'pair knees-in: elbow L into the trunk'],
    [
      'a pair with an arm through a wall',
      { kit: [{ kind: 'wall', x: 50 }], ...pairWith({ pitch: 60 }) },
      'pair knees-in: fingers L into the wall',
    ],
    ['a pair with a limb through the floor', pairWith({ lift: ['footR'], hip: 40 }), 'into the floor'],
    [
      'a pair that misses a contact',
      { contacts: { feet: 'flat', hands: onShelf }, ...pairWith({ pitch: -40 }) },
      'pair knees-in: handL misses its contact',
    ],
    [
      'a bar beside the hands that hold it',
      { kit: [{ kind: 'barbell', at: { bone: 's7', at: [-5, 0, 0] } }], ...fists },
      'hand L is off the barbell it should hold',
    ],
    ['hands too far apart for what they hold', { kit: [{ kind: 'held', form: 'dumbbell' }], ...fists }, 'off the dumbbell it should hold'],
    ['a knee in a parcel', { kit: [{ kind: 'held', form: 'parcel', r: 26 }], ...fists }, 'into the parcel'],
    ['a weight in a knee', { kit: [{ kind: 'kettlebells' }], ...pairWith({ shoulder: [0, 8], elbow: 95 }) }, 'into the kettlebells'],
    ['a bar through the chest', { kit: [{ kind: 'bar', x: 2, y: 76 }] }, 'into the bar'],
    ['a door post through an arm', { kit: [{ kind: 'doorway', x: 20, z: [-8, 8] }] }, 'into the doorway'],
    [
      'a head in a bench',
      {
        kit: [
          {
            kind: 'bench',
            top: [
              [-6, 92],
              [12, 92],
            ],
          },
        ],
      },
      'head into the bench',
    ],
    ['a foot in a roller', { kit: [{ kind: 'roller', at: [4, 4, 8] }] }, 'into the roller'],
    [
      'hands that grip what is not there',
      { contacts: { feet: 'flat', hands: { as: 'grip', on: 'air', at: [20, 70, 12] } }, ...fists },
      'hand L is off anything it should hold',
    ],
  ])('notes %s', (_name, change, note) => expect(noted(change)).toContain(note));
  test.each<[string, Partial<Movement>]>([
    ['weights in both hands', { kit: [{ kind: 'dumbbells' }], ...fists }],
    ['a bar between both hands', { kit: [{ kind: 'barbell' }], ...fists }],
    ['a band from one hand to the other', { kit: [{ kind: 'line', through: [{ grip: 'L' }, [40, 60, 0], { grip: 'R' }] }], ...fists }],
  ])('is content with %s', (_name, change) => expect(noted(change)).toBe(''));
});

describe('pictures', () => {
  const c = compile(squat);
  test('are finite, closed and sorted back to front', () => {
    const { shapes } = draw(c, solveAt(c, 1).body, { muscles: true });
    expect(shapes.length).toBeGreaterThan(35);
    for (const s of shapes) expect(s.d).not.toMatch(/NaN|Infinity|undefined/);
    expect(shapes.map((s) => s.z)).toEqual(shapes.map((s) => s.z).sort((a, b) => a - b));
  });
  test('carry a title and a description for those who do not see them, safely written', () => {
    const svg = still(c, 0, { theme: LIGHT, title: 'Squat <b>', description: 'Down & up.' });
    expect(svg).toContain('role="img"><title>Squat &lt;b&gt;</title><desc>Down &amp; up.</desc>');
  });
  test('use colours in a file and custom properties in a page', () => {
    expect(still(c, 0, { theme: LIGHT })).not.toContain('var(');
    expect(still(c, 0)).toContain('fill="var(--fig-top)"');
  });
  test('have a custom property for every paint they use, for every person and theme', () => {
    const used = new Set(
      [...still(c, 1, { muscles: true, view: { yaw: 90, pitch: 6 } }).matchAll(/var\((--fig-[\w-]+)/g)].map((m) => m[1]),
    );
    for (const theme of Object.values(THEMES))
      for (const person of Object.values(PEOPLE)) for (const name of used) expect(cssVariables(theme, person)).toContain(`${name}:`);
  });
  test('hold the whole loop in one frame', () => {
    const frame = frameFor(c, { ratio: 'fit' });
    expect(frame.w / frame.h).toBeLessThan(1);
    for (let t = 0; t < 4; t += 0.25)
      for (const s of draw(c, solveAt(c, t).body).shapes) {
        const y = [...s.d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map((m) => Number(m[2]));
        expect(Math.min(...y)).toBeGreaterThanOrEqual(frame.y - 0.5);
      }
  });
});

describe('a lens', () => {
  const hang = (palm: readonly [number, number, number]): Movement => ({
    id: 'hang',
    view: { yaw: 152, pitch: 5 },
    contacts: { hands: { as: 'grip', on: 'bar', at: [null, null, 14], fingers: [0, 1, 0], palm } },
    anchor: ['hands'],
    kit: [
      { kind: 'bar', y: 138 },
      { kind: 'lens', hand: 'R', at: [0, 100, 58] },
    ],
    poses: { long: { shoulder: [176, 8], grip: 0.9 } },
    loop: [{ to: 'long', s: 1 }],
  });
  const glass = (m: Movement) => draw(compile(m), solvePose(compile(m), 'long')).shapes.filter((s) => s.z >= 950);
  test('shows the bar before a palm that looks away and behind one that looks at us', () => {
    const order = (m: Movement): number[] => {
      const shapes = glass(m);
      return [
        shapes.findIndex((s) => s.fill === 'metalDark'),
        shapes.findIndex((s) => s.d === glass(m).filter((x) => x.fill === 'skin')[1]?.d),
      ];
    };
    const [awayBar = 0, awayHand = 0] = order(hang([1, 0, 0]));
    const [towardsBar = 0, towardsHand = 0] = order(hang([-1, 0, 0]));
    expect(awayHand).toBeGreaterThan(awayBar);
    expect(towardsHand).toBeLessThan(towardsBar);
  });
  test('moves to the other side with the person, its hand too', () => {
    expect(mirror(hang([1, 0, 0])).kit?.[1]).toMatchObject({ hand: 'L', at: [0, 100, -58] });
  });
});
describe('a beard', () => {
  const seen = (pitch: number): string[] => {
    const bowed = compile({
      ...squat,
      who: 'finn',
      view: { yaw: 0, pitch: 0 },
      poses: { tall: { ...squat.poses['tall'], neck: pitch } },
      loop: [{ to: 'tall', s: 1 }],
      pairs: [],
    });
    const { shapes } = draw(bowed, solvePose(bowed, 'tall'));
    const top = (d: string): number => Math.min(...[...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map((m) => Number(m[2])));
    const eyes = Math.max(...shapes.filter((s) => s.fill === 'eye').map((s) => top(s.d)));
    return shapes.filter((s) => s.fill === 'hair' && top(s.d) > eyes).map((s) => s.d);
  };
  test('stays below the eyes, however far the head is bowed', () => {
    for (const pitch of [0, 15, 30, 45]) expect(seen(pitch)).toHaveLength(1);
  });
});
