import type { ExerciseWords } from '@plumbline/engine';

export const seatedHipFlexorStretch = {
  name: 'Vordere Hüfte dehnen im Sitzen',
  aliases: ['Hüftbeuger dehnen im Sitzen', 'hip flexor stretch'],
  purpose: 'Öffnet eine Hüfte vorn, während der Stuhl dich trägt.',
  setUp: 'Setz dich quer auf einen festen Stuhl ohne Armlehnen, eine Hüfte nah an der Kante. Halt dich an der Lehne.',
  steps: [
    'Der innere Fuß steht flach vor dir.',
    'Lass den äußeren Oberschenkel über die Kante hängen.',
    'Schieb diesen Fuß nach hinten, die Zehen am Boden.',
    'Setz dich größer auf und roll das Becken ein, bis es leicht zieht.',
    'Dreh dich auf dem Stuhl um, nun kommt die zweite Hüfte.',
  ],
  cues: ['Halt die Lehne', 'Sitz groß', 'Nur ein leichter Zug'],
  breath: 'Atme langsam, und atme jedes Mal länger aus.',
  difficulties: [
    { what: 'Du denkst, du könntest kippen.', ease: 'Bleib mit mehr Po auf dem Stuhl.' },
    { what: 'Dein Knie ist zu stark gebeugt.', ease: 'Schieb den Fuß weniger weit zurück.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Das Gefühl, dass du abrutschen könntest'],
  standIns: 'Nimm einen festen Stuhl ohne Armlehnen. Eine Bank geht auch.',
} as const satisfies ExerciseWords;
