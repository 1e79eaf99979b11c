export * from '../../en/phrases/reasons-of-promises.ts';
