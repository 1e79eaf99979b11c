export * from '../../en/phrases/cards-plan.ts';
