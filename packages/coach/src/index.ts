// The loop: append, fold, plan, tell. What every door of the product talks to.
export {
  type CalendarEvent,
  type CalendarScene,
  type CalendarWords,
  calendarEvents,
  calendarFile,
} from './calendar/calendar.ts';
export { sessionEvents } from './calendar/done-events.ts';
export { type Coach, type CoachParts, createCoach, type Rest, resumeCoach } from './coach.ts';
export { fitProgram, type Hindrance, type ProgramFit, type SlotFit } from './fit-program.ts';
export { eraseOldAnswers, rawAnswersKept } from './old-answers.ts';
export { packEntries, packedFacts } from './packed-facts.ts';
export { planFor, stateOf } from './plan-for.ts';
export { type LogProblem, type LogRead, readLog } from './read-log.ts';
export type { AtOnce, AtSix, SixOnce } from './rehearse/at-six.ts';
export type { RehearsedBrake } from './rehearse/brakes.ts';
export type { RehearsedLights } from './rehearse/lights.ts';
export type { RehearsedPlace, RehearsedWeek } from './rehearse/place-weeks.ts';
export { rehearsalJsonSchema, rehearsalShape } from './rehearse/rehearsal-shape.ts';
export { type Rehearsal, rehearsalOf, rehearse, usualRehearsal } from './rehearse/rehearse.ts';
export { type RehearsalRequest, type VirtualLife, virtualLife } from './rehearse/virtual-life.ts';
export type { RehearsedWish } from './rehearse/wishes-met.ts';
export { printSnapshot, readSnapshot, type Snapshot } from './snapshot/snapshot.ts';
export { createLogReader, type WholeLog } from './snapshot/whole-log.ts';
export { type Act, actOf } from './views/act.ts';
export { type BlockEnd, blockEndOf } from './views/block-end.ts';
export { agesTold, type ClientTold, personTold, toldBy, withCalmAnswers } from './views/client-told.ts';
export { type DayNote, dayNotesOf } from './views/day-notes.ts';
export { breaksTaken, busyAtDesk, type Desk } from './views/desk.ts';
export {
  type ClientHistory,
  type ClientRow,
  type ClientSign,
  clientRow,
  exceptionsFirst,
  signsToday,
  withResults,
} from './views/desk-clients.ts';
export {
  beginningOf,
  type ExperimentLived,
  type ExperimentsView,
  type ExperimentToday,
  experimentsOn,
  experimentToday,
  type StandingEnded,
  type StandingOn,
} from './views/experiments.ts';
export { daysBack, type FlareDays, flareDaysOf, offersFlare } from './views/flare-days.ts';
export { type FromTrainer, notesIn, signerName, trainerOf, type Wish, wishFor } from './views/from-trainer.ts';
export { HABIT_DAYS, type HabitFact, type HabitToday, habitStrip } from './views/habit-strip.ts';
export { settable, suggestedFor, type TimesToSet, unsetTimes } from './views/habit-suggestions.ts';
export { type DeviceMoment, habitsOn, type RemindersNow, remindersNow } from './views/habits.ts';
export { type Handout, handoutOf } from './views/handout.ts';
export { type HandoutExerciseText, type HandoutSessionText, type HandoutText, handoutText, pictureText } from './views/handout-text.ts';
export { insightsOn } from './views/insights.ts';
export { activityOf, type Ladder, ladderOn } from './views/ladder.ts';
export { type Lesson, lessonsFor, lessonsOn, type Moment } from './views/lessons.ts';
export { type Place, placesFor, type WentBy, wentBy } from './views/moves.ts';
export { type Change, type Next, nextAfter } from './views/next.ts';
export { mayBeginAnother, notYetBack, type OwnActivity, offersOwnActivity, ownActivitiesOn } from './views/own-activities.ts';
export type { PaperScene } from './views/paper-scene.ts';
export { type PlateauChange, plateauChange } from './views/plateau-change.ts';
export { type Progress, progressOn } from './views/progress.ts';
export { ownWords, type ResultsAsk, resultsOf, resultsSince } from './views/results.ts';
export { type Review, reviewsOf } from './views/reviews.ts';
export { type DayTest, selfTestsOn, testDone } from './views/self-tests.ts';
export { type TestTold, testsTold } from './views/tests-told.ts';
export { type Milestone, timelineOf } from './views/timeline.ts';
export { timerSceneOn, timersOn } from './views/timers.ts';
export { type Ask, type Today, today } from './views/today.ts';
export { retellingOf, slipOn, type Told, toldLately } from './views/told-lately.ts';
export { habitTimeText, type TrainerText, trainerText, trainerTitle, wishChanges, wishLines } from './views/trainer-text.ts';
export { offersUpkeep, type UpkeepCheck, type UpkeepDays, upkeepOffer, upkeepOn } from './views/upkeep.ts';
export { type Visit, visitOn } from './views/visit.ts';
export { type PaperTable, type VisitText, visitText } from './views/visit-text.ts';
export { type WalkingDay, walkingOn } from './views/walking.ts';
export { ACTIVITIES_MOST, activitiesOf, type WeekForm, weekFormOf } from './views/week-form.ts';
