import { addDays } from '../dates.ts';
import type { Dose } from '../exercise.ts';
import type { Person } from '../person.ts';
import type { HistorySummary, Item, Library, Plan } from '../reasoning.ts';
import {
  adding, declares, fullSession, history, item, library, libraryChanging, onDay, person, plan, saying, session, withDose, withItem, without, withSession,
} from './small-world.fixture.ts';

interface Wrong {
  readonly plan?: Plan;
  readonly person?: Person;
  readonly library?: Library;
  readonly past?: HistorySummary;
}
const dose = (sets: number, amount: Partial<Dose>): Dose => ({ sets, restSeconds: [60, 90], ...amount });
const long = (id: string, more: Partial<Item>, minutes = 90): Wrong => ({ plan: adding(plan(), 0, item(id, 'main', more)), person: person({ profile: { minutes } }) });
const green = (id: string, change: Partial<HistorySummary['byExercise'][string]>): HistorySummary => {
  const all = history();
  const known = all.byExercise[id];
  return known === undefined ? all : { ...all, byExercise: { ...all.byExercise, [id]: { ...known, ...change } } };
};
const bug = dose(2, { seconds: 10 });
const heavy: Partial<Item> = { dose: dose(1, { reps: 6, kg: 8 }), rirMin: 3 };
const easyDay = (base: Plan, at: number, ...items: readonly Item[]): Plan =>
  onDay(base, at, (day) => ({ ...day, kind: 'easy', session: session(item('turn', 'warm-up'), ...items, item('breathe', 'cool-down')) }));
const short = (minutes: number, ...items: readonly Item[]): Wrong => ({
  plan: { ...plan(), days: plan().days.map((day) => (day.session === undefined ? day : { ...day, session: session(...items) })) },
  person: person({ profile: { minutes } }),
});

export const wrongs: readonly (readonly [string, Wrong, readonly string[]])[] = [
  // Who may train.
  ['an emergency answer', { person: person({ answers: { A9: 'yes' } }) }, ['I-01']],
  ['an answer that needs a clinician', { person: person({ answers: { B15: 'yes' } }) }, ['I-01']],
  ['a block A question left open', { person: person({ answers: { A4: undefined } }) }, ['I-02']],
  ['a block B question left open', { person: person({ answers: { B23: undefined } }) }, ['I-02']],
  ['no birth year', { person: person({ profile: { birthYear: undefined as never } }) }, ['I-02']],
  ['somebody of seventeen', { person: person({ profile: { birthYear: 2009 } }) }, ['I-07']],
  ['a plan whose own verdict is clinician', { plan: saying('clinician') }, ['I-01']],
  ['a plan whose own verdict lists open questions', { plan: { ...plan(), verdict: { ...plan().verdict, unanswered: ['A3'] } } }, ['I-02']],
  ['a verdict of go where the answers say gentle', { person: person({ answers: { B20: 'yes' } }) }, ['I-03']],
  ['a clearance that has run out', { plan: saying('gentle', plan(1)), person: person({ answers: { B15: 'yes' }, clearances: [{ rule: 'B15', byRole: 'doctor', on: '2026-08-01' }] }) }, ['I-06']],
  ['a clearance that runs out on day 4', { plan: saying('gentle', plan(1)), person: person({ answers: { B15: 'yes' }, clearances: [{ rule: 'B15', byRole: 'doctor', on: addDays('2026-11-26', -90) }] }) }, ['I-06']],
  ['exercise in a session of mode none', { plan: withSession(plan(), 0, (old) => ({ ...old, mode: 'none' })) }, ['I-02']],
  ['a reminder in an emergency', { plan: { ...saying('emergency'), days: [] } }, ['I-01']],
  ['a habit of exercise before the questions are answered', { plan: { ...saying('clinician'), days: [] }, person: person({ answers: { A1: undefined } }) }, ['I-02']],
  // What may be done.
  ['an exercise that is not in the library', { plan: withItem(plan(), 0, 'bug', { exercise: 'nowhere' }) }, ['I-03']],
  ['a cap of a condition', { person: declares('EYE') , plan: plan() }, ['I-03']],
  ['a banned position', { person: declares('STENOSIS', { proneProvokes: 1 }), plan: adding(plan(), 0, item('cobra-rise')) }, ['I-03']],
  ['a banned pattern', { person: person({ answers: { F2: 'no' } }), plan: adding(plan(), 0, item('stroll')) }, ['I-03']],
  ['a name banned with a slipped vertebra', { person: declares('SPONDY'), plan: adding(plan(), 0, item('cobra-rise')) }, ['I-03']],
  ['more than easy movement in the first weeks after birth', { person: declares('BIRTH', { weeks: 2 }), plan: saying('gentle') }, ['I-03']],
  ['a hang without the arm test', { person: person({ assessment: { tests: {} } }), plan: adding(plan(), 0, item('hang-low')) }, ['I-03']],
  ['balance on one leg without a hand under a balance cap', { person: declares('OSTEO'), plan: adding(saying('gentle'), 0, item('stand-free')) }, ['I-03']],
  ['rung 3 while starting gently', { plan: adding(saying('gentle'), 0, item('pull-up')) }, ['I-03']],
  ['a bend that sitting makes worse', { person: person({ assessment: { direction: { bend: 1 } } }), plan: adding(plan(), 0, item('round')) }, ['I-03']],
  ['the floor for somebody who cannot get there', { person: person({ profile: { floor: 'no' } }), plan: adding(plan(), 0, item('round')) }, ['I-03']],
  ['kit that is not at hand', { person: person({ profile: { kit: ['mat'] } }) }, ['I-03']],
  ['something that is chosen only when asked for', { plan: adding(plan(), 0, item('contract-relax')) }, ['I-03']],
  ['a composite practice under caps', { person: declares('ELBOW'), plan: adding(plan(), 0, item('yoga')) }, ['I-03']],
  ['something the person asked not to have', { person: person({ profile: { avoid: ['bug'] } }) }, ['I-03']],
  ['a swap that is not allowed', { plan: withItem(plan(), 0, 'bug', { swaps: ['curl-up', 'nowhere'] }) }, ['I-32', 'I-03']],
  ['a swap that is not allowed', { plan: withItem(plan(), 0, 'bug', { swaps: ['brace', 'roll-low'] }) }, ['I-33']],
  ['curl-ups without asking', { plan: adding(plan(), 0, item('curl-up-auto')) }, ['I-32']],
  ['curl-ups twice a week', { person: person({ profile: { optIn: ['core_flexion'], minutes: 60 } }), plan: adding(adding(plan(), 0, item('curl-up')), 2, item('curl-up')) }, ['I-32']],
  ['a roller on the low back', { plan: adding(plan(), 0, item('roll-low')) }, ['I-33']],
  ['lying on the back from week 20 of pregnancy', { person: declares('PREGNANT', { weeks: 20 }), plan: saying('gentle') }, ['I-42']],
  ['heat in pregnancy', { person: declares('PREGNANT', { weeks: 6 }), plan: adding(plan(), 0, item('warm-pack')) }, ['I-42']],
  ['bending and turning under load with thin bones', { person: declares('OSTEO'), plan: adding(saying('gentle'), 0, item('lean-turn')) }, ['I-03']],
  ['two easing items in one session', { person: person({ assessment: { direction: { bend: -1 } } }), plan: adding(plan(), 0, item('small-round'), item('small-round', 'main', { id: 'again' })) }, ['I-03']],
  ['strength work that is not optional with crashes after effort', { person: person({ answers: { B18: 'yes' }, clearances: [{ rule: 'B18', byRole: 'doctor', on: '2026-11-01' }] }), plan: saying('gentle') }, ['I-41']],
  // How much.
  ['too few in reserve', { plan: withItem(plan(), 0, 'bridge', { rirMin: 3 }) }, ['I-18']],
  ['nothing in reserve, with a log', { plan: withItem(plan(), 0, 'bridge', { rirMin: 1 }), past: history() }, ['I-18']],
  ['a hold over the static cap', { person: declares('PELVIC'), plan: withDose(without(plan(), 'bug'), 0, 'side-hold', { seconds: 31 }) }, ['I-19']],
  ['two minutes and one second on a bar', { ...long('hang-full', { dose: dose(1, { seconds: 121 }) }), past: green('hang-full', { last: dose(1, { seconds: 121 }), best30d: 200 }) }, ['I-19']],
  ['half a minute on a bar is the end with treated pressure', { ...long('hang-full', { dose: dose(1, { seconds: 31 }), rirMin: 4 }), person: person({ conditions: [{ condition: 'BP', since: '2026-01-01', detail: { treated: 1, systolic: 130 } }], answers: { 'B10.active': 'yes' }, profile: { minutes: 90 } }), past: history() }, ['I-19']],
  ['a short rest with treated pressure', { person: person({ conditions: [{ condition: 'BP', since: '2026-01-01', detail: { treated: 1, systolic: 130 } }], answers: { 'B10.active': 'yes' } }) }, ['I-03']],
  ['repetitions of nothing', { plan: withDose(plan(), 0, 'bridge', { reps: 0 }) }, ['I-40']],
  ['half a set', { plan: withDose(plan(), 0, 'bridge', { sets: 1.5 }) }, ['I-40']],
  ['a rest below nothing', { plan: withDose(plan(), 0, 'bridge', { restSeconds: [-1, 30] }) }, ['I-40']],
  ['over the most of an exercise', { plan: withDose(plan(), 0, 'bridge', { reps: 13 }) }, ['I-15']],
  ['over every start dose without a history', { plan: withDose(plan(), 0, 'bridge', { reps: 9 }) }, ['I-15']],
  ['three sets in the first week of starting gently', { plan: withDose(saying('gentle'), 0, 'bridge', { sets: 3 }) }, ['I-03']],
  ['a walk of an hour and ten minutes in a flare', { ...long('stroll', { dose: dose(7, { seconds: 600 }) }), plan: onDay(adding(plan(), 0, item('stroll', 'main', { dose: dose(7, { seconds: 600 }) })), 0, (day) => ({ ...day, kind: 'flare' })) }, ['I-15']],
  ['a first load over a tenth of body weight', long('lift', { dose: dose(1, { reps: 6, kg: 9 }) }), ['I-17']],
  ['a first load a hand over a twentieth of body weight', long('carry', { dose: dose(1, { seconds: 20, kg: 9 }) }), ['I-17']],
  ['a first row over five kilograms', long('weight-row', { dose: dose(1, { reps: 6, kg: 6 }) }), ['I-17']],
  ['over six tenths of a comfortable load', { ...long('lift', { dose: dose(1, { reps: 6, kg: 25 }) }), person: person({ profile: { minutes: 90 }, assessment: { comfortableKg: { lift: 40 } } }) }, ['I-17']],
  ['a load before body weight is mastered', long('basket', { dose: dose(1, { reps: 6, kg: 2 }) }), ['I-17']],
  ['a load on something that takes none', long('brace', { dose: dose(1, { reps: 6, kg: 2 }) }), ['I-17']],
  ['a carry of more than half of body weight', { ...long('carry', { dose: dose(1, { seconds: 20, kg: 41 }) }), past: green('carry', { last: dose(1, { seconds: 20, kg: 41 }) }) }, ['I-03']],
  ['a load that makes the lean steeper than allowed', { ...long('lift', { dose: dose(1, { reps: 6, kg: 21 }) }), person: declares('FUSION', { weeks: 60, cleared: 1 }) }, ['I-03']],
  // Sides, order, time.
  ['one side only', { plan: withItem(plan(), 0, 'side-hold', { sides: ['left'] }) }, ['I-27']],
  ['both sides of something done on two', { plan: withItem(plan(), 0, 'side-hold', { sides: ['both'] }) }, ['I-27']],
  ['a mixed grip one way round', long('hang-mixed', { sides: ['right'] }), ['I-29']],
  ['another rung than the library says', { plan: withItem(plan(), 0, 'bug', { rung: 2 }) }, ['I-21']],
  ['two items with one id', { plan: withItem(plan(), 0, 'bug', { id: 'bridge' }) }, ['I-40']],
  ['a session over its time', { person: person({ profile: { minutes: 20 } }), plan: adding(plan(), 0, item('stroll', 'main', { dose: dose(1, { seconds: 600 }) })) }, ['I-24']],
  ['a cool-down before the main work', { plan: withSession(plan(), 0, (old) => ({ ...old, items: [...old.items.slice(0, 3), ...old.items.slice(-1), ...old.items.slice(3, -1)] })) }, ['I-26']],
  ['no warm-up', { plan: withItem(plan(), 0, 'turn', { role: 'main' }) }, ['I-26']],
  ['no cool-down', { plan: withSession(plan(), 0, (old) => ({ ...old, items: old.items.filter((one) => one.role !== 'cool-down') })) }, ['I-26']],
  ['three slots of strong grip', { ...long('carry', { dose: dose(1, { seconds: 20, kg: 2 }) }), plan: adding(plan(), 0, item('carry', 'main', { dose: dose(1, { seconds: 20, kg: 2 }) }), item('hang-full'), item('grip-row')) }, ['I-28']],
  ['a long still stretch before strength', { ...long('calf', { role: 'warm-up', dose: dose(3, { seconds: 21 }) }), past: history() }, ['I-34']],
  ['an empty session', { plan: withSession(plan(), 0, (old) => ({ ...old, items: [] })) }, ['I-38']],
  ['strength work in an easy session', { plan: withSession(plan(), 0, (old) => ({ ...old, mode: 'easy' })) }, ['I-03']],
  ['a second rung in a session of nine minutes', short(9, item('lunge')), ['I-03']],
  ['a warm-up in a session of nine minutes', short(9, item('turn', 'warm-up')), ['I-26']],
  ['nine minutes over their time', short(9, ...['bridge', 'brace', 'reach', 'row', 'wall-push', 'press-out'].map((id) => item(id))), ['I-24']],
  ['strength work in two minutes', short(2, item('brace')), ['I-03']],
  ['two items in two minutes', short(2, item('turn'), item('breathe')), ['I-24']],
  // The week.
  ['heavy work of one group on two days running', { person: person({ profile: { minutes: 90, daysPerWeek: 4 } }), plan: easyDay(adding(plan(), 0, item('lift', 'main', heavy)), 1, item('lift', 'main', heavy)), past: green('lift', { last: dose(1, { reps: 6, kg: 8 }) }) }, ['I-22']],
  ['five strength days', { person: person({ profile: { daysPerWeek: 5 } }), plan: easyDay(easyDay(plan(), 1, item('brace')), 3, item('brace')) }, ['I-23']],
  ['more sessions than asked for', { plan: easyDay(plan(), 1, item('march')) }, ['I-25']],
  ['no pull all week', { plan: without(plan(), 'row') }, ['I-30']],
  ['one everyday pattern all week', { plan: without(plan(), 'row', 'bend', 'stand-up') }, ['I-31']],
  ['no aerobic line', { plan: { ...plan(), habits: [] } }, ['I-30']],
  ['an empty week', { plan: { ...plan(), days: plan().days.map(({ date }) => ({ date, kind: 'rest' as const })) } }, ['I-38']],
  ['a reason for a gap that is not true', { plan: { ...without(plan(), 'row'), leftOut: [{ slot: 'week.W7', pattern: 'pull_h', reason: 'no-kit', because: [] }] } }, ['I-30']],
  ['more work in the second week than in the first', { plan: withDose(plan(2), 7, 'bridge', { reps: 7 }) }, ['I-15']],
  ['days that do not follow one another', { plan: onDay(plan(), 3, (day) => ({ ...day, date: '2026-11-27' })) }, ['I-40']],
  ['fewer days than weeks', { plan: { ...plan(), days: plan().days.slice(0, 6) } }, ['I-40']],
  ['a habit that is off for this person', { plan: { ...plan(), habits: [...plan().habits, { habit: 'contrast', because: [] }] }, person: declares('RAYNAUD') }, ['I-03']],
  // With a history.
  ['more after an amber light', { plan: withDose(plan(), 0, 'bug', { seconds: 15 }), past: green('bug', { lastLight: 'amber', last: bug }) }, ['I-08']],
  ['more after an unknown light', { plan: withDose(plan(), 0, 'bug', { seconds: 15 }), past: green('bug', { lastLight: 'unknown', last: bug }) }, ['I-08']],
  ['the same after a red light', { past: green('bug', { lastLight: 'red' }) }, ['I-10']],
  ['a jump over the best of thirty days', { plan: withDose(plan(), 0, 'bug', { seconds: 30 }), past: green('bug', { best30d: 20 }) }, ['I-15']],
  ['a new exercise above its start', { plan: withDose(plan(), 0, 'bug', { seconds: 30 }), past: green('bug', { best30d: 0, last: dose(2, { seconds: 30 }) }) }, ['I-15']],
  ['a week a third larger than the last two', { past: history({}, [{ workSeconds: 200, counted: true, byPattern: {} }, { workSeconds: 900, counted: true, byPattern: {} }]) }, ['I-15']],
  ['a pattern a third larger than last week', { past: history({}, [{ workSeconds: 5000, counted: true, byPattern: { glute: 20 } }]) }, ['I-15']],
  ['a load a fifth heavier', { ...long('lift', { dose: dose(1, { reps: 6, kg: 12 }) }), past: green('lift', { last: dose(1, { reps: 6, kg: 10 }) }) }, ['I-16']],
  ['a second heavier load within a week', { person: person({ profile: { minutes: 90 } }), plan: adding(adding(adding(plan(), 0, item('lift', 'main', { dose: dose(1, { reps: 6, kg: 10 }) })), 2, item('lift', 'main', { dose: dose(1, { reps: 6, kg: 10.5 }) })), 4, item('lift', 'main', { dose: dose(1, { reps: 6, kg: 11 }) })), past: green('lift', { last: dose(1, { reps: 6, kg: 10 }) }) }, ['I-16']],
  ['more after a gap of ten days', { plan: withDose(plan(), 0, 'bug', { seconds: 15 }), past: history({ lastOn: addDays('2026-11-23', -10) }) }, ['I-36']],
  ['more by itself with crashes after effort', { plan: withDose(saying('gentle'), 0, 'turn', { seconds: 35 }), past: green('turn', {}), person: person({ answers: { B18: 'yes' }, clearances: [{ rule: 'B18', byRole: 'doctor', on: '2026-11-01' }] }) }, ['I-41']],
];
export { fullSession, library, libraryChanging };
