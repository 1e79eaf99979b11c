export * from '../../en/phrases/kit.ts';
