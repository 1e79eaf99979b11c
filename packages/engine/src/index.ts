// The public surface of the reasoning core.

export { type Factor, factorsOf, RECENT_WEEKS } from './assessment/factors.ts';
export * from './assessment/irritability.ts';
export { sidesDiffer } from './assessment/level-from-test.ts';
export { type SelfTest, selfTest, selfTests } from './assessment/self-tests.ts';
export { normFor } from './assessment/test-norms.ts';
export { endsTest, isTestDue, testCap, whyNotTest } from './assessment/tests-allowed.ts';
export * from './codec/decode-content.ts';
export * from './codec/decode-person.ts';
export * from './codec/decode-plan.ts';
export type { Problem, Repair } from './codec/shape.ts';
export * from './dates.ts';
export * from './exercise.ts';
export { type ExperimentReading, readExperiment, type Verdict as ExperimentVerdict } from './experiments/compare.ts';
export { type Experiment, restingHabit, type Standing, standingOf, type WeekLived, type WhyEnded } from './experiments/experiment.ts';
export { type NotNow, questionsOn, whyNotNow } from './experiments/may-ask.ts';
export { type ExperimentId, type ExperimentQuestion, experimentIds, experimentQuestions } from './experiments/questions.ts';
export { type Arm, armsOf, WEEKS as EXPERIMENT_WEEKS } from './experiments/schedule.ts';
export * from './facts.ts';
export { type DayHabit, daysToTakeIn, type HabitDay, habitDay, readHabit } from './habits/habit-day.ts';
export { type HabitRecord, REST_DAYS } from './habits/habit-record.ts';
export { habitTable } from './habits/habit-table.ts';
export { type Instant, wallDay, wallTime, type Zone, type ZoneOffset } from './habits/local-clock.ts';
export { type Prompt, promptsOf } from './habits/prompts.ts';
export { MERGE_MINUTES, MOST_REMINDERS, minuteOf, type ReminderSettings, usualReminders } from './habits/reminder-settings.ts';
export {
  answerDone,
  type Busy,
  closeReminder,
  emptyBook,
  joinIn,
  keepOnly,
  planReminders,
  putOff,
  type Reminder,
  type ReminderBook,
  showReminder,
  takeIn,
  takeOut,
} from './habits/reminders.ts';
export {
  doneByTimer,
  habitOfTimer,
  type TimerId,
  type TimerQuestion,
  type TimerScene,
  timerAsks,
  timerIds,
  timerSession,
} from './habits/timers.ts';
export { type WeekInSeven, type WeekItem, weekInSeven, weekItems } from './habits/week-in-seven.ts';
export { daysLived } from './insights/days.ts';
export { type InsightId, insightIds, insightQuestions } from './insights/questions.ts';
export { type Insight, lookOn, READ_DAYS, readInsights } from './insights/read-insights.ts';
export { admissible, heldTo, whyNot } from './limits/admissible.ts';
export { activeConditions } from './limits/conditions.ts';
export { PROVOKER_DAYS, stirredWays } from './limits/direction.ts';
export { emptyLimitsHistory, type LimitsHistory, limitsFor } from './limits/limits.ts';
export { stressAt } from './limits/stress.ts';
export { type Outcome as MeasureOutcome, type Outcomes, outcomesOf, type TestOutcome } from './outcomes/outcomes.ts';
export { abilityScale, type Change, lookOf, painScale, type Reading, readChange, type Scale } from './outcomes/read-change.ts';
export { ownSmallestChange, smallestChange, type TestReading, type TestRecord } from './outcomes/test-change.ts';
export type { TowardUsual } from './outcomes/toward-usual.ts';
export type { Band } from './outcomes/usual-course.ts';
export type { Rated, StartRating, WeekCheck } from './outcomes/week-check.ts';
export * from './person.ts';
export { isStrength } from './planner/budget.ts';
export { buildCatalog, type Catalog, withProgram } from './planner/catalog.ts';
export { inputsHash, textHash } from './planner/inputs-hash.ts';
export { nearestAdmissible } from './planner/nearest.ts';
export { makePlan, type PlanRequest, sessionOn } from './planner/plan.ts';
export { isAskedFor } from './planner/pool.ts';
export { programOf } from './planner/program-of.ts';
export { planQuotas } from './planner/quotas.ts';
export { proposedMinutes } from './planner/short-start.ts';
export { slotId } from './planner/slot-id.ts';
export { engineVersion, rulesVersion } from './planner/versions.ts';
export {
  compareTry,
  isTooMuch,
  type LadderPlace,
  type LadderReading,
  type LadderTry,
  ladderPlace,
  mayTry,
  readLadder,
  signOfTry,
} from './progress/confidence-ladder.ts';
export { reviewDue } from './progress/deload.ts';
export { calm, type FlareState, flareRules, stepFlare, suggestsFlare, type UsualFlare, usualFlare } from './progress/flare.ts';
export { gapRule } from './progress/gaps.ts';
export { MOST_AMOUNT, TRIALS } from './progress/graded-activity.ts';
export { type Lever, noBetterAfterSixWeeks, PLATEAU_WEEKS, plateau } from './progress/plateau.ts';
export {
  hasComeBack,
  isRecovered,
  openUpkeepCheck,
  UPKEEP_WEEKS,
  upkeepChecks,
  upkeepPlan,
  WALK_GOAL,
  type WalkPlan,
  type WalkWeek,
} from './progress/upkeep.ts';
export { amountIn, riseOf, unitOf } from './progress/work.ts';
export { questionsInNote, withNoteQuestions } from './readiness/notes.ts';
export { askedQuestions, type Question, questions } from './readiness/questions.ts';
export { stopForPain, stopSigns } from './readiness/stop-signs.ts';
export { mayPlan, readiness } from './readiness/verdict.ts';
export * from './reasoning.ts';
export { beginSession, type Leading } from './session/begin-session.ts';
export { beginTimer, keptOfTimer, type LeadingTimer } from './session/begin-timer.ts';
export { boutSeconds, repStages, stageAt } from './session/bouts.ts';
export { AWAY_MS } from './session/clock.ts';
export { type Cue, type CueKind, cuesOf } from './session/cues.ts';
export { SETTLE_SECONDS } from './session/hurting.ts';
export { type Count, type Look, lookAt } from './session/look-at.ts';
export type { Bout, Hurt, Line, Run, SessionEvent, SessionFact, StandIn } from './session/run.ts';
export { stepSession } from './session/step-session.ts';
export { heldAt, type Stretch, stretchAt, type Timeline, timelineOf } from './session/timeline.ts';
export { unsaidReserves } from './session/unsaid.ts';
export { checkerFor, type LifeChecker, type PlanChecker, type SessionChecker } from './simulate/checker.ts';
export { type Life, liveProgram } from './simulate/live.ts';
export { chanceOf } from './simulate/random.ts';
export { type Reached, reachedTogether } from './simulate/reached.ts';
export { type SimulateRequest, type SimulateSummary, simulatePeople, simulationStart } from './simulate/simulate-people.ts';
export type { Violation } from './simulate/violation.ts';
export * from './sources.ts';
export { exerciseOf } from './state/exercise-of.ts';
export { isFlareSlip } from './state/flare-slip.ts';
export { answersOthers, applyFact, compareFacts, foldFacts, foldInPieces, type Unread } from './state/fold.ts';
export { historyOf } from './state/history.ts';
export { limitsOn } from './state/limits-on.ts';
export { asFacts, personToContents } from './state/person-to-facts.ts';
export { type Amount, MOST_QUOTAS, type QuotaRecord, quotaTrials } from './state/quota-facts.ts';
export type { QuotaHold } from './state/quota-hold.ts';
export { type QuotaOn, quotasOn } from './state/quotas-on.ts';
export { type PlanSize, sizeOf } from './state/size.ts';
export { standingFacts } from './state/standing-facts.ts';
export { type CoachState, emptyState } from './state/state.ts';
export { type MorningTold, suspectedIn } from './state/suspected.ts';
export { usualOf } from './state/usual.ts';
export { verdictOn } from './state/verdict-on.ts';
export { aWalkMore, nextWalks, type WalkedWeek, type WalksHold, walkedSince, walksHold, walksOf } from './state/walking.ts';
export { type Context as CheckContext, prepare } from './verify/context.ts';
export { isSafe, type Moment, verify, verifySession } from './verify/verify.ts';
export * from './vocabulary.ts';
