export * from '../../en/phrases/effects-of-fields.ts';
