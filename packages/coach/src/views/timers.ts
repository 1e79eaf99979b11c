// What can be led today beside the session: breathing, warm and cool, a reset, a walk, a hang series.
import {
  type Catalog,
  type CoachState,
  type LocalDate,
  limitsOn,
  type Session,
  sessionOn,
  type TimerId,
  type TimerScene,
  timerIds,
  timerSession,
  verdictOn,
} from '@plumbline/engine';

/** The day as timers see it. */
export function timerSceneOn(state: CoachState, catalog: Catalog, on: LocalDate): TimerScene {
  const { verdict, mayPlan } = verdictOn(state, on);
  return { state, catalog, limits: limitsOn(state, on), on, mayPlan: mayPlan && !state.careful, walking: verdict.walking };
}

/** Hangs are exercise: beside a session that is still to come they wait, because it may hold them and is not to be taken for done. */
function hangsWait(state: CoachState, catalog: Catalog, on: LocalDate): boolean {
  const isPlanned = (sessionOn({ state, catalog, date: on })?.session?.items.length ?? 0) > 0;
  return isPlanned && !state.sessions.some((session) => session.on === on);
}

/** The timers that are open on `on`, each as it would be led if what has to be asked first is answered with no. None while a session is open. */
export function timersOn(
  state: CoachState,
  catalog: Catalog,
  on: LocalDate,
): readonly { readonly timer: TimerId; readonly session: Session }[] {
  if (state.open !== undefined) return [];
  const scene: TimerScene = { ...timerSceneOn(state, catalog, on), wound: 'no' };
  return timerIds.flatMap((timer) => {
    if (timer === 'hang-series' && hangsWait(state, catalog, on)) return [];
    const session = timerSession(timer, scene);
    return session === undefined ? [] : [{ timer, session }];
  });
}
