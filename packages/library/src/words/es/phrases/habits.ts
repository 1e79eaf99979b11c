export * from '../../en/phrases/habits.ts';
