import type { ExerciseWords } from '@plumbline/engine';

export const pelvicFloorHolds = {
  name: 'Beckenboden halten',
  aliases: ['Beckenbodentraining', 'Kegel-Übungen', 'langsames Anspannen'],
  purpose: 'Gibt den Muskeln unten im Becken Ausdauer.',
  setUp: 'Lieg, sitz oder steh, so wie du es am besten spürst. Lass Bauch und Po weich werden.',
  steps: [
    'Schließ hinten, als wolltest du einen Wind zurückhalten.',
    'Zieh weiter nach vorn, als wolltest du das Pipi anhalten.',
    'Bleib oben, während du ein und aus atmest.',
    'Lass ganz los und spür, wie alles sinkt.',
    'Ruh dich mindestens so lange aus, wie du gehalten hast.',
  ],
  cues: ['Hinauf und hinein', 'Weiter atmen', 'Ganz loslassen'],
  breath: 'Beginne mit dem Ausatmen. Atme weiter, während du hältst.',
  difficulties: [
    { what: 'Du spürst nicht viel.', ease: 'Versuch es auf der Seite und halt kürzer.' },
    { what: 'Schwer ist vor allem das Loslassen.', ease: 'Lass das Anspannen weg. Atme nur und werde weich.' },
    { what: 'Der Po macht mit.', ease: 'Nimm halb so viel Kraft.' },
  ],
  stopIf: ['Schmerz im Becken', 'Ein schweres oder ziehendes Gefühl, das stärker wird'],
  standIns: '',
} as const satisfies ExerciseWords;
