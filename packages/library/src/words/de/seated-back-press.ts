import type { ExerciseWords } from '@plumbline/engine';

export const seatedBackPress = {
  name: 'Rücken in die Lehne drücken',
  aliases: ['Rücken anspannen im Sitzen', 'seated back press'],
  purpose: 'Lässt deine Rückenmuskeln auf dem Stuhl arbeiten, ohne Beugen und ohne Liegen.',
  setUp: 'Setz dich ganz nach hinten auf einen festen Stuhl oder in den Rollstuhl mit Bremsen. Der obere Rücken berührt die Lehne.',
  steps: [
    'Stell die Füße gut auf, die Hände liegen im Schoß.',
    'Denk dir, du wirst ein wenig größer.',
    'Atme aus und drück den oberen Rücken in die Lehne.',
    'Drück sanft weiter und zähl. Nichts bewegt sich.',
    'Lass langsam nach und ruh dich aus.',
  ],
  cues: ['Sanft, etwa ein Drittel', 'Das Kinn bleibt gerade', 'Atme beim Drücken'],
  breath: 'Atme aus, wenn du zu drücken beginnst, und atme dann weiter.',
  difficulties: [
    { what: 'Dein Kopf drückt mit.', ease: 'Schau nach vorn und lass den Kopf schweben.' },
    { what: 'Die Lehne ist hart.', ease: 'Leg ein gefaltetes Handtuch hinter die Schulterblätter.' },
  ],
  stopIf: ['Schmerz im Rücken, der beim Drücken stärker wird', 'Dir wird leicht schwindelig'],
  standIns: 'Ein Stuhl oder eine Bank an der Wand geht gut.',
} as const satisfies ExerciseWords;
