import type { ProgramTree } from '@plumbline/engine';

/** Article 000: the four-grip hang series with its rests, active hangs, leg work and a daily stretch. */
export const hangAndMobilise = {
  id: 'hang-and-mobilise',
  weeks: 4,
  days: [
    {
      name: 'Hang and squat',
      slots: [
        {
          id: 'hang-series',
          pick: { series: ['passive-hang-pronated', 'passive-hang-mixed', 'passive-hang-supinated'] },
          dose: { sets: 1, seconds: 60, restSeconds: [90, 120] },
        },
        { id: 'active-hang', pick: 'active-hang', dose: { sets: 3, reps: 10, restSeconds: [120, 120] } },
        { id: 'squat', pick: 'air-squat' },
        { id: 'upper-back', pick: 'scapular-retraction' },
        { id: 'stretch-hip', pick: 'half-kneeling-hip-flexor-stretch', role: 'cool-down' },
      ],
    },
    {
      name: 'Hang and lunge',
      slots: [
        {
          id: 'hang-series',
          pick: { series: ['passive-hang-pronated', 'passive-hang-mixed', 'passive-hang-supinated'] },
          dose: { sets: 1, seconds: 60, restSeconds: [90, 120] },
        },
        { id: 'lunge', pick: 'forward-lunge' },
        { id: 'turn', pick: 'open-book', role: 'warm-up' },
        { id: 'back', pick: { oneOf: ['back_ext'] } },
        { id: 'stretch-chest', pick: 'doorway-chest-stretch', role: 'cool-down' },
      ],
    },
    {
      name: 'Hang and hinge',
      slots: [
        {
          id: 'hang-series',
          pick: { series: ['passive-hang-pronated', 'passive-hang-mixed', 'passive-hang-supinated'] },
          dose: { sets: 1, seconds: 60, restSeconds: [90, 120] },
        },
        { id: 'hinge', pick: 'deadlift' },
        { id: 'active-hang', pick: 'active-hang', dose: { sets: 3, reps: 10, restSeconds: [120, 120] } },
        { id: 'glute', pick: { oneOf: ['glute'] } },
        { id: 'stretch-back', pick: 'childs-pose', role: 'cool-down' },
      ],
    },
  ],
  habits: ['movement-break', 'walk'],
} as const satisfies ProgramTree;
