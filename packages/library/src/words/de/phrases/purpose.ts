export * from '../../en/phrases/purpose.ts';
