// The ledger in another language, read in only by who opens it.
import type { ClaimWords } from './claim-words.ts';
import { bodyAndDay } from './es-body-and-day.ts';
import { movesAndSafety } from './es-moves-and-safety.ts';

export const claims: ClaimWords = { ...bodyAndDay, ...movesAndSafety };
