import type { ExerciseWords } from '@plumbline/engine';

export const seatedLegExtension = {
  name: 'Knie strecken im Sitzen',
  aliases: ['Beinstrecken', 'vorderer Oberschenkel im Sitzen', 'leg extension'],
  purpose: 'Kräftigt die Oberschenkel vorn, ohne Stehen.',
  setUp: 'Setz dich aufrecht auf einen festen Stuhl, die Oberschenkel liegen gut auf. Halt dich seitlich am Sitz.',
  steps: [
    'Schieb einen Fuß etwas nach vorn.',
    'Heb diesen Fuß, bis das Knie fast gestreckt ist.',
    'Spann den Oberschenkel an und halt zwei Sekunden.',
    'Lass den Fuß zurück auf den Boden sinken.',
  ],
  cues: ['Sitz groß', 'Der Oberschenkel bleibt liegen', 'Langsam hinab'],
  breath: 'Atme aus, wenn der Fuß steigt.',
  difficulties: [
    { what: 'Hinten am Bein zieht es.', ease: 'Stopp, bevor das Knie gestreckt ist.' },
    { what: 'Du sinkst nach hinten.', ease: 'Leg ein Kissen hinter den Rücken.' },
  ],
  stopIf: ['Schmerz oder Kribbeln, das ins Bein zieht', 'Schmerz im Knie'],
  standIns: 'Die Kante eines festen Betts oder dein Rollstuhl kann der Sitz sein.',
} as const satisfies ExerciseWords;
