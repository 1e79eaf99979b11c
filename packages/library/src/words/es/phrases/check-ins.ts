export * from '../../en/phrases/check-ins.ts';
