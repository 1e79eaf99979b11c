import type { ExerciseWords } from '@plumbline/engine';

export const seatedHamstringStretch = {
  name: 'Beinrückseite dehnen im Sitzen',
  aliases: ['hinteren Oberschenkel dehnen', 'hamstring stretch'],
  purpose: 'Dehnt einen Oberschenkel hinten, vom Stuhl aus.',
  setUp: 'Setz dich auf die vordere Hälfte eines festen Stuhls. Schieb eine Ferse vor, dieses Knie bleibt leicht gebeugt.',
  steps: [
    'Leg die Hände auf den anderen Oberschenkel.',
    'Heb die Brust und sitz ganz aufrecht.',
    'Verbeug dich aus der Hüfte, nur ein wenig.',
    'Bleib, sobald es hinten am Oberschenkel leicht zieht.',
    'Setz dich auf und tausch die Fersen.',
  ],
  cues: ['Weiches Knie', 'Lange Brust', 'Kleine Verbeugung'],
  breath: 'Atme aus, wenn du dich verbeugst, dann ganz ruhig weiter.',
  difficulties: [
    { what: 'Es zieht scharf in der Kniekehle.', ease: 'Beuge das Knie mehr.' },
    { what: 'Dein Rücken wird rund.', ease: 'Verbeug dich weniger und schau nach vorn.' },
  ],
  stopIf: ['Kribbeln in Bein oder Fuß', 'Schmerz im Rücken'],
  standIns: 'Die Kante eines festen Betts kann dein Sitz sein.',
} as const satisfies ExerciseWords;
