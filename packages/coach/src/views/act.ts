// The one thing that comes next on a day.
import { type CoachState, daysBetween, type LocalDate, type Plan, type Session } from '@plumbline/engine';

/**
 * `go-on`: a session is open. `later`: the program begins on another day. `next-block`: the weeks are over. `done`: today's session is done.
 * `free`: none is planned. `too-short`: nothing fits into the minutes. `begin`: it waits.
 */
export type Act = 'go-on' | 'later' | 'next-block' | 'done' | 'free' | 'too-short' | 'begin';

export function actOf(
  state: Pick<CoachState, 'open' | 'sessions'>,
  plan: Plan | undefined,
  session: Session | undefined,
  on: LocalDate,
): Act {
  if (state.open !== undefined) return 'go-on';
  if (plan !== undefined && on < plan.from) return 'later';
  if (state.sessions.some((record) => record.on === on && record.sets.length > 0)) return 'done';
  if (plan !== undefined && daysBetween(plan.from, on) >= plan.weeks * 7) return 'next-block';
  if (session === undefined) return 'free';
  return session.items.length === 0 ? 'too-short' : 'begin';
}
