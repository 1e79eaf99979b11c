// What pain asks for while a session is led: nothing, an easier version once, out for today, or the end. Source: rule book 1.7.
import { painSettlesWithinMinutes, type StopClass, type StopSignId, stopForPain, stopSigns } from '../readiness/stop-signs.ts';
import { firstOpen, lineOf } from './bouts.ts';
import { enter, hold, release } from './clock.ts';
import { amountInHand, endBout, goOn, tellInHand, withLine } from './phases.ts';
import type { Bout, Hurt, Run, SessionFact, Step } from './run.ts';

const classOf = (id: StopSignId): StopClass => stopSigns.find((sign) => sign.id === id)?.class ?? 'session';

/** The set that hurt: the one in hand, else the one that ended last. */
const hurtBout = (run: Run): Bout | undefined => (run.phase === 'work' ? run.at : (run.worked ?? run.at));

/** The strongest sign of one telling; `back` says that a rise of three is gone again. Undefined: no sign. */
function signOf(run: Run, { peak, spread, kind }: Hurt, back: boolean): StopSignId | undefined {
  if (spread === 'further') return 'pain-spreads-down';
  const byPain = stopForPain(run.pre, peak, back);
  if (byPain !== undefined && classOf(byPain) === 'session') return byPain;
  if (kind === 'sharp') return 'sharp';
  if (kind === 'pinch' && lineOf(run, hurtBout(run))?.about.position === 'hanging') return 'shoulder-pinch';
  return byPain;
}

const signFact = (run: Run, sign: StopSignId): SessionFact => ({
  type: 'stop-sign-reported',
  data: { session: run.session, sign, class: classOf(sign) },
});

/** What was done of the set in hand is told, and the session is over at once. */
export function stop(run: Run, at: number, reason?: 'pain', sign?: StopSignId): Step {
  const [told, facts] = tellInHand(run, at);
  const stopped: SessionFact = { type: 'session-stopped', data: { session: run.session, ...(reason ? { reason } : {}) } };
  return [{ ...enter(told, 'stopped', 0, at), sign }, [...facts, ...(sign ? [signFact(run, sign)] : []), stopped]];
}

/** Pain while moving: told first, then weighed. A rise of three waits up to five minutes before it ends the session. */
export function hurts(run: Run, hurt: Hurt, at: number): Step {
  const bout = hurtBout(run);
  const item = lineOf(run, bout)?.item;
  const fact: SessionFact = { type: 'hurt-reported', data: { session: run.session, ...hurt, ...(item === undefined ? {} : { item }) } };
  const [next, facts] = weigh(run, hurt, signOf(run, hurt, false), bout, at);
  return [next, [fact, ...facts]];
}
function weigh(run: Run, hurt: Hurt, sign: StopSignId | undefined, bout: Bout | undefined, at: number): Step {
  if (sign === 'pain-up-3') {
    const after = signOf(run, hurt, true);
    const [waiting, facts] = after === undefined ? [run, []] : endSet(run, after, bout, at);
    const hurtOffer = waiting.hurt ?? { kind: 'mild' as const, line: bout?.line ?? 0 };
    return [{ ...hold(waiting, at, 'settling'), hurt: hurtOffer }, facts];
  }
  if (sign === undefined) return [{ ...hold(run, at, 'hurt'), hurt: { kind: 'mild', line: bout?.line ?? 0 } }, []];
  if (classOf(sign) === 'exercise') return endSet(run, sign, bout, at);
  return stop(run, at, 'pain', sign);
}

/** A sign about one exercise ends its set; the second one takes it out for today. */
function endSet(run: Run, sign: StopSignId, bout: Bout | undefined, at: number): Step {
  const [ended, facts] = run.phase === 'work' ? endBout(run, amountInHand(run, at), at) : [run, []];
  const told = [...facts, signFact(run, sign)];
  const line = lineOf(ended, bout);
  if (bout === undefined || line === undefined) return [hold(ended, at, 'hurt'), told];
  const isOut = line.signs > 0;
  const signed = withLine(ended, bout.line, (l) => ({ ...l, signs: l.signs + 1, left: l.left || isOut }));
  const offer = { kind: isOut ? 'out' : 'set', line: bout.line } as const;
  if (!isOut || line.left) return [{ ...hold(signed, at, 'hurt'), hurt: offer }, told];
  const skipped: SessionFact = { type: 'item-skipped', data: { session: run.session, item: line.item, why: sign } };
  const moved = signed.at?.line === bout.line || firstOpen(signed.lines) === undefined ? goOn(signed, bout, at) : signed;
  return [{ ...hold(moved, at, 'hurt'), hurt: offer }, [...told, skipped]];
}

/** The answer after the wait. Still there: the session is over. */
export function settled(run: Run, back: boolean, at: number): Step {
  if (run.held !== 'settling') return [run, []];
  if (!back) return stop(run, at, 'pain', 'pain-up-3');
  return run.hurt === undefined ? [release(run, at), []] : [{ ...run, held: 'hurt' }, []];
}
export const SETTLE_SECONDS = painSettlesWithinMinutes * 60;
