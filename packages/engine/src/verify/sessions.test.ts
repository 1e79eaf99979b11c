// One session: what may be in it, in which order, for how long.
import { describe, expect, it } from 'vitest';
import type { Dose } from '../exercise.ts';
import type { Person, Profile } from '../person.ts';
import type { DayKind, Item, Library, Outcome, Session } from '../reasoning.ts';
import { prepare } from './context.ts';
import { allNo, declares, exercise, FROM, history, item, library, libraryWith, person, session } from './small-world.fixture.ts';
import { verifySession } from './verify.ts';

interface Try {
  readonly who?: Person;
  readonly verdict?: Outcome;
  readonly kind?: DayKind;
  readonly from?: Library;
}
/** Findings of a session as lines without the date. */
function judge(lesson: Session, at: Try = {}): readonly string[] {
  const { who = person({ profile: { minutes: 90 } }), verdict = 'go', kind = 'strength', from = library } = at;
  const found = verifySession(prepare(who, from), lesson, { date: FROM, planFrom: FROM, verdict, kind });
  return found.map(({ where, invariant, detail }) => `${where.slice(FROM.length + 1)}|${invariant}|${detail}`);
}
const around = (...items: readonly Item[]): Session => session(item('turn', 'warm-up'), ...items, item('breathe', 'cool-down'));
const having = (profile: Partial<Profile>): Person => person({ profile: { minutes: 90, ...profile } });

describe('what is allowed', () => {
  const refused = (id: string, who: Person, more: Try = {}): readonly string[] => judge(around(item(id)), { who, ...more });
  it('knows its exercises and their swaps', () => {
    expect(judge(around(item('bug', 'main', { exercise: 'nowhere' })))).toEqual(['bug|I-03|nowhere is not in the library']);
    expect(judge(around(item('bug', 'main', { swaps: ['brace', 'nowhere', 'yoga'] })))).toEqual([
      'bug swap|I-03|nowhere: is not in the library',
    ]);
  });
  it('is walking and breathing after an operation that nobody named', () => {
    const untold = person({ answers: { B12: 'yes' } });
    const only = (id: string): readonly string[] => refused(id, untold).filter((line) => line.startsWith(`${id}|`));
    expect(only('stroll')).toEqual([]);
    expect(only('breathe')).toEqual([]);
    expect(only('row')).toEqual(['row|I-03|row: only walking and breathing are allowed (B12)']);
  });
  it('asks before what is not for everybody', () => {
    const all = { optIn: ['contract-relax', 'core_flexion', 'yoga'] };
    expect(refused('contract-relax', having({}))).toEqual(['contract-relax|I-03|contract-relax: comes only when asked for']);
    expect(refused('contract-relax', having(all))).toEqual([]);
    expect(refused('curl-up', having({}))).toEqual(['curl-up|I-32|curl-up: curl-ups come only when asked for']);
    expect(refused('curl-up-auto', having({}))).toHaveLength(1);
    expect(refused('curl-up', having({ optIn: ['curl-up'] }))).toEqual([]);
    expect(refused('curl-up', having(all))).toEqual([]);
    expect(refused('contract-relax', having({ optIn: ['core_flexion'] }))).toHaveLength(1);
    expect(refused('curl-up', having({ optIn: ['contract-relax'] }))).toHaveLength(1);
    const pnf = libraryWith(exercise({ id: 'calf-contract-relax', pattern: 'stretch', autoPrescribe: false }));
    const asked = { from: pnf, who: having({ optIn: ['contract-relax'] }) };
    expect(
      judge(
        around(item('calf', 'main', { exercise: 'calf-contract-relax', sides: ['both'], dose: { sets: 1, reps: 6, restSeconds: [0, 0] } })),
        asked,
      ),
    ).toEqual([]);
  });
  it('chooses composite practices only without caps, or when asked', () => {
    expect(refused('yoga', having({}))).toEqual([]);
    const elbow = { ...declares('ELBOW'), profile: having({}).profile };
    expect(refused('yoga', elbow)).toEqual(['yoga|I-03|yoga: a composite practice is not chosen under caps']);
    expect(refused('yoga', { ...elbow, profile: { ...elbow.profile, optIn: ['yoga'] } })).toEqual([]);
  });
  it('needs one full set of kit', () => {
    const two = libraryWith(exercise({ id: 'pull', pattern: 'pull_h', kit: [['band', 'anchor'], ['towel']] }));
    const pull = around(item('row', 'main', { id: 'pull', exercise: 'pull', dose: { sets: 1, reps: 6, restSeconds: [0, 0] } }));
    const lines = (kit: Profile['kit']): readonly string[] => judge(pull, { who: having({ kit }), from: two });
    expect(lines(['band'])).toEqual(['pull|I-03|pull: the kit is not at hand']);
    expect(lines(['band', 'anchor'])).toEqual([]);
    expect(lines(['towel'])).toEqual([]);
  });
  it('keeps to the caps, a hand-hold under balance caps, and small ranges under a direction', () => {
    const bony = { ...declares('OSTEO'), profile: having({}).profile };
    const hand = 'balance 2 needs a hand-hold under a balance cap (AM-13)';
    expect(refused('stand-free', bony, { verdict: 'gentle' })).toEqual([`stand-free|I-03|stand-free: ${hand}`]);
    expect(refused('stand-held', bony, { verdict: 'gentle' })).toEqual([]);
    expect(refused('stand-free', having({}))).toEqual([]);
    expect(refused('shift', { ...declares('FALLS'), profile: having({}).profile }, { verdict: 'gentle' })).toEqual([]);
    expect(refused('stand-held', { ...declares('FALLS'), profile: having({}).profile }, { verdict: 'gentle' })).toEqual([
      'stand-held|I-03|stand-held: bal 2 is over 1 (FALLS)',
    ]);
    const sitting = person({ profile: { minutes: 90 }, assessment: { direction: { sit: 1, bend: 1 } } });
    expect(refused('round', sitting)).toEqual(['round|I-03|round: flex 2 is over 1 (AM-14 2.2)']);
    expect(refused('small-round', sitting)).toEqual([]);
    expect(refused('small-round', { ...declares('OSTEO'), profile: having({}).profile }, { verdict: 'gentle' })).toEqual([
      'small-round|I-03|small-round: flex 2 is over 1 (OSTEO)',
    ]);
  });
  it('says which row forbids', () => {
    const many = person({
      profile: { minutes: 90, optIn: ['curl-up'] },
      conditions: [
        { condition: 'NECK', since: FROM },
        { condition: 'PELVIC', since: FROM },
      ],
    });
    expect(refused('curl-up', many)).toEqual(['curl-up|I-03|curl-up: core_flexion is banned (NECK PELVIC)']);
    expect(refused('cobra-rise', { ...declares('SPONDY'), profile: having({}).profile })).toEqual([
      'cobra-rise|I-03|cobra-rise: cobra is banned by name',
    ]);
    expect(refused('roll-mid', { ...declares('OSTEO'), profile: having({}).profile }, { verdict: 'gentle' })).toEqual([
      'roll-mid|I-03|roll-mid: smrSpine is banned (OSTEO)',
    ]);
    expect(refused('roll-mid', having({}))).toEqual([]);
  });
  it('keeps rollers and balls off the low back, not off what lies over it', () => {
    const press = (muscle: string, more: Partial<Parameters<typeof exercise>[0]> = {}) => {
      const made = libraryWith(exercise({ id: 'new', pattern: 'smr', muscles: { main: [muscle], also: ['multifidus'] }, ...more }));
      return judge(around(item('bug', 'main', { id: 'new', exercise: 'new', dose: { sets: 1, reps: 6, restSeconds: [0, 0] } })), {
        from: made,
      });
    };
    const found = ['new|I-33|new: no ball or roller on the low back'];
    for (const muscle of ['erector spinae', 'multifidus', 'quadratus lumborum', 'lumbar fascia', 'low back muscles'])
      expect(press(muscle)).toEqual(found);
    expect(press('thoracic erector spinae')).toEqual([]);
    expect(press('multifidus', { pattern: 'comfort', flags: ['ballPressure'] })).toEqual(found);
    expect(press('multifidus', { pattern: 'mob_spine', flags: ['smrSpine'] })).toEqual(found);
    expect(press('multifidus', { pattern: 'back_ext', flags: ['prone'] })).toEqual([]);
  });
  it('in pregnancy forbids heat and, late, lying on the back by their own invariant', () => {
    const late: Person = { ...declares('PREGNANT', { weeks: 30 }), answers: { ...allNo, A13: 'no' }, profile: having({}).profile };
    expect(refused('bridge', late, { verdict: 'gentle' })).toEqual(['bridge|I-42|bridge: supine is banned (PREG_2)']);
    expect(refused('warm-pack', late, { verdict: 'gentle' })).toEqual(['warm-pack|I-42|warm-pack: heat is banned (PREG_1 PREG_2)']);
    expect(refused('cold-pack', late, { verdict: 'gentle' })).toEqual(['cold-pack|I-03|cold-pack: cold is banned (PREG_2)']);
    const numb = person({
      profile: { minutes: 90 },
      conditions: [{ condition: 'DIAB', since: FROM, detail: { neuropathy: 1 } }],
      answers: { 'B10.active': 'yes' },
    });
    expect(refused('warm-pack', numb, { verdict: 'gentle' })).toEqual(['warm-pack|I-03|warm-pack: heat is banned (DIAB)']);
  });
  it('right after birth is walking, breathing, pelvic floor and mobility of low stress', () => {
    const birth = { ...declares('BIRTH', { weeks: 1 }), profile: having({}).profile };
    const floor = libraryWith(exercise({ id: 'floor', pattern: 'pelvic_floor' }));
    const easy = session(item('turn', 'warm-up'), item('small-arch'), item('breathe', 'cool-down'));
    expect(judge(easy, { who: birth, verdict: 'gentle' })).toEqual([]);
    expect(refused('stroll', birth, { verdict: 'gentle' })).toEqual([]);
    expect(refused('march', birth, { verdict: 'gentle' })).toEqual(['march|I-03|march: only easy movement is allowed']);
    const held = item('turn', 'main', { id: 'floor', exercise: 'floor', dose: { sets: 1, reps: 6, restSeconds: [0, 0] } });
    expect(judge(around(held), { who: birth, verdict: 'gentle', from: floor })).toEqual([]);
    expect(refused('round', birth, { verdict: 'gentle' })).toEqual(['round|I-03|round: only easy movement is allowed']);
    expect(refused('shift', birth, { verdict: 'gentle' })).toEqual(['shift|I-03|shift: only easy movement is allowed']);
  });
  it('under load keeps a bend and a turn apart for thin bones', () => {
    const bony = { who: { ...declares('OSTEO'), profile: having({}).profile }, verdict: 'gentle' } as const;
    const found = 'bends and turns under load (OSTEO)';
    const twisting = (stress: Parameters<typeof exercise>[0]['stress'], planned: Partial<Dose>, loading?: { needed: boolean }) => {
      const made = exercise({
        id: 'new',
        pattern: 'mob_hip',
        ...(stress === undefined ? {} : { stress }),
        ...(loading === undefined ? {} : { loading: { region: 'lower', hands: 1, ...loading } }),
      });
      const one = item('turn', 'main', { id: 'new', exercise: 'new', dose: { sets: 1, reps: 6, restSeconds: [0, 0], ...planned } });
      return judge(around(one), { ...bony, from: libraryWith(made) }).filter((line) => line.endsWith(found)).length;
    };
    expect(twisting({ flex: 1, rot: 1 }, {}, { needed: true })).toBe(1);
    expect(twisting({ flex: 1, rot: 1 }, {}, { needed: false })).toBe(0);
    expect(twisting({ flex: 1, rot: 1 }, { kg: 1 }, { needed: false })).toBe(1);
    expect(twisting({ flex: 1, rot: 1 }, {})).toBe(0);
    expect(twisting({ flex: 1 }, {}, { needed: true })).toBe(0);
    expect(twisting({ rot: 1 }, {}, { needed: true })).toBe(0);
    const made = libraryWith(exercise({ id: 'new', pattern: 'mob_hip', stress: { flex: 1, rot: 1, axial: 2 } }));
    const one = item('turn', 'main', { id: 'new', exercise: 'new', dose: { sets: 1, reps: 6, restSeconds: [0, 0] } });
    const log = history({}, []);
    const late = verifySession(prepare(bony.who, made), around(one), {
      date: '2026-12-20',
      planFrom: FROM,
      verdict: 'gentle',
      kind: 'strength',
      past: log,
    });
    expect(late.map(({ detail }) => detail)).toContain(found);
  });
  it('checks the levels that a load brings', () => {
    const fused = { ...declares('FUSION', { weeks: 60, cleared: 1 }), profile: having({}).profile };
    const lines = judge(around(item('lift', 'main', { dose: { sets: 1, reps: 6, kg: 21, restSeconds: [0, 0] } })), { who: fused });
    expect(lines[0]).toBe('lift|I-03|with 21 kg: axial 3 is over 2 (FUSION)');
    expect(judge(around(item('lift', 'main', { dose: { sets: 1, reps: 6, kg: 5, restSeconds: [0, 0] } })), { who: fused })).toEqual([]);
  });
});

describe('sides', () => {
  const sides = (id: string, list: Item['sides']): readonly string[] => judge(around(item(id, 'main', { sides: list })));
  it('of a two-sided exercise are left and right, in any order', () => {
    expect(sides('side-hold', ['right', 'left'])).toEqual([]);
    for (const list of [
      ['left'],
      ['left', 'left'],
      ['right', 'right'],
      ['both'],
      ['left', 'right', 'left'],
      [],
      ['left', 'both'],
    ] as const) {
      expect(sides('side-hold', list)).toEqual([`side-hold|I-27|sides ${list.join(' ') || 'none'} of an exercise done each`]);
    }
  });
  it('of any other are both', () => {
    for (const list of [['left'], ['left', 'right'], [], ['both', 'both']] as const) {
      expect(sides('bug', list)).toEqual([`bug|I-27|sides ${list.join(' ') || 'none'} of an exercise done one`]);
    }
    expect(sides('hang-full', ['left'])).toEqual(['hang-full|I-27|sides left of an exercise done one']);
    expect(sides('hang-mixed', ['left'])).toEqual(['hang-mixed|I-29|sides left of an exercise done each']);
  });
});

describe('order and time', () => {
  it('warms up first and cools down last in full and light sessions of ten minutes or more', () => {
    const bare = session(item('march'), item('turn'));
    expect(judge(session(item('march')))).toEqual([]);
    const both = ['|I-26|does not begin with a warm-up', '|I-26|does not end with a cool-down'];
    expect(judge(bare)).toEqual(both);
    expect(judge({ ...bare, mode: 'light' })).toEqual(both);
    expect(judge({ ...bare, mode: 'easy' })).toEqual([]);
    expect(judge(bare, { who: having({ minutes: 10 }) })).toEqual([...both]);
    expect(judge(session(item('turn')), { who: having({ minutes: 9 }) })).toEqual([]);
    expect(judge(session(item('turn', 'warm-up')), { who: having({ minutes: 9 }) })).toHaveLength(1);
    expect(judge(session(item('turn', 'cool-down')), { who: having({ minutes: 9 }) })).toHaveLength(1);
    expect(judge(session(item('turn'), item('breathe', 'cool-down')), { who: having({ minutes: 9 }) })).toEqual([
      '|I-26|a session under 10 minutes has no warm-up or cool-down',
    ]);
    const mixed = session(item('turn', 'warm-up'), item('breathe', 'cool-down'), item('bug'), item('calf', 'cool-down'));
    expect(judge(mixed)).toEqual(['|I-26|warm-up, main and cool-down are out of order']);
  });
  it('may run a minute over', () => {
    const walking = (seconds: number): Session => around(item('stroll', 'main', { dose: { sets: 1, seconds, restSeconds: [0, 0] } }));
    // 30 + 180 (warm) + 30 + seconds + 120 (cool) + 30 against 21 minutes
    expect(judge(walking(870), { who: having({ minutes: 20 }) })).toEqual([]);
    expect(judge(walking(871), { who: having({ minutes: 20 }) })).toEqual(['|I-24|takes 1261 s of 20 minutes']);
    // 10 + 30 + seconds against six minutes
    const short = session(item('stroll', 'main', { dose: { sets: 1, seconds: 320, restSeconds: [0, 0] } }));
    expect(judge(short, { who: having({ minutes: 5 }) })).toEqual([]);
    const over = session(item('stroll', 'main', { dose: { sets: 1, seconds: 321, restSeconds: [0, 0] } }));
    expect(judge(over, { who: having({ minutes: 5 }) })).toEqual(['|I-24|takes 361 s of 5 minutes']);
  });
  it('has a single id for every item, at least one item, and none before the questions', () => {
    expect(judge(around(item('bug'), item('bug')))).toEqual(['|I-40|two items share an id']);
    expect(judge(session())).toEqual(['|I-38|an empty session']);
    expect(judge({ ...session(), mode: 'none' })).toEqual([]);
    expect(judge({ ...session(item('turn')), mode: 'none' })).toEqual(['|I-02|exercise before the questions are answered']);
  });
});

describe('grip', () => {
  const hang = (id: string, slot: string, exerciseId = 'hang-full'): Item => item(exerciseId, 'main', { id, slot });
  it('fills two slots at most, a series of hangs being one', () => {
    expect(judge(around(hang('a', 's1'), hang('b', 's2')))).toEqual([]);
    expect(judge(around(hang('a', 's1'), hang('b', 's2'), hang('c', 's3')))).toEqual(['|I-28|3 slots of strong grip']);
    expect(judge(around(hang('a', 's1'), hang('b', 's1'), hang('c', 's3')))).toEqual([]);
    const series = [
      hang('a', 'hang.passive-hang-a'),
      hang('b', 'hang.passive-hang-b'),
      hang('c', 'hang.passive-hang-c'),
      hang('d', 'other'),
    ];
    expect(judge(around(...series))).toEqual([]);
    expect(judge(around(...series, hang('e', 'third')))).toEqual(['|I-28|3 slots of strong grip']);
    expect(judge(around(hang('a', '.passive-hang-a'), hang('b', '.passive-hang-b'), hang('c', 's2')))).toEqual([]);
    const row = { sets: 1, reps: 6, restSeconds: [0, 0] } as const;
    expect(judge(around(hang('a', 's1'), hang('b', 's2'), item('row', 'main', { dose: row })))).toEqual([]);
    const carry = item('carry', 'main', { slot: 's3', dose: { sets: 1, seconds: 20, restSeconds: [0, 0] } });
    expect(judge(around(hang('a', 's1'), hang('b', 's2'), carry))).toHaveLength(1);
  });
});

describe('still stretches before strength', () => {
  const calf = (sets: number, seconds: number, id = 'calf'): Item =>
    item('calf', 'warm-up', { id, dose: { sets, seconds, restSeconds: [0, 0] } });
  const only = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.includes('I-34'));
  const lesson = (...before: readonly Item[]): Session =>
    session(item('turn', 'warm-up'), ...before, item('bug'), item('breathe', 'cool-down'));
  it('last a minute a muscle', () => {
    expect(only(judge(lesson(calf(3, 20))))).toEqual([]);
    expect(only(judge(lesson(calf(3, 21))))).toEqual(['calf|I-34|63 s of still stretch for calf before strength']);
    expect(only(judge(lesson(calf(2, 20), calf(2, 11, 'again'))))).toEqual(['again|I-34|62 s of still stretch for calf before strength']);
    expect(only(judge(session(item('turn', 'warm-up'), item('bug'), { ...calf(3, 45), role: 'cool-down' })))).toEqual([]);
    expect(only(judge(session(item('turn', 'warm-up'), calf(3, 45), item('breathe', 'cool-down'))))).toEqual([]);
    const turning = item('turn', 'warm-up', { id: 'long', dose: { sets: 3, seconds: 60, restSeconds: [0, 0] } });
    expect(only(judge(lesson(turning)))).toEqual([]);
  });
  it('count each repetition that holds', () => {
    const made = libraryWith(exercise({ id: 'new', pattern: 'stretch', muscles: { main: ['hip', 'thigh'], also: ['calf'] } }));
    const one = item('turn', 'warm-up', { id: 'new', exercise: 'new', dose: { sets: 2, reps: 4, seconds: 8, restSeconds: [0, 0] } });
    expect(only(judge(lesson(one), { from: made }))).toEqual([
      'new|I-34|64 s of still stretch for hip before strength',
      'new|I-34|64 s of still stretch for thigh before strength',
    ]);
    const plain = item('turn', 'warm-up', { id: 'new', exercise: 'new', dose: { sets: 2, reps: 12, restSeconds: [0, 0] } });
    expect(only(judge(lesson(plain), { from: made }))).toEqual([]);
  });
});

describe('easy and short sessions', () => {
  const easy = (...items: readonly Item[]): readonly string[] => judge({ ...around(...items), mode: 'easy' });
  it('of mode easy are walking, breathing and mobility of low stress', () => {
    expect(easy(item('stroll'), item('march'))).toEqual([]);
    expect(easy(item('brace'))).toEqual(['brace|I-03|an easy session is walking, breathing, mobility']);
    expect(easy(item('round'))).toEqual(['round|I-03|an easy session is walking, breathing, mobility']);
  });
  const minutes = (count: number, ...items: readonly Item[]): readonly string[] =>
    judge(session(...items), { who: having({ minutes: count }) });
  it('under ten minutes hold the first rung and low stress', () => {
    const found = (id: string): readonly string[] => [`${id}|I-03|a session under 10 minutes holds easy items`];
    expect(minutes(9, item('brace'), item('turn'))).toEqual([]);
    expect(minutes(9, item('bug'))).toEqual(found('bug'));
    expect(minutes(9, item('cobra-rise'))).toEqual(found('cobra-rise'));
    expect(minutes(3, item('brace'))).toEqual([]);
    expect(minutes(2, item('brace'))).toEqual(found('brace'));
    expect(minutes(2, item('turn'))).toEqual([]);
    expect(minutes(2, item('breathe'))).toEqual([]);
    expect(minutes(2, item('turn', 'main', { dose: { sets: 1, seconds: 10, restSeconds: [0, 0] } }), item('breathe'))).toEqual([
      '|I-24|two minutes are one item',
    ]);
    expect(minutes(3, item('turn'), item('breathe'))).toEqual([]);
    expect(judge(around(item('bug')), { who: having({ minutes: 10 }) })).toEqual([]);
  });
});

describe('easing items', () => {
  const easing = (...items: readonly Item[]) => ({
    facing: (direction: NonNullable<Person['assessment']['direction']>): readonly string[] =>
      judge(around(...items), {
        who: person({ profile: { minutes: 90 }, assessment: { direction, tests: person().assessment.tests ?? {} } }),
      }),
  });
  const rounds = [item('small-round'), item('small-round', 'main', { id: 'again' })];
  const arches = [item('small-arch'), item('small-arch', 'main', { id: 'again' })];
  const found = ['|I-03|2 easing items in one session (AM-14)'];
  it('are one where their direction eases', () => {
    expect(easing(...rounds).facing({ sit: -1 })).toEqual(found);
    expect(easing(...rounds).facing({ morningBend: -1 })).toEqual(found);
    expect(easing(...rounds).facing({ stand: -1 })).toEqual([]);
    expect(easing(...rounds).facing({ sit: 0 })).toEqual([]);
    expect(easing(...arches).facing({ leanBack: -1 })).toEqual(found);
    expect(easing(...arches).facing({ sit: -1 })).toEqual([]);
    expect(easing(item('small-arch'), item('small-round')).facing({ sit: -1, walk: -1 })).toEqual(found);
    expect(easing(item('small-round')).facing({ sit: -1 })).toEqual([]);
  });
});

describe('who the session is for', () => {
  it('is asked on the day itself', () => {
    const who = person({ profile: { minutes: 90 }, answers: { B15: 'yes', A4: undefined } });
    expect(judge(around(item('bug')), { who })).toEqual(['|I-02|not answered: A4', '|I-01|clinician by B15']);
    expect(judge(around(item('bug')), { verdict: 'clinician' })).toEqual(["|I-01|the plan's own verdict is clinician"]);
    expect(judge(session(), { who })).toEqual(['|I-38|an empty session']);
  });
  it('starts gently when the verdict or the answers say so', () => {
    const found = ['carry|I-03|carry: axial 2 is over 1 (GENTLE)'];
    const carry = around(item('carry', 'main', { dose: { sets: 1, seconds: 20, kg: 4, restSeconds: [0, 0] } }));
    expect(judge(carry)).toEqual([]);
    expect(judge(carry, { verdict: 'gentle' })).toEqual(found);
    expect(judge(carry, { who: person({ profile: { minutes: 90 }, answers: { B4: 'yes' } }) })).toEqual(found);
    expect(judge(around(item('pull-up')), { verdict: 'gentle' })).toHaveLength(1);
    const rung = libraryWith(exercise({ id: 'new', pattern: 'glute', rung: 3 }));
    const one = item('turn', 'main', { id: 'new', exercise: 'new', rung: 3, dose: { sets: 1, reps: 6, restSeconds: [0, 0] } });
    expect(judge(around(one), { verdict: 'gentle', from: rung })).toEqual(['new|I-03|new: rung 3 is over 2']);
  });
});
