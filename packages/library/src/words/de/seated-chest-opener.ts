import type { ExerciseWords } from '@plumbline/engine';

export const seatedChestOpener = {
  name: 'Brust öffnen im Sitzen',
  aliases: ['Brustdehnung auf dem Stuhl', 'chest opener'],
  purpose: 'Öffnet die Brust vorn, und du bleibst auf dem Stuhl.',
  setUp: 'Setz dich etwas nach vorn auf einen festen Stuhl, die Füße flach. Die Arme hängen neben dir.',
  steps: [
    'Dreh die Handflächen nach vorn.',
    'Führ die Hände ein wenig hinter dich, die Daumen voran.',
    'Lass das Brustbein nach oben schweben.',
    'Halt den leichten Zug, dann kommen die Arme heim.',
  ],
  cues: ['Das Brustbein schwebt', 'Das Kinn bleibt gerade', 'Die unteren Rippen ruhen'],
  breath: 'Atme langsam vorn in die Brust.',
  difficulties: [
    { what: 'Die Schultern schleichen hoch.', ease: 'Zieh sie einmal hoch, lass los und beginne neu.' },
    { what: 'Dein unterer Rücken geht ins Hohlkreuz.', ease: 'Lehn den Rücken an und nimm nur die Arme.' },
  ],
  stopIf: ['Schmerz in der Schulter', 'Kribbeln in Arm oder Hand'],
  standIns: 'Die Kante eines festen Betts oder dein Rollstuhl kann der Sitz sein.',
} as const satisfies ExerciseWords;
