import type { ProgramTree } from '@plumbline/engine';

/** Article 003: soft tissue, length, hips awake, mobility with strength, three kinds of holding still, hip and leg strength, the hinge. */
export const moveFromTheHips = {
  id: 'move-from-the-hips',
  weeks: 4,
  days: [
    {
      name: 'Hinge and hold',
      slots: [
        { id: 'soft-tissue', pick: { oneOf: ['smr'] }, role: 'warm-up' },
        { id: 'hips', pick: 'hip-90-90-switch', role: 'warm-up' },
        { id: 'hinge', pick: 'deadlift' },
        { id: 'glute', pick: 'glute-bridge' },
        { id: 'front', pick: 'front-plank' },
        { id: 'back', pick: 'bird-dog' },
        { id: 'stretch-hamstring', pick: 'supine-hamstring-strap-stretch', role: 'cool-down' },
      ],
    },
    {
      name: 'Squat and side',
      slots: [
        { id: 'soft-tissue', pick: { oneOf: ['smr'] }, role: 'warm-up' },
        { id: 'ankle', pick: 'knee-to-wall-ankle', role: 'warm-up' },
        { id: 'squat', pick: 'goblet-squat' },
        { id: 'glute', pick: 'x-band-walk' },
        { id: 'side', pick: 'side-plank' },
        { id: 'carry', pick: 'suitcase-carry', dose: { sets: 3, seconds: 45, restSeconds: [60, 90] } },
        { id: 'stretch-hip', pick: 'half-kneeling-hip-flexor-stretch', role: 'cool-down' },
      ],
    },
    {
      name: 'Hinge and resist',
      slots: [
        { id: 'thoracic', pick: 'open-book', role: 'warm-up' },
        { id: 'hinge', pick: 'hip-hinge-dowel' },
        { id: 'twist', pick: 'pallof-press' },
        { id: 'chop', pick: 'cable-chop' },
        { id: 'glute', pick: 'single-leg-glute-bridge' },
        { id: 'lunge', pick: 'forward-lunge' },
        { id: 'stretch-hip', pick: 'half-kneeling-hip-flexor-stretch', role: 'cool-down' },
      ],
    },
  ],
  habits: ['glute-squeeze', 'walk', 'soft-tissue'],
} as const satisfies ProgramTree;
