// What this device keeps, opened once: the coach over the log, or why it cannot be opened.
import { type Coach, createCoach, today as todayOf } from '@plumbline/coach';
import { buildCatalog, type CoachState, type Content, decodeContent, type Facts, type FactType, type LocalDate } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { type Chance, type Held, type LogStore, mintName, verifyLog } from '@plumbline/log';
import { computed, signal } from '@preact/signals';
import { createLocalLog } from '../storage/local-log.ts';
import { findShelf, logKey } from '../storage/shelf.ts';
import { nowLocal, today, zone } from './clock.ts';

export const catalog = buildCatalog(library);

export type Home =
  | { readonly kind: 'opening' | 'no-shelf' | 'newer' }
  /** Lines that are no facts, or facts that were changed: nothing is guessed from such a log. */
  | { readonly kind: 'spoiled'; readonly lines: number }
  | { readonly kind: 'open'; readonly coach: Coach };

export const home = signal<Home>({ kind: 'opening' });
/** Rises with every fact: the state is changed in place, so whoever shows it reads this too. */
const revision = signal(0);
/** The day that is shown; it turns while the page stays open. */
export const day = signal<LocalDate>(today());

export type Saving = 'nothing' | 'saving' | 'saved' | 'no-space' | 'other-tab' | 'not-kept';
export const saving = signal<Saving>('nothing');

const chance: Chance = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));

function troubleIn({ entries, problems }: Held): Home | undefined {
  if (problems.some(({ type }) => type === 'newer-envelope')) return { kind: 'newer' };
  // A half-written end is what a power cut leaves: the fact was never told to be saved.
  const bad = problems.filter(({ type }) => type !== 'torn' && type !== 'empty-line').length + verifyLog(entries).damage.length;
  return bad === 0 ? undefined : { kind: 'spoiled', lines: bad };
}

async function openCoach(store: LogStore, { entries }: Held): Promise<Coach> {
  const first = entries[0]?.line;
  const coach = await createCoach({
    store,
    catalog,
    log: first?.fact.log ?? mintName(chance),
    author: first?.fact.author ?? mintName(chance),
    replica: first?.slot.replica ?? mintName(chance),
    now: Date.now,
    chance,
  });
  coach.subscribe(() => {
    revision.value += 1;
  });
  return coach;
}

/** Opens what is kept here, or opens it again after another tab wrote. */
export async function openHome(): Promise<void> {
  const shelf = findShelf();
  if (shelf === undefined) {
    home.value = { kind: 'no-shelf' };
    return;
  }
  const store = createLocalLog(shelf, logKey);
  const held = await store.readAll();
  const trouble = troubleIn(held);
  const coach = trouble ? undefined : await openCoach(store, held);
  home.value = coach === undefined ? (trouble ?? { kind: 'no-shelf' }) : coach.get().careful ? { kind: 'newer' } : { kind: 'open', coach };
  revision.value += 1;
}

/** What is known; reading it keeps a screen in step with every fact. */
export function known(): CoachState {
  void revision.value;
  if (home.value.kind !== 'open') throw new Error('Nothing is open yet.');
  return home.value.coach.get();
}
export const thisDay = computed(() => todayOf(known(), catalog, day.value));

/** One thing that happened, now, where the person is. */
export const fact = <K extends FactType>(type: K, data: Facts[K], more: Pick<Content, 'targets'> = {}): Content =>
  ({ type, v: 1, occurred: { local: nowLocal(), tz: zone() }, data, ...more }) as Content;

const errorKind = (error: unknown): Saving => {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
  return type === 'no-space' ? 'no-space' : type === 'slot-taken' || type === 'slot-gap' ? 'other-tab' : 'not-kept';
};

/** Writes facts down, then they count. True only when they are durable; `saving` tells the person. */
export async function tell(...contents: readonly Content[]): Promise<boolean> {
  if (home.value.kind !== 'open') return false;
  // The log takes anything; what would not be read back must not be called saved.
  if (!contents.every((content) => decodeContent(content).ok)) {
    saving.value = 'not-kept';
    return false;
  }
  saving.value = 'saving';
  const done = await home.value.coach.record(...contents);
  saving.value = done.ok ? 'saved' : errorKind(done.error);
  return done.ok;
}
