export * from '../../en/phrases/reasons-of-articles.ts';
