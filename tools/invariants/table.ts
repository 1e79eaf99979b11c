// The one table of all invariants of rule book 4.14: what each says, where it is checked, and the faults its checks are watched to find.

import * as goingOut from './going-out-rows.ts';
import * as inPlan from './plan-rows.ts';
import * as always from './property-rows.ts';
import * as reminders from './reminder-rows.ts';
import { type Row, row } from './row.ts';
import * as atDoor from './session-rows.ts';
import * as inState from './state-rows.ts';
import { wording } from './wording-row.ts';

export const table: readonly Row[] = [
  row('I-01', 'no exercise in an emergency, or before a clinician has looked', inPlan.emergency, inPlan.clinician),
  row('I-02', 'no plan while a question of block A is open', inPlan.unanswered),
  row('I-03', 'only what is admissible, when planned and when started', inPlan.inadmissible, atDoor.oldSession),
  row('I-04', 'one more condition opens nothing', always.conditionsOnlyClose),
  row('I-05', 'a worrying answer never lowers the outcome', always.worryOnlyRaises),
  row('I-06', 'a clearance never lowers an emergency and ends after 90 days', inPlan.expired, always.clearanceEnds),
  row('I-07', 'no plan under 18', inPlan.underAge),
  row('I-08', 'nothing rises on amber, red or unknown', inState.roseAfterAmber, inState.roseAfterUnknown),
  row('I-09', 'nothing rises above a peak of five', inState.roseAfterPain),
  row(
    'I-10',
    'red: lower next time or out, and nothing else rises',
    inState.roseInRed,
    inState.notLowerAfterRed,
    atDoor.sameAfterRed,
    atDoor.stillThere,
    atDoor.noGentler,
    atDoor.stillPaused,
    atDoor.wholeAfterPause,
  ),
  row('I-11', 'more pain never gives a lighter light', always.lightFollowsPain),
  row(
    'I-12',
    'nothing rises on a light day, in a flare, a lighter week or a lock',
    inState.roseOnLight,
    inState.roseInFlare,
    inState.roseInLighterWeek,
    inState.roseInLock,
  ),
  row('I-13', 'enough good days between two rises', inState.roseTooSoon),
  row('I-14', 'one number at a time', inState.roseTogether),
  row(
    'I-15',
    'budgets and bounds of work hold',
    atDoor.spike,
    inPlan.weekGrows,
    atDoor.weekAtOnce,
    atDoor.walksDoubled,
    inPlan.overMost,
    inState.allRose,
  ),
  row('I-16', 'load rises by a tenth, upper body half of that, once a week', inState.steepLoad, inState.twoLoads),
  row('I-17', 'no load before body weight is mastered', inState.earlyLoad, inPlan.tooHeavy),
  row('I-18', 'at least two left in reserve', inPlan.toFailure),
  row('I-19', 'holds within their caps, hangs within two minutes', inPlan.longHold, inPlan.longHang),
  row('I-20', 'a step down takes back the last step up', always.downTakesBackUp),
  row('I-21', 'rungs one to three, one at a time', inState.twoRungs, inState.aboveTheLadder, inPlan.wrongRung),
  row('I-22', 'two days between heavy work of one kind', inPlan.noRest),
  row('I-23', 'at most four strength days a week', inPlan.fiveStrengthDays),
  row('I-24', 'the session ends in time', inPlan.tooLong),
  row('I-25', 'no more sessions than asked for', inPlan.oneTooMany),
  row('I-26', 'warm-up first, cool-down last', inPlan.coldStart),
  row('I-27', 'left and right alike', inPlan.oneSide),
  row('I-28', 'at most two slots of strong grip', inPlan.hardGrip),
  row('I-29', 'mixed grips both ways round', inPlan.oneGrip),
  row('I-30', 'a week covers what it owes, or says why not', inPlan.uncovered),
  row('I-31', 'three everyday patterns a week', inPlan.notEveryday),
  row('I-32', 'curl-ups once a week and only when asked for', inPlan.twoCurls, inPlan.unasked),
  row('I-33', 'no ball or roller on the low back', inPlan.lumbarRoller),
  row('I-34', 'at most a minute of still stretch before strength', inPlan.stillStretch),
  row('I-35', 'missed sessions are never made up for', atDoor.stacked),
  row('I-36', 'after a gap nothing above the last done', atDoor.moreAfterGap, atDoor.moreAfterGapAtTheDoor),
  row('I-37', 'the same facts, the same plan', always.samePlan),
  row('I-38', 'always something to do', inPlan.nothingToDo),
  row('I-39', 'direction caps only loosen, after good weeks, until gone', inState.capsLoosened, inState.capsTightened, always.capsEnd),
  row('I-40', 'doses are whole numbers above nothing', inPlan.halfSet, inPlan.negativeRest, inState.notANumber, inState.fourSets),
  row('I-41', 'nothing rises by itself for somebody who crashes', inPlan.notOptional, inState.roseWithCrashes),
  row('I-42', 'not on the back from week 20, no heat in pregnancy', inPlan.onHerBack, inPlan.heat),
  row('I-43', 'reminders within their number and never in quiet hours', reminders.tooMany, reminders.atNight),
  row('I-44', 'no banned word', wording),
  row('I-45', 'what goes out comes back, and nothing goes out by itself', goingOut.logComesBack, goingOut.staysAtHome),
];
