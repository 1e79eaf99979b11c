// Closing and opening what is sent: keys, and who holds them.

export * from './author.ts';
export * from './enrol.ts';
export * from './identity.ts';
export * from './keyring.ts';
export * from './padding.ts';
export * from './passphrase-rule.ts';
export * from './recovery-code.ts';
export * from './recovery-proof.ts';
export * from './rotate.ts';
export * from './run-seal.ts';
export * from './share.ts';
export * from './unlock-keys.ts';
