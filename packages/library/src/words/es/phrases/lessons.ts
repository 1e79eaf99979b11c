export * from '../../en/phrases/lessons.ts';
