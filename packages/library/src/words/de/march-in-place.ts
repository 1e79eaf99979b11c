import type { ExerciseWords } from '@plumbline/engine';

export const marchInPlace = {
  name: 'Marsch auf der Stelle',
  aliases: ['Gehen auf der Stelle', 'Marschieren im Stehen', 'march in place'],
  purpose: 'Trainiert Herz und Beine, ohne dass du das Zimmer verlässt.',
  setUp: 'Stell dich neben eine Küchenzeile, eine Wand oder einen schweren Stuhl. Leg eine Hand leicht darauf.',
  steps: [
    'Geh mit dem Gewicht auf einen Fuß und heb den anderen ein wenig.',
    'Setz ihn leise ab und tritt auf den anderen Fuß.',
    'Deine Schritte bleiben niedrig und gleich.',
    'Der freie Arm schwingt im Takt mit.',
    'Dreh dich nach der Hälfte um. Nun stützt die andere Hand.',
  ],
  cues: ['Niedrige, leise Schritte', 'Die Hand bleibt dran', 'Schau nach vorn'],
  breath: 'Atme so, dass Reden leichtfällt.',
  difficulties: [
    { what: 'Du fühlst dich wackelig.', ease: 'Nimm beide Hände, oder heb nur die Fersen.' },
    { what: 'Du wirst bald müde.', ease: 'Mach es öfter am Tag und dafür kürzer.' },
  ],
  stopIf: ['Schmerz in der Brust oder Atem, der nicht ruhiger wird', 'Schwindel', 'Ein Bein, das sich schwach anfühlt oder nachgibt'],
  standIns: 'Alles, was schwer und fest ist und bis zur Taille reicht, kann dich stützen.',
} as const satisfies ExerciseWords;
