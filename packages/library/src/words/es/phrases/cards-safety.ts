export * from '../../en/phrases/cards-safety.ts';
