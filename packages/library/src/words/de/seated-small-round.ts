import type { ExerciseWords } from '@plumbline/engine';

export const seatedSmallRound = {
  name: 'Kleiner Rundrücken im Sitzen',
  aliases: ['Rücken runden auf dem Stuhl', 'kleine Beugung im Sitzen'],
  purpose: 'Eine kleine Beugung für Rücken, die Runden lieber mögen als Strecken.',
  setUp: 'Setz dich vorn auf einen Stuhl, die Füße auseinander. Leg die Hände oben auf die Oberschenkel.',
  steps: [
    'Roll das Steißbein ein wenig unter dich.',
    'Lass den unteren Rücken klein und rund werden.',
    'Richte dich auf, bis du gerade sitzt, nicht weiter.',
    'Beginne neu, wenn du so weit bist.',
  ],
  cues: ['Klein ist richtig', 'Rund, dann nur gerade', 'Die Hände tragen mit'],
  breath: 'Atme aus, wenn du rund wirst, und ein, wenn du kommst.',
  difficulties: [
    { what: 'Du beugst dich aus der Hüfte.', ease: 'Lass die Brust über dem Becken und roll nur das Steißbein ein.' },
    { what: 'Es fühlt sich zu wenig an.', ease: 'Lass es ein kleines Stück wachsen, solange es guttut.' },
  ],
  stopIf: ['Schmerz, der weiter ins Bein zieht', 'Das Runden fühlt sich jedes Mal schlechter an'],
  standIns: 'Ein Rollstuhl geht auch, oder die Kante von einem festen Bett oder Sofa.',
} as const satisfies ExerciseWords;
