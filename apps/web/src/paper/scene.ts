// Paper in the language, the days and the weights of this page.
import type { PaperScene } from '@plumbline/coach';
import { catalog } from '../model/catalog.ts';
import { fullDate, shortDay } from '../model/day-words.ts';
import { exerciseWords, phrases, weightWords } from '../words.ts';

export const paperScene = (): PaperScene => ({ catalog, phrases, exerciseWords, shortDay, fullDay: fullDate, weight: weightWords });
