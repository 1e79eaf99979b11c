import type { ExerciseWords } from '@plumbline/engine';

export const bicycleCrunch = {
  name: 'Bauchpresse mit Radfahren',
  aliases: ['Fahrrad-Crunch', 'bicycle crunch'],
  purpose: 'Ein forderndes Aufrollen mit Drehung, nur für alle, die es sich wünschen.',
  setUp: 'Leg dich auf den Rücken und halt den Kopf leicht. Heb die Knie über die Hüfte.',
  steps: [
    'Heb die Schultern knapp vom Boden.',
    'Dreh die Rippen zu einem Knie hin.',
    'Streck das andere Bein lang aus, recht hoch.',
    'Wechsle langsam, als würdest du tief im Wasser radeln.',
  ],
  cues: ['Dreh die Rippen', 'Langsam radeln', 'Das Bein bleibt hoch'],
  breath: 'Atme bei jeder Drehung aus.',
  difficulties: [
    { what: 'Dein unterer Rücken hebt sich.', ease: 'Halt das lange Bein höher, oder tipp nur mit der Ferse auf.' },
    { what: 'Dein Nacken zieht.', ease: 'Leg den Kopf zwischen den Drehungen ab.' },
  ],
  stopIf: ['Schmerz im Rücken oder Schmerz, der ins Bein zieht', 'Anstrengung im Nacken'],
  standIns: 'Ein dicker Teppich geht statt der Matte.',
} as const satisfies ExerciseWords;
