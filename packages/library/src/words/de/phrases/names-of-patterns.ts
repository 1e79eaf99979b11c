export * from '../../en/phrases/names-of-patterns.ts';
