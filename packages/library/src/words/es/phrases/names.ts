export * from '../../en/phrases/names.ts';
