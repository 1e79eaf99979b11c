export * from '../../en/phrases/reasons-of-conditions.ts';
