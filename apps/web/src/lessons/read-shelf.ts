// Which short reads were opened or set aside on this device, and when: none is shown again for four weeks.
import { daysBetween, type LocalDate } from '@plumbline/engine';
import { type LessonId, lessonIds } from '@plumbline/library';
import { signal } from '@preact/signals';
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
export function isFresh(lesson: LessonId, on: LocalDate): boolean {
  const day = reads.value[lesson];
  return day === undefined || Math.abs(daysBetween(day, on)) >= RESTS_DAYS;
}
