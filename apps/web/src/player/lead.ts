// The session that is led on this page: its run, what it tells the log, and the clock that it is shown by.
import {
  beginSession,
  type Content,
  keptOfTimer,
  type Look,
  lookAt,
  type Run,
  type SessionEvent,
  type SessionFact,
  stepSession,
} from '@plumbline/engine';
import { computed, signal } from '@preact/signals';
import { catalog, fact, known, tell } from '../model/home.ts';
import { type Aftermath, aftermath } from '../session/aftermath.ts';
import { sound } from './sound-choice.ts';
import { steady } from './steady-clock.ts';

export const run = signal<Run | undefined>(undefined);
/** The instant that is shown. */
const shownAt = signal(0);
export const look = computed<Look | undefined>(() => run.value && lookAt(run.value, shownAt.value));

/** What is told and not durable yet, oldest first: tried again until it is. */
let waiting: readonly Content[] = [];
let writing: Promise<void> | undefined;
async function writeAll(): Promise<void> {
  // Not before `writing` names this very run.
  await Promise.resolve();
  while (waiting.length > 0) {
    const batch = waiting;
    if (!(await tell(...batch))) break;
    waiting = waiting.slice(batch.length);
  }
  writing = undefined;
}
/** Resolves when the writing that is under way has come to its end; whoever asks meanwhile waits for the same. */
function write(): Promise<void> {
  writing ??= writeAll();
  return writing;
}
const contentOf = ({ type, data }: SessionFact): Content => fact(type, data as never);

/** Who leads a timer hears all it tells; the log hears only what is about safety. */
let timerHears: ((facts: readonly SessionFact[]) => void) | undefined;
/** Leads a timer: a run of its own beside the log. */
export function takeUpTimer(begun: Run, hears: (facts: readonly SessionFact[]) => void): void {
  timerHears = hears;
  shownAt.value = steady();
  run.value = begun;
}

/** Takes up the open session as its facts tell it; the one that is led already goes on. */
export function takeUp(): void {
  if (run.value !== undefined && run.value.session === known().open?.id) return;
  const at = steady();
  timerHears = undefined;
  shownAt.value = at;
  run.value = beginSession({ state: known(), catalog, at, paced: sound.value.paced });
}
/** Forgets the run; what it told stays. */
export function letGo(): void {
  timerHears = undefined;
  run.value = undefined;
}
/** Begins the run anew from what is written down. */
export function takeUpAnew(): void {
  run.value = undefined;
  takeUp();
}

/** A timer that is stopped needs no reason. */
function aftermathOf({ sign }: Run): Aftermath | undefined {
  if (timerHears) return sign === undefined ? undefined : 'timer-sign';
  return sign === undefined ? 'why' : 'stop-sign';
}

/** One event, now. Each set is on its way to the log before the next frame is drawn. */
export function send(event: SessionEvent): void {
  const before = run.value;
  if (before === undefined) return;
  const at = steady();
  const [next, told] = stepSession({ ...before, paced: sound.value.paced }, event, at);
  const facts = timerHears ? keptOfTimer(told) : told;
  shownAt.value = at;
  run.value = next;
  // At once, not with the page that follows: what is told may lead elsewhere before that is drawn.
  if (next.phase === 'stopped' && before.phase !== 'stopped') aftermath.value = aftermathOf(next);
  timerHears?.(told);
  if (facts.length > 0) waiting = [...waiting, ...facts.map(contentOf)];
  if (facts.length > 0) void write();
}
/** Takes over from a track at a place that the person has confirmed: what was done by then is told, and the run waits there. */
export function takeFrom({ run: there, told }: { readonly run: Run; readonly told: readonly SessionFact[] }): void {
  const at = steady();
  shownAt.value = at;
  run.value = { ...there, seen: at };
  waiting = [...waiting, ...told.map(contentOf)];
  void write();
}
/** Tells more of the session, after all that it has told so far. True once it is durable. */
export function alsoTell(...contents: readonly Content[]): Promise<boolean> {
  waiting = [...waiting, ...contents];
  return settledDown();
}
/** True once all that was told is durable. */
export async function settledDown(): Promise<boolean> {
  await write();
  return waiting.length === 0;
}
