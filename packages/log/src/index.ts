// The public surface of the log.

export * from './backup.ts';
export * from './chain.ts';
export * from './clock.ts';
export * from './envelope.ts';
export * from './erase.ts';
export * from './hashes.ts';
export { lineJsonSchema } from './line-schema.ts';
export * from './log-store.ts';
export * from './memory-log.ts';
export * from './merge.ts';
export * from './mint.ts';
export * from './ndjson.ts';
export * from './order.ts';
export { isPacked, openPacked, type PackedLog, type PackedProblem } from './packed/open-packed.ts';
export { packLog } from './packed/pack-log.ts';
export type { SaltSeed } from './salts.ts';
export * from './slots.ts';
export * from './take-in.ts';
export * from './write-entry.ts';
