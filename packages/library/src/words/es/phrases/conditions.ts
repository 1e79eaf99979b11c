export * from '../../en/phrases/conditions.ts';
