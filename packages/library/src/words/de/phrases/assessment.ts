export * from '../../en/phrases/assessment.ts';
