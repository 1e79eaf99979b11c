import type { ProgramTree } from '@plumbline/engine';

/** Article 001: pushing, rowing and pulling, two or three days a week, with the corrections of the rule book (C-01, C-29, C-30). */
export const upperBody = {
  id: 'upper-body',
  weeks: 4,
  days: [
    {
      name: 'Push and row',
      slots: [
        { id: 'push', pick: 'wall-push-up', dose: { sets: 3, reps: 10, restSeconds: [60, 90] } },
        { id: 'row', pick: 'band-seated-row', dose: { sets: 3, reps: 12, restSeconds: [60, 90] } },
        { id: 'front', pick: 'front-plank' },
        { id: 'pull', pick: 'lat-pulldown', dose: { sets: 2, reps: 12, restSeconds: [90, 120] } },
        { id: 'glute', pick: 'glute-bridge' },
        { id: 'stretch-chest', pick: 'doorway-chest-stretch', role: 'cool-down' },
      ],
    },
    {
      name: 'Row and pull',
      slots: [
        { id: 'bent-row', pick: 'bent-over-row', dose: { sets: 3, reps: 10, restSeconds: [90, 120] } },
        { id: 'pull', pick: 'pull-up', dose: { sets: 3, reps: 6, restSeconds: [120, 180] } },
        { id: 'side', pick: 'side-plank' },
        { id: 'arms', pick: 'biceps-curl' },
        { id: 'march', pick: 'high-knee-march' },
        { id: 'stretch-back', pick: 'sphinx', role: 'cool-down' },
      ],
    },
    {
      name: 'Pull and push',
      slots: [
        { id: 'pull', pick: 'lat-pulldown', dose: { sets: 2, reps: 12, restSeconds: [90, 120] } },
        { id: 'push', pick: 'wall-push-up', dose: { sets: 3, reps: 10, restSeconds: [60, 90] } },
        { id: 'row', pick: 'cable-seated-row', dose: { sets: 3, reps: 12, restSeconds: [60, 90] } },
        { id: 'back', pick: { oneOf: ['back_ext'] } },
        { id: 'legs', pick: 'air-squat' },
        { id: 'stretch-chest', pick: 'doorway-chest-stretch', role: 'cool-down' },
      ],
    },
  ],
  habits: ['movement-break', 'walk'],
} as const satisfies ProgramTree;
