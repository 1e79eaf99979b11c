import type { ExerciseWords } from '@plumbline/engine';

export const halfKneelingPallofPress = {
  name: 'Pallof-Drücken im halben Knien',
  aliases: ['kniend gegen die Drehung', 'half-kneeling Pallof press'],
  purpose: 'Fügt zum Pallof-Drücken das Gleichgewicht im Knien hinzu.',
  setUp: 'Mach das Band so fest, dass es im Knien vor deiner Brust ist. Polster das Knie, das näher am Halt ist.',
  steps: [
    'Stell den anderen Fuß vorn flach auf, das Knie über dem Knöchel.',
    'Spann den Po auf der knienden Seite an.',
    'Halt das Band am Brustbein und werde groß.',
    'Streck die Hände gerade nach vorn und warte zwei Sekunden.',
    'Kehr langsam zurück, Becken und Brust zeigen nach vorn.',
    'Tausch das Knie und schau in die andere Richtung.',
  ],
  cues: ['Groß ab dem Knie', 'Der Po ist an', 'Keine Drehung'],
  breath: 'Atme beim Drücken aus und auf dem Weg zurück ein.',
  difficulties: [
    { what: 'Du wackelst.', ease: 'Stell den vorderen Fuß breiter, oder mach es im Stehen.' },
    { what: 'Dein Knie ist empfindlich.', ease: 'Falte ein dickeres Handtuch darunter.' },
  ],
  stopIf: ['Schmerz vorn am Knie', 'Ein drehender Schmerz im Rücken'],
  standIns: 'Ein Kissen oder ein gefaltetes Handtuch polstert das Knie.',
} as const satisfies ExerciseWords;
