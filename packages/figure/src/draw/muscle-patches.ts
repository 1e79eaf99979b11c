/** Where each muscle shows, and which way it faces. */

import type { Bone } from '../pose/forward.ts';
import type { V3 } from '../pose/math.ts';
import type { MuscleName } from '../pose/movement.ts';
import type { Blob } from './sweep.ts';

/** Muscle patches: sweeps that sit just inside the host's outline, plus the direction they face (host bone frame, right side). */
export interface Patch {
  host: 'shirt' | 'thigh' | 'shank' | 'arm' | 'fore' | 'neck';
  bone: Bone | string;
  face: V3;
  sided: boolean;
  blobs: readonly Blob[];
}
export const MUSCLES: Record<MuscleName, Patch> = {
  glutes: {
    host: 'thigh',
    bone: 'pelvis',
    face: [-1, 0, 0.2],
    sided: true,
    blobs: [
      ['pelvis', -3.6, 3.6, 3.4, 1.9, 1.6, 2.4],
      ['pelvis', -3.9, 0.8, 3.6, 2.5, 2.6, 3.2],
      ['thigh*', -3.6, -2.2, 0, 2.6, 2.4, 3.2],
      ['thigh*', -3.0, -5.0, 0.2, 1.7, 1.4, 2.2],
    ],
  },
  gluteMed: {
    host: 'thigh',
    bone: 'pelvis',
    face: [-0.2, 0, 1],
    sided: true,
    blobs: [
      ['pelvis', -0.8, 3.6, 5.2, 2.6, 1.6, 2.2],
      ['thigh*', -0.4, 0.6, 2.2, 2.2, 1.8, 2.6],
    ],
  },
  erectors: {
    host: 'shirt',
    bone: 's2',
    face: [-1, 0, 0],
    sided: true,
    blobs: [
      ['s0', -2.6, 0, 2.2, 1.7, 1.2, 1.5],
      ['s1', -2.4, 0, 2.2, 1.8, 1.4, 1.6],
      ['s2', -2.5, 0, 2.2, 1.8, 1.4, 1.6],
      ['s3', -2.9, 0, 2.2, 1.8, 1.4, 1.6],
      ['s4', -3.4, 0, 2.1, 1.7, 1.4, 1.5],
      ['s5', -3.9, 0, 2, 1.4, 1.2, 1.2],
    ],
  },
  lats: {
    host: 'shirt',
    bone: 's4',
    face: [-0.7, 0, 0.7],
    sided: true,
    blobs: [
      ['s2', -1.8, 0, 4.2, 2, 1.4, 1.6],
      ['s4', -2.0, 0, 5.6, 2.6, 2.4, 1.9],
      ['s6', -1.6, -1.6, 7.0, 2.0, 2.0, 1.6],
    ],
  },
  midBack: {
    host: 'shirt',
    bone: 's5',
    face: [-1, 0, 0.1],
    sided: true,
    blobs: [
      ['s4', -3.6, 1.6, 1.6, 1.6, 1.6, 1.2],
      ['s6', -3.4, 0, 4.2, 1.6, 2.2, 2.4],
      ['s7', -2.0, -0.8, 2.2, 1.2, 1.2, 1.6],
    ],
  },
  abs: {
    host: 'shirt',
    bone: 's2',
    face: [1, 0, 0],
    sided: false,
    blobs: [
      ['s0', 4.0, -1.2, 0, 1.5, 1.4, 3.0],
      ['s1', 4.1, 0, 0, 1.5, 1.6, 3.3],
      ['s2', 4.0, 0, 0, 1.5, 1.6, 3.3],
      ['s3', 4.3, 0.4, 0, 1.5, 1.6, 3.2],
    ],
  },
  obliques: {
    host: 'shirt',
    bone: 's2',
    face: [0.35, 0, 1],
    sided: true,
    blobs: [
      ['s0', 1.2, -0.4, 4.9, 2.2, 1.5, 1.8],
      ['s1', 1.0, 0, 4.7, 2.4, 1.6, 1.8],
      ['s3', 1.2, 0, 5.0, 2.4, 1.6, 1.8],
    ],
  },
  quads: {
    host: 'thigh',
    bone: 'thigh',
    face: [1, 0, 0.2],
    sided: true,
    blobs: [
      ['thigh*', 2.3, -5.5, 0.8, 2.5],
      ['thigh*', 2.5, -11, 0.6, 2.5],
      ['thigh*', 1.9, -17, 0.3, 2.1],
      ['thigh*', 1.5, -20.5, 0.1, 1.5],
    ],
  },
  hamstrings: {
    host: 'thigh',
    bone: 'thigh',
    face: [-1, 0, 0.1],
    sided: true,
    blobs: [
      ['thigh*', -2.3, -5, 0.5, 2.4],
      ['thigh*', -1.9, -11, 0.3, 2.3],
      ['thigh*', -1.5, -17, 0.2, 1.9],
      ['thigh*', -1.3, -21, 0.1, 1.4],
    ],
  },
  hipFlexors: {
    host: 'thigh',
    bone: 'thigh',
    face: [1, 0, 0.3],
    sided: true,
    blobs: [
      ['pelvis', 3.0, 2.4, 4.4, 1.9],
      ['thigh*', 3.0, -1, 0.6, 2.2],
      ['thigh*', 2.8, -7, 0.4, 1.7],
    ],
  },
  shoulders: {
    host: 'arm',
    bone: 'arm',
    face: [0, 0, 1],
    sided: true,
    blobs: [
      ['arm*', 0, 0.4, 0, 2.6],
      ['arm*', 0, -3.2, 0.5, 2.2],
      ['arm*', 0, -6.4, 0.3, 1.3],
    ],
  },
  chest: {
    host: 'shirt',
    bone: 's6',
    face: [1, 0, 0.1],
    sided: true,
    blobs: [
      ['s5', 3.6, 1.2, 2.6, 1.8, 1.8, 2.2],
      ['s6', 2.9, 0, 5.2, 1.7, 2.2, 2.2],
    ],
  },
  calves: {
    host: 'shank',
    bone: 'shank',
    face: [-1, 0, 0],
    sided: true,
    blobs: [
      ['shank*', -1.6, -3.5, 0, 1.9],
      ['shank*', -1.8, -7.5, 0, 2.1],
      ['shank*', -1.3, -12.5, 0, 1.4],
    ],
  },
  grip: {
    host: 'fore',
    bone: 'fore',
    face: [0, 0, 1],
    sided: true,
    blobs: [
      ['fore*', 0.1, -2.2, 0, 1.7],
      ['fore*', 0.1, -6, 0, 1.5],
      ['fore*', 0, -10, 0, 1.0],
    ],
  },
  traps: {
    host: 'shirt',
    bone: 's6',
    face: [-1, 0.2, 0.1],
    sided: true,
    blobs: [
      ['s7', -1.6, -0.2, 1.6, 1.3, 1.2, 1.3],
      ['s7', -1.0, -0.6, 5, 1.3, 1.1, 2],
      ['s5', -3.6, 1.2, 1.2, 1.2, 1.6, 0.9],
    ],
  },
  adductors: {
    host: 'thigh',
    bone: 'thigh',
    face: [0.2, 0, -1],
    sided: true,
    blobs: [
      ['thigh*', 0.2, -5, -2.4, 2.2],
      ['thigh*', 0.2, -11, -2.0, 2.1],
      ['thigh*', 0.1, -17, -1.5, 1.5],
    ],
  },
  shins: {
    host: 'shank',
    bone: 'shank',
    face: [1, 0, 0.3],
    sided: true,
    blobs: [
      ['shank*', 1.1, -4, 0.7, 1.4],
      ['shank*', 1.0, -9, 0.6, 1.4],
      ['shank*', 0.7, -14, 0.4, 1.0],
    ],
  },
  biceps: {
    host: 'arm',
    bone: 'arm',
    face: [1, 0, 0.2],
    sided: true,
    blobs: [
      ['arm*', 0.9, -6, 0.1, 1.6],
      ['arm*', 1.0, -10, 0.1, 1.8],
      ['arm*', 0.7, -14, 0, 1.3],
    ],
  },
  triceps: {
    host: 'arm',
    bone: 'arm',
    face: [-1, 0, 0.2],
    sided: true,
    blobs: [
      ['arm*', -0.9, -5, 0.1, 1.7],
      ['arm*', -0.9, -10, 0.1, 1.7],
      ['arm*', -0.6, -14.5, 0, 1.2],
    ],
  },
  feet: {
    host: 'shank',
    bone: 'foot',
    face: [0, -1, 0],
    sided: true,
    blobs: [
      ['foot*', -1.6, -3.3, 0, 1.0, 0.6, 1.4],
      ['foot*', 3, -3.2, 0, 1.2, 0.6, 1.3],
      ['foot*', 6.8, -3.3, 0, 1, 0.6, 1.6],
    ],
  },
  neckFlexors: {
    host: 'neck',
    bone: 'neck',
    face: [1, 0, 0],
    sided: false,
    blobs: [
      ['s7', 1.2, 0.2, 0, 1.2],
      ['head', 1.0, 1.8, 0, 1.3],
    ],
  },
};
