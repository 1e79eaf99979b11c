export * from '../../en/phrases/profile.ts';
