// What this device keeps, opened once: the coach over the log, or why it cannot be opened.
import { type Coach, today as todayOf } from '@plumbline/coach';
import {
  answersOthers,
  type CoachState,
  type Content,
  decodeContent,
  engineVersion,
  type Fact,
  type Facts,
  type FactType,
  type LocalDate,
  rulesVersion,
} from '@plumbline/engine';
import { library } from '@plumbline/library';
import type { Chance, LogStore } from '@plumbline/log';
import { computed, signal } from '@preact/signals';
import { hasGrammar, loadGrammar } from '../handed/grammar.ts';
import { createInStep, type InStep } from '../storage/in-step.ts';
import { type Keeping, openKeeping } from '../storage/keeping.ts';
import type { KeptState } from '../storage/kept-state.ts';
import { createMemoryKeeping } from '../storage/memory-keeping.ts';
import { tellOtherTabs } from '../storage/other-tabs.ts';
import { findShelf } from '../storage/shelf.ts';
import { catalog } from './catalog.ts';
import { nowLocal, today, zone } from './clock.ts';
import { idle } from './idle.ts';
import { coachOver, type Trouble, troubleIn } from './open-log.ts';
import { LogTrouble, quickCoach } from './quick-open.ts';

export { catalog };

/** `evicted`: the browser took away what was kept. `no-shelf`: it keeps nothing for us. */
export type Home = { readonly kind: 'opening' | 'no-shelf' | 'evicted' } | Trouble | { readonly kind: 'open'; readonly coach: Coach };

export const home = signal<Home>({ kind: 'opening' });
/** Where the facts are; undefined until it is open. */
export const keeping = signal<Keeping | undefined>(undefined);
/** The person went on although nothing is kept. */
export const isFleeting = signal(false);
/** Rises with every fact: the state is changed in place, so whoever shows it reads this too. */
export const revision = signal(0);
/** The day that is shown; it turns while the page stays open. */
export const day = signal<LocalDate>(today());

export type Saving = 'nothing' | 'saving' | 'saved' | 'saved-tight' | 'no-space' | 'other-tab' | 'not-kept';
export const saving = signal<Saving>('nothing');

const chance: Chance = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));
let step: InStep | undefined;
let isTight = false;
/** Opening and writing wait for each other: a coach that is being replaced must not be written to. */
let turn: Promise<unknown> = Promise.resolve();
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}

function findKeeping(): Promise<Keeping> {
  const onTight = (): void => {
    isTight = true;
  };
  return openKeeping({ factory: window.indexedDB, shelf: findShelf(), chance, onTight });
}

/** What a snapshot must have been made under: this very build with its library and rules. While the app is worked on none is used. */
export const stamp: string | undefined = import.meta.env.PROD
  ? JSON.stringify([import.meta.url, engineVersion, rulesVersion, library.version])
  : undefined;
/** The last line that the kept snapshot was folded from. */
export const keptUntil = signal(-1);
let erasures = 0;
/** How far what is open goes, and how often contents had been erased when it was read. */
export const standing = (): { readonly step: InStep | undefined; readonly erasures: number } => ({ step, erasures });

/** Somebody waits for the log behind a snapshot. */
let isAwaited = false;
/** Between two pieces of the log. Units: ms. */
const patience = 200;
/** What was opened later is read instead. */
function pauseIn(store: LogStore): () => Promise<void> {
  return async () => {
    await (isAwaited ? new Promise((go) => setTimeout(go)) : idle(patience));
    if (step?.store !== store) throw new Error('Something else was opened.');
  };
}

/** The coach from the snapshot where one fits, or else over the whole log, or what is wrong with it. */
async function openIn(kept: Keeping): Promise<Coach | Trouble> {
  const { store, replica, salts, lost } = kept;
  const state = await kept.keptState().catch((): KeptState => ({ snapshot: undefined, erasures: -1 }));
  erasures = state.erasures;
  if (stamp !== undefined && state.snapshot && lost === 'nothing') {
    step = createInStep(store, state.snapshot.tail.position);
    const parts = { store: step.store, replica, catalog, chance, salts };
    const onWrong = (): void => void kept.dropState().catch(() => undefined);
    const coach = quickCoach({ ...parts, keeping: kept, kept: state, stamp, on: today(), pause: pauseIn(step.store), onWrong });
    keptUntil.value = coach && state.snapshot.tail.entries.length === 0 ? state.snapshot.tail.position : -1;
    if (coach) return coach;
  }
  keptUntil.value = -1;
  const held = await store.readAll();
  step = createInStep(store, held.position);
  const trouble = troubleIn(held);
  if (trouble) return trouble;
  return coachOver({ store: step.store, replica, catalog, chance, salts }, held);
}
const isCoach = (opened: Coach | Trouble): opened is Coach => !('kind' in opened);

async function openNow(): Promise<void> {
  const hadAll = hasAll();
  try {
    isAwaited = false;
    const kept = keeping.value ?? (await findKeeping());
    keeping.value = kept;
    let opened = await openIn(kept);
    // Programs from outside are read by a grammar that few people need: whoever keeps one waits for it, once.
    if (isCoach(opened) && !hasGrammar() && Object.keys(opened.get().prescriptions).length > 0) {
      await loadGrammar();
      opened = await openIn(kept);
    }
    // A page that shows all facts, and what somebody types on it, must not give way for a moment because another device told something.
    if (isCoach(opened) && hadAll) {
      isAwaited = true;
      await opened.whole().catch(() => undefined);
    }
    if (isCoach(opened)) {
      opened.subscribe(() => {
        revision.value += 1;
      });
      const { lost } = kept;
      if (lost === 'all' && opened.facts()?.length === 0) home.value = { kind: 'evicted' };
      else home.value = opened.get().careful ? { kind: 'newer' } : { kind: 'open', coach: opened };
    } else home.value = opened;
  } catch {
    home.value = { kind: 'no-shelf' };
  }
  revision.value += 1;
  if (isAtRest) void readToTheEnd().catch(() => undefined);
}

/** The first screen is shown: from here on a log behind a snapshot is read at once. */
let isAtRest = false;
/** Reads the log behind a snapshot, when nobody waits or at once where somebody does. What is wrong with it shows. */
export async function readToTheEnd(): Promise<void> {
  isAtRest = true;
  const here = home.value;
  if (here.kind !== 'open') return;
  try {
    await here.coach.whole();
  } catch (thrown) {
    if (home.value !== here || !(thrown instanceof LogTrouble)) throw thrown;
    home.value = thrown.trouble;
    await keeping.value?.dropState();
  }
}

/** Opens what is kept here, or reads it again after something was written from elsewhere. */
export const openHome = (): Promise<void> => inTurn(openNow);

/** Lets go of what is open and opens it anew, as a fresh page would. */
export function openAnew(): Promise<void> {
  return inTurn(async () => {
    keeping.value?.close();
    keeping.value = isFleeting.value ? createMemoryKeeping(chance) : undefined;
    await openNow();
  });
}

/** Goes on in a browser that keeps nothing; all of it is gone with the page. */
export function openFleeting(): Promise<void> {
  isFleeting.value = true;
  return openAnew();
}

/** Reads again where another tab wrote. */
export async function catchUp(): Promise<void> {
  if (await inTurn(async () => step?.isBehind().catch(() => true) ?? false)) await openHome();
}

/** What is known; reading it keeps a screen in step with every fact. */
export function known(): CoachState {
  void revision.value;
  if (home.value.kind !== 'open') throw new Error('Nothing is open yet.');
  return home.value.coach.get();
}
/** True once every fact is there: a screen that shows all of them waits for it. */
export function hasAll(): boolean {
  void revision.value;
  return home.value.kind === 'open' && home.value.coach.facts() !== undefined;
}
/** Every fact, in the order they were told. Throws before they are all there. */
export function toldFacts(): readonly Fact[] {
  void revision.value;
  const facts = home.value.kind === 'open' ? home.value.coach.facts() : [];
  if (facts === undefined) throw new Error('The log is not read yet.');
  return facts;
}
/** The facts of `since`, which is yesterday or later, and perhaps some before: for screens that do not wait. */
export function toldSince(since: LocalDate): readonly Fact[] {
  void revision.value;
  return (home.value.kind === 'open' ? home.value.coach.lately(since) : undefined) ?? toldFacts();
}
/** Somebody waits for all facts: no idle moment is waited for any more. */
export function hurry(): void {
  isAwaited = true;
  void readToTheEnd().catch(() => undefined);
}
export const thisDay = computed(() => todayOf(known(), catalog, day.value));

/** One thing that happened, now, where the person is. */
export const fact = <K extends FactType>(type: K, data: Facts[K], more: Pick<Content, 'targets'> = {}): Content =>
  ({ type, v: 1, occurred: { local: nowLocal(), tz: zone() }, data, ...more }) as Content;

const errorKind = (error: unknown): Saving => {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
  return type === 'no-space' ? 'no-space' : type === 'slot-taken' || type === 'slot-gap' ? 'other-tab' : 'not-kept';
};

async function record(contents: readonly Content[]): Promise<Saving> {
  if (home.value.kind !== 'open') return 'not-kept';
  const done = await home.value.coach.record(...contents);
  if (!done.ok) return errorKind(done.error);
  tellOtherTabs('grown');
  return isTight ? 'saved-tight' : 'saved';
}

/** Writes facts down, then they count. True only when they are durable; `saving` tells the person. */
export async function tell(...contents: readonly Content[]): Promise<boolean> {
  if (home.value.kind !== 'open') return false;
  // The log takes anything; what would not be read back must not be called saved.
  if (!contents.every((content) => decodeContent(content).ok)) {
    saving.value = 'not-kept';
    return false;
  }
  // What answers others is read together with all facts.
  if (contents.some(({ type }) => answersOthers(type))) hurry();
  saving.value = 'saving';
  const said = await inTurn(() => record(contents));
  saving.value = said;
  isTight = false;
  if (said === 'other-tab') await openHome();
  return said === 'saved' || said === 'saved-tight';
}
