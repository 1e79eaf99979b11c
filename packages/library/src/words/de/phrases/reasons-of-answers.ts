export * from '../../en/phrases/reasons-of-answers.ts';
