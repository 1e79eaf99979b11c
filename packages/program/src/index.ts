// The program language: a trainer's text to the engine's program, and back.

export { changesBetween, type ProgramChange, type WholePart, wholeChanges } from './changes.ts';
export type { Diagnostic, Severity } from './diagnostic.ts';
export { families } from './families.ts';
export { parser } from './grammar/parser.ts';
export { type Change, changed } from './mend.ts';
export { type ParsedProgram, parseProgram } from './parse-program.ts';
export { printProgram } from './print-program.ts';
export { type KnownExercise, type ProgramWords, programWords } from './program-words.ts';
export { titleOf } from './title.ts';
export { conditionText, MOST_NOTE, timingText } from './wish-text.ts';
