import type { ProgramTree } from '@plumbline/engine';

/** Article 004: carries, band dead bug, Pallof press, suitcase deadlift; posture breaks and recovery through the week. */
export const everydayStrong = {
  id: 'everyday-strong',
  weeks: 4,
  days: [
    {
      name: 'Carry and hold',
      slots: [
        { id: 'rocking', pick: 'quadruped-rocking', role: 'warm-up' },
        { id: 'carry', pick: 'farmers-carry', dose: { sets: 3, seconds: 45, restSeconds: [60, 90] } },
        { id: 'front', pick: 'dead-bug-band' },
        { id: 'row', pick: { oneOf: ['pull_h'] } },
        { id: 'back', pick: 'bird-dog' },
        { id: 'stretch', pick: { oneOf: ['stretch'] }, role: 'cool-down' },
      ],
    },
    {
      name: 'Hinge and push',
      slots: [
        { id: 'thoracic', pick: 'cat-cow-rotation', role: 'warm-up' },
        { id: 'hinge', pick: 'suitcase-deadlift' },
        { id: 'push', pick: { oneOf: ['push'] } },
        { id: 'glute', pick: 'glute-bridge' },
        { id: 'side', pick: 'side-plank' },
        { id: 'stretch', pick: { oneOf: ['stretch'] }, role: 'cool-down' },
      ],
    },
    {
      name: 'Resist and step',
      slots: [
        { id: 'wall-angel', pick: 'wall-angel', role: 'warm-up' },
        { id: 'twist', pick: 'pallof-press' },
        { id: 'legs', pick: 'step-up' },
        { id: 'carry', pick: 'suitcase-carry', dose: { sets: 3, seconds: 40, restSeconds: [60, 90] } },
        { id: 'front', pick: 'front-plank' },
        { id: 'stretch', pick: { oneOf: ['stretch'] }, role: 'cool-down' },
      ],
    },
  ],
  habits: ['posture-reset', 'movement-break', 'breathe'],
} as const satisfies ProgramTree;
