export * from '../../en/phrases/command-line.ts';
