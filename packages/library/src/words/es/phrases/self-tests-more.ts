export * from '../../en/phrases/self-tests-more.ts';
