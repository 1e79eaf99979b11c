export * from '../../en/phrases/outcomes.ts';
