import type { ExerciseWords } from '@plumbline/engine';

export const scapularRetraction = {
  name: 'Schulterblätter zusammenziehen',
  aliases: ['Schulterblatt-Übung', 'Schulterblätter nach hinten', 'scapular squeeze'],
  purpose: 'Bringt die Muskeln zwischen den Schulterblättern in Gang.',
  setUp: 'Sitz oder steh, die Arme hängen locker neben dir.',
  steps: [
    'Zieh die Schulterblätter sanft nach hinten und etwas nach unten.',
    'Halt sie dort und zähl bis zwei.',
    'Die Rippen bleiben dabei still.',
    'Lass die Schultern wieder ganz nach vorn gleiten.',
  ],
  cues: ['Zurück und etwas tief', 'Ruhige Rippen', 'Ganz loslassen'],
  breath: 'Atme aus, wenn die Schulterblätter sich treffen.',
  difficulties: [
    { what: 'Die Schultern steigen zu den Ohren.', ease: 'Zieh sie einmal hoch, lass sie fallen, dann beginne.' },
    { what: 'Deine Brust bläht sich auf.', ease: 'Zieh nur halb so fest.' },
  ],
  stopIf: ['Schmerz im Nacken', 'Schmerz oder Kribbeln, das in den Arm zieht'],
  standIns: 'Jeder Sitz geht, und im Stehen geht es auch.',
} as const satisfies ExerciseWords;
