export * from '../../en/phrases/reasons-of-sections.ts';
