// One step of a session: what happened and when goes in; the run after it and the facts to write come out. Total and pure.
import { scaleDose } from '../progress/scale.ts';
import { unitOf } from '../progress/work.ts';
import { amountOf, boutBefore, boutSeconds, boutsOf, doneBout, firstOpen, lineOf } from './bouts.ts';
import { AWAY_MS, elapsedAt, enter, hold, release, seenAt } from './clock.ts';
import { hurts, settled, stop } from './hurting.ts';
import { amountInHand, beginWork, endBout, endPhase, getReady, goOn, tellBout, tellInHand, withLine } from './phases.ts';
import type { Bout, DoneBout, Line, Moving, Run, Saying, SessionEvent, SessionFact, StandIn, Step } from './run.ts';

/** The run after `event` at `at` (milliseconds, any origin), and what is to be written down, in order. Errors: none. */
export function stepSession(run: Run, event: SessionEvent, at: number): Step {
  const [now, passed] = advance(run, at);
  const [next, facts] = act(now, event, at);
  return [next, [...passed, ...facts]];
}

/** Time passes. After a gap nobody saw, the clock stands where it was seen last: no set is called done unseen. */
function advance(before: Run, at: number): Step {
  const away = before.since !== undefined && at - before.seen > AWAY_MS;
  const run = seenAt(before, at);
  if (run.since === undefined) return [run, []];
  if (away) return [wokenUp(run, before.seen, at), []];
  let now = run;
  const facts: SessionFact[] = [];
  while (now.since !== undefined && now.seconds > 0 && elapsedAt(now, at) >= now.seconds * 1000) {
    const [next, told] = endPhase(now, now.since + now.seconds * 1000 - now.elapsed);
    facts.push(...told);
    now = next;
  }
  return [now, facts];
}
/** Work is held where it was; a rest is over, and the next set waits for the person. */
function wokenUp(run: Run, seen: number, at: number): Run {
  if (run.phase !== 'work') return hold(getReady(run, run.phase === 'rest' ? 'again' : run.readyFor, at), at, 'away');
  return hold({ ...run, seen }, seen, 'away');
}

function act(run: Run, event: SessionEvent, at: number): Step {
  if (run.phase === 'stopped') return [run, []];
  switch (event.type) {
    case 'tick':
      return [run, []];
    case 'start':
      return [run.held === 'settling' ? run : release(run, at), []];
    case 'pause':
      return [run.since === undefined ? run : hold(run, at, 'person'), []];
    case 'stop':
      return stop(run, at);
    case 'hurt':
      return hurts(run, event.hurt, at);
    case 'settled':
      return settled(run, event.back, at);
    case 'too-easy':
    case 'amount':
    case 'reserve':
    case 'control':
      return told(run, event);
    default:
      return run.held === 'settling' ? [run, []] : move(run, event, at);
  }
}

/** What is said about the set that ended last, or of the one in hand. */
function told(run: Run, event: Saying): Step {
  const about = event.type === 'too-easy' && run.phase === 'work' ? run.at : run.worked;
  const line = lineOf(run, about);
  if (about === undefined || line === undefined) return [run, []];
  const noted = event.type === 'too-easy' ? withLine(run, about.line, (l) => ({ ...l, tooEasy: true })) : run;
  const done = doneBout(line, about);
  if (done === undefined || run.phase === 'work') return [noted, []];
  const amount = event.type === 'amount' ? Math.max(0, Math.min(Math.floor(event.amount), line.whole)) : done.amount;
  const more: Partial<DoneBout> =
    event.type === 'reserve' ? { rir: event.rir } : event.type === 'control' ? { control: event.control } : {};
  return tellBout(noted, about, amount, more);
}

function move(run: Run, event: Moving, at: number): Step {
  const line = lineOf(run, run.at);
  if (event.type === 'back') return [goBack(run, at), []];
  if (run.at === undefined || line === undefined) return [run, []];
  switch (event.type) {
    case 'longer':
      return [longer(run, line), []];
    case 'next':
      return run.phase === 'work' ? endHere(run, run.at, at) : [mayBegin(run, at) ? beginWork(run, at) : run, []];
    case 'set-done':
      return run.phase === 'work' ? endBout(run, amountOf(line), at) : [run, []];
    case 'repeat':
      return [run.phase === 'work' ? getReady(run, 'again', at) : release(run, at), []];
    case 'leave-out':
      return leaveOut(run, run.at, at);
    case 'finish':
      return finish(run, at);
    case 'ease': {
      const other = line.others.find(({ easier }) => easier);
      return other ? replace(run, run.at, other, at) : cut(run, run.at, at);
    }
    case 'swap': {
      const other = line.others.find(({ exercise }) => exercise === event.to);
      return other ? replace(run, run.at, other, at) : [run, []];
    }
  }
}

/** A rest that the day's limits ask for is not cut short. */
export const mayBegin = (run: Run, at: number): boolean => run.phase !== 'rest' || elapsedAt(run, at) >= run.restFloor * 1000;

/** A set that runs less than this has hardly begun, ms. */
const BEGUN_MS = 3000;
const LONGER_SECONDS = 15;
const LONGER_MOST_SECONDS = 60;
/** A little more rest, up to the longest of the dose or a minute more. */
function longer(run: Run, { dose }: Line): Run {
  if (run.phase !== 'rest' && run.phase !== 'ready') return run;
  const [least, most] = dose.restSeconds;
  const longest = Math.max(run.seconds, run.restFloor, most, Math.max(least, run.restFloor) + LONGER_MOST_SECONDS);
  return { ...run, seconds: Math.min(longest, run.seconds + LONGER_SECONDS) };
}

/** The set ends with what was done; an exercise that had hardly begun is left out. */
function endHere(run: Run, bout: Bout, at: number): Step {
  const line = run.lines[bout.line] as Line;
  const isUntried = line.done.length === 0 && elapsedAt(run, at) < BEGUN_MS;
  return isUntried ? leaveOut(run, bout, at) : endBout(run, amountInHand(run, at), at);
}

function leaveOut(run: Run, bout: Bout, at: number): Step {
  const [told, facts] = tellInHand(run, at);
  const left = withLine(facts.length > 0 ? { ...told, worked: bout } : told, bout.line, (line) => ({ ...line, left: true }));
  const item = (run.lines[bout.line] as Line).item;
  return [goOn(left, bout, at), [...facts, { type: 'item-skipped', data: { session: run.session, item } }]];
}

/** Half a session counts: what is done of the set in hand is told, the rest is left. */
function finish(run: Run, at: number): Step {
  const [told, facts] = tellInHand(run, at);
  return [{ ...enter(told, 'done', 0, at), at: undefined }, facts];
}

/** The set again, or the one before it where this one has hardly begun. What is gone back to is done anew, both sides from there on. */
function goBack(run: Run, at: number): Run {
  if (run.phase === 'work' && elapsedAt(run, at) >= BEGUN_MS) return getReady(run, 'again', at);
  const bout = boutBefore(run.lines, run.at) ?? run.at;
  const line = lineOf(run, bout);
  if (bout === undefined || line === undefined) return run;
  const sides = line.about.sides.slice(line.about.sides.indexOf(bout.side));
  const open = withLine(run, bout.line, (l) => ({
    ...l,
    done: l.done.filter(({ set, side }) => set !== bout.set || !sides.includes(side)),
  }));
  const isNear = lineOf(run, run.at)?.about.position === line.about.position;
  return getReady({ ...open, at: bout, worked: undefined }, isNear ? 'again' : 'position', at);
}

/** Another exercise for the sets that are left of this one. What was done stays told; its own dose comes with it. */
function replace(run: Run, bout: Bout, other: StandIn, at: number): Step {
  const [told, facts] = tellInHand(run, at);
  const line = told.lines[bout.line] as Line;
  const setsBefore = line.setsBefore + closedSets(line);
  const dose = { ...other.dose, sets: Math.max(1, Math.min(other.dose.sets, line.dose.sets - closedSets(line))) };
  const stood: Line = {
    ...line,
    exercise: other.exercise,
    about: other.about,
    dose,
    whole: dose[unitOf(dose)] ?? 0,
    others: line.others.filter(({ exercise }) => exercise !== other.exercise),
    done: [],
    setsBefore,
    tooEasy: false,
  };
  const lines = withLine(told, bout.line, () => stood);
  const isNear = line.about.position === other.about.position;
  const about = { session: run.session, item: line.item };
  const became: SessionFact[] = [
    { type: 'item-eased', data: { ...about, to: other.exercise } },
    { type: 'item-eased', data: { ...about, to: dose } },
  ];
  const at1 = firstOpen(lines.lines);
  return [getReady({ ...lines, at: at1, worked: undefined }, isNear ? 'exercise' : 'position', at), [...facts, ...became]];
}
const closedSets = (line: Line): number => {
  const last = line.about.sides.at(-1);
  return boutsOf(line, 0).filter((bout) => bout.side === last && doneBout(line, bout)).length;
};

const EASED_PERCENT = 66;
/** A set's amount eased by a third: fewer repetitions or seconds, as many sets. */
export function easedDose(line: Line): Line['dose'] {
  const { sets: _one, ...one } = scaleDose({ ...line.dose, sets: 1 }, EASED_PERCENT);
  return { ...one, sets: line.dose.sets };
}
export const mayEase = (line: Line): boolean =>
  line.others.some(({ easier }) => easier) || amountOf({ dose: easedDose(line) }) < amountOf(line);

function cut(run: Run, bout: Bout, at: number): Step {
  const line = run.lines[bout.line] as Line;
  if (!mayEase(line)) return [run, []];
  const dose = easedDose(line);
  const fact: SessionFact = { type: 'item-eased', data: { session: run.session, item: line.item, to: dose } };
  const eased = withLine(run, bout.line, (l) => ({ ...l, dose, tooEasy: false }));
  if (run.phase !== 'work') return [release(eased, at), [fact]];
  const amount = amountInHand(run, at);
  if (amount >= amountOf({ dose })) {
    const [ended, facts] = endBout(eased, amount, at);
    return [ended, [fact, ...facts]];
  }
  const seconds = run.seconds === 0 ? 0 : boutSeconds({ dose });
  return [release({ ...eased, seconds, elapsed: elapsedAt(run, at), since: undefined }, at), [fact]];
}
