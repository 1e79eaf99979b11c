// What two copies of a log say to each other.

export * from './answer.ts';
export * from './limits.ts';
export * from './memory-shelf.ts';
export * from './messages.ts';
export * from './read-message.ts';
export * from './run.ts';
