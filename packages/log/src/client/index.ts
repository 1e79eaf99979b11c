// One device's side of an account: coming in, keys, devices, and bringing its log and the server into step. The same in the app and on the
// command line.

export { beginAccount, type Joining, recoverAccount, tryJoin } from './begin.ts';
export type { Answered, Fetch, Fields, How, Reader } from './carry.ts';
export * from './devices.ts';
export { type Door, type Inside, isThere } from './door.ts';
export * from './keep-in-step.ts';
export { followKeys } from './keys.ts';
export * from './listen.ts';
export * from './membership.ts';
export type { Done, Own, Trouble } from './own.ts';
export * from './passkeys.ts';
export * from './passphrase.ts';
export * from './reading.ts';
export type { Newcomer } from './settle-in.ts';
export * from './share.ts';
export * from './sync-rounds.ts';
