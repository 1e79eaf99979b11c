export * from '../../en/phrases/reasons-of-plans.ts';
