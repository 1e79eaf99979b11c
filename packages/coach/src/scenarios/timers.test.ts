// Each timer is led by the session machine, with nothing of a session left in the log.
import {
  beginTimer,
  cuesOf,
  doneByTimer,
  habitOfTimer,
  keptOfTimer,
  limitsOn,
  type Run,
  stageAt,
  stepSession,
  type TimerId,
  timerAsks,
  timerSession,
  verdictOn,
} from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from './someone.ts';

const on = '2026-11-02';
const kit = [...plainPerson.profile.kit, 'shower', 'pull-up-bar'] as const;
const at = (person = plainPerson, day = on) => {
  const { state } = diaryOf({ ...person, profile: { ...person.profile, kit } });
  const { verdict, mayPlan } = verdictOn(state, day);
  return { state, catalog, limits: limitsOn(state, day), on: day, mayPlan, walking: verdict.walking, wound: 'no' as const };
};
const shape = (timer: TimerId, scene = at()) =>
  timerSession(timer, scene)?.items.map(({ exercise, dose }) => [exercise, dose.sets, dose.seconds, dose.tempo]);

/** Ticks a second at a time until it is over. */
function ledToEnd(timer: TimerId): { readonly told: readonly string[]; readonly seconds: number; readonly run: Run } {
  const scene = at();
  const session = timerSession(timer, scene);
  const begun = session && beginTimer({ ...scene, session, id: 'timer', at: 0 });
  if (begun === undefined) throw new Error(`no ${timer}`);
  let [run] = stepSession(begun, { type: 'start' }, 0);
  const told: string[] = [];
  let now = 0;
  while (run.phase !== 'done' && now < 3_600_000) {
    now += 1000;
    const [next, facts] = stepSession(run, { type: 'tick' }, now);
    told.push(...facts.map(({ type }) => type));
    expect(keptOfTimer(facts)).toEqual([]);
    run = next;
  }
  return { told, seconds: now / 1000, run };
}

describe('timers', () => {
  test('have the figures of their sources', () => {
    expect(shape('breathe')).toEqual([['diaphragmatic-breathing', 1, 300, [4, 0, 6]]]);
    expect(shape('contrast')).toEqual([['contrast-shower', 2, 240, [180, 0, 60]]]);
    expect(shape('posture-reset')).toEqual([['wall-posture-reset', 1, 30, undefined]]);
    expect(shape('walk')?.[0]?.slice(0, 2)).toEqual(['graded-walking', 1]);
  });
  test.each<[TimerId, number]>([
    ['breathe', 330],
    ['contrast', 516],
    ['posture-reset', 60],
  ])('%s is led to its end', (timer, most) => {
    const { told, seconds, run } = ledToEnd(timer);
    expect([run.phase, new Set(told)]).toEqual(['done', new Set(['set-finished'])]);
    expect(seconds).toBeLessThanOrEqual(most);
    expect(habitOfTimer(timer)).toBe(timer);
  });
  test('the breath turns from in to out six times a minute, the water after three minutes', () => {
    const turns = (timer: TimerId, sound = 'turn'): number[] => {
      const scene = at();
      const session = timerSession(timer, scene);
      const begun = session && beginTimer({ ...scene, session, id: 'timer', at: 0 });
      if (begun === undefined) throw new Error(`no ${timer}`);
      const [started] = stepSession(begun, { type: 'start' }, 0);
      let run = started;
      for (let now = 1000; run.phase === 'ready'; now += 1000) [run] = stepSession(run, { type: 'tick' }, now);
      return cuesOf(run).flatMap(({ kind, at: when }) => (kind === sound ? [when / 1000] : []));
    };
    expect(turns('breathe').slice(0, 3)).toEqual([4, 14, 24]);
    expect(turns('breathe')).toHaveLength(30);
    expect(turns('contrast', 'switch')).toEqual([180]);
    const dose = { sets: 1, seconds: 300, restSeconds: [0, 0] as const, tempo: [4, 0, 6] as const };
    expect([stageAt({ dose }, 2000), stageAt({ dose }, 7000), stageAt({ dose }, 12_000)]).toEqual([
      { stage: 'out', share: 0.5 },
      { stage: 'back', share: 0.5 },
      { stage: 'out', share: 0.5 },
    ]);
  });
});

describe('what a timer adds to the day', () => {
  const after = (timer: TimerId, seconds: number) => {
    const session = timerSession(timer, at());
    if (session === undefined) throw new Error(`no ${timer}`);
    const data = { session: 'timer', item: 'i', exercise: 'e', set: 1, side: 'both', seconds, completed: false } as const;
    return doneByTimer(timer, session, [{ type: 'set-finished', data }]);
  };
  test('is the habit once half of it is done, and the minutes of a walk', () => {
    expect([after('breathe', 149), after('breathe', 150)]).toEqual([undefined, { habit: 'breathe' }]);
    expect([after('walk', 20), after('walk', 200)]).toEqual([undefined, { walkMinutes: 3 }]);
    expect(after('posture-reset', 30)).toEqual({ habit: 'posture-reset' });
  });
});

describe('gates of timers', () => {
  // The day's limits alone, whatever else would have to be asked first.
  const withCondition = (condition: 'CVD' | 'RAYNAUD' | 'PREGNANT' | 'KNEE', detail = {}) => ({
    ...at({ ...plainPerson, conditions: [{ condition, since: on, detail }] }),
    mayPlan: true,
  });
  test('warm and cool is off for heart, circulation and pregnancy', () => {
    expect(shape('contrast', withCondition('KNEE'))).toHaveLength(1);
    expect(shape('contrast', withCondition('RAYNAUD'))).toBeUndefined();
    expect(shape('contrast', withCondition('CVD'))).toBeUndefined();
    expect(shape('contrast', withCondition('PREGNANT', { weeks: 20 }))).toBeUndefined();
  });
  test('warm and cool waits for a plain no to an open wound', () => {
    const asked = (wound?: 'yes' | 'no' | 'unsure') => {
      const { wound: _no, ...scene } = withCondition('KNEE');
      return timerSession('contrast', { ...scene, ...(wound ? { wound } : {}) });
    };
    expect([asked(), asked('yes'), asked('unsure')]).toEqual([undefined, undefined, undefined]);
    expect(asked('no')?.items).toHaveLength(1);
    expect([timerAsks('contrast'), timerAsks('breathe')]).toEqual([['wound'], []]);
  });
  test('from week 20 nobody lies on the back to breathe', () => {
    expect(shape('breathe', withCondition('PREGNANT', { weeks: 24 }))?.[0]?.[0]).toBe('seated-diaphragmatic-breathing');
  });
  test('without the shoulder test nobody hangs', () => {
    expect(shape('hang-series')).toBeUndefined();
  });
  test('with it, the feet stay on the step first', () => {
    const tests = { T8: { on, value: 4, pain: 1 } } as const;
    const found = shape('hang-series', at({ ...plainPerson, assessment: { ...plainPerson.assessment, tests } }));
    expect(found?.map(([exercise]) => exercise)).toEqual(['supported-hang']);
  });
  test('in an emergency there is no timer at all', () => {
    const ill = at({ ...plainPerson, answers: { ...plainPerson.answers, A1: 'yes' } });
    expect(['breathe', 'contrast', 'posture-reset', 'walk', 'hang-series'].map((timer) => shape(timer as TimerId, ill))).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});
