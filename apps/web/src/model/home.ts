// What this device keeps, opened once: the coach over the log, or why it cannot be opened.
import { type Coach, today as todayOf } from '@plumbline/coach';
import {
  buildCatalog,
  type CoachState,
  type Content,
  decodeContent,
  type Fact,
  type Facts,
  type FactType,
  type LocalDate,
} from '@plumbline/engine';
import { library } from '@plumbline/library';
import type { Chance } from '@plumbline/log';
import { computed, signal } from '@preact/signals';
import { hasGrammar, loadGrammar, readProgram } from '../handed/grammar.ts';
import { createInStep, type InStep } from '../storage/in-step.ts';
import { type Keeping, openKeeping } from '../storage/keeping.ts';
import { createMemoryKeeping } from '../storage/memory-keeping.ts';
import { tellOtherTabs } from '../storage/other-tabs.ts';
import { findShelf } from '../storage/shelf.ts';
import { nowLocal, today, zone } from './clock.ts';
import { coachOver, type Trouble, troubleIn } from './open-log.ts';

export const catalog = buildCatalog(library, readProgram);

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

async function openNow(): Promise<void> {
  try {
    keeping.value ??= await findKeeping();
    const { store, replica, lost } = keeping.value;
    const held = await store.readAll();
    const trouble = troubleIn(held);
    step = createInStep(store, held.position);
    const parts = { store: step.store, held, replica, catalog, chance };
    let coach = trouble ? undefined : await coachOver(parts);
    // Programs from outside are read by a grammar that few people need: whoever keeps one waits for it, once.
    if (coach && !hasGrammar() && Object.keys(coach.get().prescriptions).length > 0) {
      await loadGrammar();
      coach = await coachOver(parts);
    }
    coach?.subscribe(() => {
      revision.value += 1;
    });
    if (lost === 'all' && held.entries.length === 0) home.value = { kind: 'evicted' };
    else if (coach === undefined) home.value = trouble ?? { kind: 'no-shelf' };
    else home.value = coach.get().careful ? { kind: 'newer' } : { kind: 'open', coach };
  } catch {
    home.value = { kind: 'no-shelf' };
  }
  revision.value += 1;
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
/** Every fact, in the order they were told. */
export function toldFacts(): readonly Fact[] {
  void revision.value;
  return home.value.kind === 'open' ? (home.value.coach.facts() ?? []) : [];
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
  saving.value = 'saving';
  const said = await inTurn(() => record(contents));
  saving.value = said;
  isTight = false;
  if (said === 'other-tab') await openHome();
  return said === 'saved' || said === 'saved-tight';
}
