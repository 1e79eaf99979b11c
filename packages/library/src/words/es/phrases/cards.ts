import type { PhrasesCards, PhrasesLessons } from '../../phrases.ts';
import { cardsPlan } from './cards-plan.ts';
import { cardsSafety } from './cards-safety.ts';
import { lessons as firstLessons } from './lessons.ts';
import { lessonsMore } from './lessons-more.ts';

/** Every card by its id. */
export const cards = { ...cardsSafety, ...cardsPlan } as const satisfies PhrasesCards;
/** Every lesson by its id. */
export const lessons = { ...firstLessons, ...lessonsMore } as const satisfies PhrasesLessons;
