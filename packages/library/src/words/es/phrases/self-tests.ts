export * from '../../en/phrases/self-tests.ts';
