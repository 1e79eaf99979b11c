// The grammar of programs, read in when a program is first met: few people ever need it.
import type { ProgramTree } from '@plumbline/engine';
import { library } from '@plumbline/library';

let reader: ((text: string) => ProgramTree | undefined) | undefined;

export const hasGrammar = (): boolean => reader !== undefined;
export async function loadGrammar(): Promise<void> {
  if (reader) return;
  const { parseProgram, programWords } = await import('@plumbline/program');
  const words = programWords(library.exercises);
  reader = (text) => parseProgram(text, words).tree;
}
/** Undefined until the grammar is here, and where the text needs a repair. */
export const readProgram = (text: string): ProgramTree | undefined => reader?.(text);
