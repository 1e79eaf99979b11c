export * from '../../en/phrases/questions.ts';
