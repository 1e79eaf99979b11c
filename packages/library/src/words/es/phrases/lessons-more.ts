export * from '../../en/phrases/lessons-more.ts';
