export * from '../../en/phrases/stop-signs.ts';
