import type { ExerciseWords } from '@plumbline/engine';

export const seatedOverheadReach = {
  name: 'Arme zur Decke im Sitzen',
  aliases: ['Arme heben auf dem Stuhl', 'overhead reach'],
  purpose: 'So bleibt dir der Griff ins hohe Regal vertraut.',
  setUp: 'Setz dich aufrecht hin, die Füße flach. Leg die Hände im Schoß ineinander.',
  steps: [
    'Heb beide Hände vor dir an.',
    'Geh weiter, bis die Arme neben den Ohren sind, oder so weit es dir passt.',
    'Streck dich einen Atemzug lang zur Decke.',
    'Senk die Hände auf dem gleichen Weg.',
  ],
  cues: ['Die Rippen bleiben tief', 'Langer Nacken', 'Strecken und wachsen'],
  breath: 'Atme ein, wenn du dich streckst, und aus, wenn du senkst.',
  difficulties: [
    { what: 'Ein Arm ist steifer.', ease: 'Lass die andere Hand ihn mit anheben.' },
    { what: 'Dein Rücken geht ins Hohlkreuz.', ease: 'Lehn dich an und streck dich mehr nach vorn.' },
  ],
  stopIf: ['Ein Zwicken in der Schulter', 'Schwindel'],
  standIns: 'Im Rollstuhl oder auf der Bettkante geht es auch.',
} as const satisfies ExerciseWords;
