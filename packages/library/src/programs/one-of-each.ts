import type { ProgramSlot, ProgramTree } from '@plumbline/engine';

const slots = [
  {
    id: 'mobility',
    pick: { oneOf: ['mob_spine', 'mob_thoracic', 'mob_hip'] },
    role: 'warm-up',
    dose: { sets: 3, seconds: 45, restSeconds: [15, 30] },
  },
  { id: 'front', pick: 'dead-bug', dose: { sets: 3, seconds: 45, restSeconds: [45, 60] } },
  { id: 'back', pick: { oneOf: ['back_ext'] } },
  { id: 'obliques', pick: { oneOf: ['core_rotation', 'core_antirot', 'core_antilat'] } },
  { id: 'glute', pick: { oneOf: ['glute'] } },
  { id: 'stretch', pick: { oneOf: ['stretch'] }, role: 'cool-down' },
] as const satisfies readonly ProgramSlot[];
const seatedFront = {
  id: 'front',
  pick: 'seated-lean-back',
  dose: { sets: 3, seconds: 30, restSeconds: [45, 60] },
} as const satisfies ProgramSlot;

/** Article 002: one pick a category, three days a week, four weeks, then a review; "challenging but doable". */
export const oneOfEach = {
  id: 'one-of-each',
  weeks: 4,
  days: [
    { name: 'One of each, lying', slots },
    { name: 'One of each, sitting', slots: [slots[0], seatedFront, slots[2], slots[3], slots[4], slots[5]] },
    { name: 'One of each, again', slots },
  ],
  habits: ['posture-reset', 'walk'],
} as const satisfies ProgramTree;
