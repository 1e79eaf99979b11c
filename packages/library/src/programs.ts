// The five programs of the articles. My plan has no tree: the engine builds it from the person's answers.
import type { ProgramTree } from '@plumbline/engine';
import { everydayStrong } from './programs/everyday-strong.ts';
import { hangAndMobilise } from './programs/hang-and-mobilise.ts';
import { moveFromTheHips } from './programs/move-from-the-hips.ts';
import { oneOfEach } from './programs/one-of-each.ts';
import { upperBody } from './programs/upper-body.ts';

export const programs: readonly ProgramTree[] = [hangAndMobilise, upperBody, oneOfEach, moveFromTheHips, everydayStrong];
