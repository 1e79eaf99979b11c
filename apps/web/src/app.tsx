import { rulesVersion, verdictOn } from '@plumbline/engine';
import { computed } from '@preact/signals';
import type { JSX } from 'preact';
import { CheckScreen } from './check/check-screen.tsx';
import { round } from './check/round.ts';
import { KeepingBar } from './copies/keep-safe.tsx';
import { DueBar } from './habits/due-bar.tsx';
import { HabitsScreen } from './habits/habits-screen.tsx';
import { HandedScreen } from './handed/handed-screen.tsx';
import { LadderScreen } from './ladder/ladder-screen.tsx';
import { ExerciseScreen } from './learn/exercise-screen.tsx';
import { LearnScreen } from './learn/learn-screen.tsx';
import { EvidenceScreen } from './lessons/evidence-screen.tsx';
import { LessonsScreen } from './lessons/lessons-screen.tsx';
import { MeasureScreen } from './measure/test-screen.tsx';
import { day, home, known, thisDay } from './model/home.ts';
import { landingOf, openPages } from './model/landing.ts';
import { route } from './model/route.ts';
import { UpdateBar } from './offline/update-bar.tsx';
import { OutcomeScreen } from './outcome/outcome-screen.tsx';
import { Saved } from './parts/saved.tsx';
import { PlanScreen } from './plan/plan-screen.tsx';
import { ProgramsScreen } from './plan/programs-screen.tsx';
import { ProgressScreen } from './progress/progress-screen.tsx';
import { aftermath } from './session/aftermath.ts';
import { EndedPage } from './session/ended-page.tsx';
import { SessionScreen } from './session/session-screen.tsx';
import { isShut } from './settings/lock.ts';
import { LockScreen } from './settings/lock-screen.tsx';
import { SettingsScreen } from './settings/settings-screen.tsx';
import { laterPage } from './shell/later-page.tsx';
import { SafetyNet } from './shell/safety-net.tsx';
import { Tabs } from './shell/tabs.tsx';
import { Trouble } from './shell/trouble.tsx';
import { StartScreen } from './start/start-screen.tsx';
import { TimerScreen } from './timers/timer-screen.tsx';
import { BadDayPage, isBadDay } from './today/bad-day.tsx';
import { DidScreen } from './today/did-screen.tsx';
import { MoveScreen } from './today/move-screen.tsx';
import { TodayScreen } from './today/today-screen.tsx';
import { ToldScreen } from './today/told-screen.tsx';
import { ui } from './ui-words.ts';
import { WeekScreen } from './week/week-screen.tsx';
import { WhyScreen } from './why/why-screen.tsx';
import { ChangeScreen } from './you/change-screen.tsx';
import { YouScreen } from './you/you-screen.tsx';

const ExperimentsScreen = laterPage(async () => (await import('./experiments/experiments-page.tsx')).ExperimentsPage);
const ScanScreen = laterPage(async () => (await import('./scan/scan-page.tsx')).ScanPage);
const WalkingScreen = laterPage(async () => (await import('./walking/walking-page.tsx')).WalkingPage);
const OwnScreen = laterPage(async () => (await import('./own/own-page.tsx')).OwnPage);
const UpkeepScreen = laterPage(async () => (await import('./upkeep/upkeep-page.tsx')).UpkeepPage);
const TakeScreen = laterPage(async () => (await import('./take/take-page.tsx')).TakePage);
const PaperScreen = laterPage(async () => (await import('./paper/paper-page.tsx')).PaperPage);
const VisitScreen = laterPage(async () => (await import('./visit/visit-page.tsx')).VisitPage);
const DevicesScreen = laterPage(async () => (await import('./sync/devices-page.tsx')).DevicesPage);
const ShowScreen = laterPage(async () => (await import('./show/show-page.tsx')).ShowPage);

const landing = computed(() =>
  landingOf({
    state: known(),
    verdict: thisDay.value.verdict,
    mayPlan: verdictOn(known(), day.value).mayPlan,
    asks: thisDay.value.asks,
    round: round.value,
    rules: rulesVersion,
  }),
);

const screens: Readonly<Record<string, () => JSX.Element>> = {
  today: () => <TodayScreen />,
  plan: () => <PlanScreen />,
  paper: () => <PaperScreen />,
  visit: () => <VisitScreen />,
  why: () => <WhyScreen />,
  programs: () => <ProgramsScreen />,
  did: () => <DidScreen />,
  move: () => <MoveScreen />,
  told: () => <ToldScreen />,
  week: () => <WeekScreen />,
  progress: () => <ProgressScreen />,
  experiments: () => <ExperimentsScreen />,
  session: () => <SessionScreen />,
  you: () => <YouScreen />,
  change: () => <ChangeScreen />,
  outcome: () => <OutcomeScreen />,
  learn: () => <LearnScreen />,
  exercise: () => <ExerciseScreen />,
  measure: () => <MeasureScreen />,
  settings: () => <SettingsScreen />,
  devices: () => <DevicesScreen />,
  take: () => <TakeScreen />,
  rx: () => <HandedScreen />,
  scan: () => <ScanScreen />,
  show: () => <ShowScreen />,
  habits: () => <HabitsScreen />,
  timer: () => <TimerScreen />,
  walking: () => <WalkingScreen />,
  own: () => <OwnScreen />,
  upkeep: () => <UpkeepScreen />,
  lessons: () => <LessonsScreen />,
  ladder: () => <LadderScreen />,
  evidence: () => <EvidenceScreen />,
  start: () => <StartScreen />,
};

function Screen() {
  const here = route.value[0] ?? '';
  if (openPages.includes(here)) return screens[here]?.() ?? <StartScreen />;
  const first = landing.value;
  if (aftermath.value !== undefined && first !== 'outcome') return <EndedPage />;
  if (isBadDay.value && first === 'check') return <BadDayPage />;
  if (first === 'start') return <StartScreen />;
  if (first === 'check') return <CheckScreen />;
  // The result stays in reach before the first plan, and is the only page where no plan may be made.
  if (first === 'outcome' || here === 'outcome') return <OutcomeScreen />;
  if (first === 'know') return here === 'know' || round.value?.kind === 'know' ? <CheckScreen know /> : <OutcomeScreen />;
  return (screens[here] ?? screens['today'])?.() ?? <TodayScreen />;
}

/** Where one thing is asked or led, nothing else stands beside it. */
const isAlone = ([page, one]: readonly string[]): boolean =>
  page === 'session' ||
  page === 'timer' ||
  page === 'did' ||
  page === 'week' ||
  page === 'show' ||
  ((page === 'told' || page === 'measure') && one !== undefined);
const hasTabs = (): boolean => home.value.kind === 'open' && landing.value === 'home' && !isAlone(route.value);
/** A reload would disturb a session or a question, and nothing else belongs on the page of an emergency. */
const isCalm = (): boolean => hasTabs() && known().open === undefined;

export const App = () => {
  const { kind } = home.value;
  if (kind === 'opening') return <p class="waiting">{ui.trouble.opening}</p>;
  if (kind !== 'open') return <Trouble kind={kind} />;
  if (isShut.value) return <LockScreen />;
  return (
    <SafetyNet>
      <KeepingBar />
      {isCalm() ? <UpdateBar /> : null}
      {hasTabs() ? <Tabs /> : null}
      {isCalm() ? <DueBar /> : null}
      <Screen />
      <Saved />
    </SafetyNet>
  );
};
