export * from '../../en/phrases/questions-function.ts';
