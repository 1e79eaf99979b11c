// What two copies of a log say to each other.

export * from './answer.ts';
export * from './ask.ts';
export * from './held-lines.ts';
export * from './keys.ts';
export * from './limits.ts';
export * from './make-run.ts';
export * from './memory-shelf.ts';
export * from './messages.ts';
export * from './read-message.ts';
export * from './read-shared.ts';
export * from './run.ts';
export * from './settle.ts';
export * from './take-answer.ts';
