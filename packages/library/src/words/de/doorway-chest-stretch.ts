import type { ExerciseWords } from '@plumbline/engine';

export const doorwayChestStretch = {
  name: 'Brust dehnen im Türrahmen',
  aliases: ['Brustdehnung', 'doorway chest stretch'],
  purpose: 'Öffnet die Brust nach einer Zeit mit Greifen oder Tippen.',
  setUp: 'Stell dich in eine Tür. Leg einen Unterarm an den Rahmen, der Ellbogen etwas tiefer als die Schulter.',
  steps: [
    'Mach mit dem Fuß derselben Seite einen Schritt durch die Tür.',
    'Dreh die Brust ein wenig weg vom Arm.',
    'Stopp, wenn es vorn an der Brust leicht zieht.',
    'Tritt wieder zurück und nimm den anderen Arm.',
  ],
  cues: ['Ellbogen tief', 'Rippen unten', 'Weiche Schultern'],
  breath: 'Atme aus, wenn du nach vorn gehst.',
  difficulties: [
    { what: 'Deine Schulter fühlt sich eingeklemmt an.', ease: 'Nimm den Ellbogen tiefer.' },
    { what: 'Du gehst ins Hohlkreuz.', ease: 'Mach einen kleineren Schritt.' },
  ],
  stopIf: ['Schmerz vorn an der Schulter', 'Kribbeln in der Hand'],
  standIns: 'Eine Ecke der Wand geht statt des Türrahmens.',
} as const satisfies ExerciseWords;
