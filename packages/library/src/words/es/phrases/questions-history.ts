export * from '../../en/phrases/questions-history.ts';
