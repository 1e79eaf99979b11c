export * from '../../en/phrases/reasons-of-amendments.ts';
