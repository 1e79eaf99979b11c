export * from '../../en/phrases/effects.ts';
