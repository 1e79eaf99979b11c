// Which short reads rest: what was read is a fact and known everywhere, "not today" is a wish of this device. None is shown again for four weeks.
import { daysBetween, type LocalDate } from '@plumbline/engine';
import { type LessonId, lessonIds } from '@plumbline/library';
import { signal } from '@preact/signals';
import { fact, home, known, saving, tell } from '../model/home.ts';
import { findShelf, tryPut } from '../storage/shelf.ts';

const name = 'plumbline.reads';
/** Judgement. */
const RESTS_DAYS = 28;
type Reads = Readonly<Partial<Record<LessonId, LocalDate>>>;

/** What a text holds; what is not a day of a read is left out. */
function readsIn(text: string | null | undefined): Reads {
  try {
    const said: unknown = JSON.parse(text ?? '{}');
    if (typeof said !== 'object' || said === null) return {};
    const isDay = (value: unknown): value is LocalDate => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
    return Object.fromEntries(Object.entries(said).filter(([id, day]) => lessonIds.some((one) => one === id) && isDay(day)));
  } catch {
    return {};
  }
}
const reads = signal<Reads>(readsIn(typeof window === 'undefined' ? undefined : findShelf()?.getItem(name)));

export function setAside(lesson: LessonId, on: LocalDate): void {
  reads.value = { ...reads.value, [lesson]: on };
  tryPut(findShelf(), name, JSON.stringify(reads.value));
}
const isOld = (day: LocalDate | undefined, on: LocalDate): boolean => day === undefined || Math.abs(daysBetween(day, on)) >= RESTS_DAYS;
/** `read` is when each was read, as the log tells. */
export const isFresh = (lesson: LessonId, on: LocalDate, read: Readonly<Record<string, LocalDate>>): boolean =>
  isOld(reads.value[lesson], on) && isOld(read[lesson], on);

/** Opened by somebody whose answers are kept here: told once, as long as it rests. Nobody asked for it, so nothing is said of it. */
export async function tellRead(lesson: LessonId, on: LocalDate): Promise<void> {
  const state = home.value.kind === 'open' ? known() : undefined;
  if (!state?.program || !isOld(state.reads[lesson], on)) return;
  if (await tell(fact('lesson-read', { lesson }))) saving.value = 'nothing';
}
