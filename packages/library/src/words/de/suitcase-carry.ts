import type { ExerciseWords } from '@plumbline/engine';

export const suitcaseCarry = {
  name: 'Tragen mit einer Hand',
  aliases: ['Koffer tragen', 'einseitiges Tragen', 'suitcase carry'],
  purpose: 'Übt die Seiten deines Körpers. Sie halten dich gerade, wenn eine Hand trägt.',
  setUp: 'Mach einen Weg zum Gehen frei. Leg ein Gewicht auf einen Stuhl am Start.',
  steps: [
    'Nimm das Gewicht mit einer Hand und steh gerade.',
    'Lass es nah am Bein, ohne dass es anstößt.',
    'Geh so gerade, dass niemand sieht, welche Hand trägt.',
    'Der freie Arm schwingt, wie er mag.',
    'Stell das Gewicht ab, dreh um und geh mit der anderen Hand.',
  ],
  cues: ['Bleib gerade', 'Schultern auf einer Höhe', 'Freier Arm locker'],
  breath: 'Atme ruhig weiter, der Bauch ist leicht fest.',
  difficulties: [
    { what: 'Du neigst dich vom Gewicht weg.', ease: 'Nimm ein leichteres und schau in den Spiegel.' },
    { what: 'Du fühlst dich wackelig.', ease: 'Üb es zuerst im Stehen.' },
  ],
  stopIf: ['Schmerz auf einer Seite vom Rücken', 'Dein Griff lässt nach', 'Schwindel oder unsichere Schritte'],
  standIns: 'Eine Einkaufstasche oder ein kleiner Koffer geht.',
} as const satisfies ExerciseWords;
