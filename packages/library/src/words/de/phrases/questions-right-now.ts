export * from '../../en/phrases/questions-right-now.ts';
