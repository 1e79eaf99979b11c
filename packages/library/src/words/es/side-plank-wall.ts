import type { ExerciseWords } from '@plumbline/engine';

export const sidePlankWall = {
  name: 'Plancha lateral en la pared',
  aliases: ['plancha de lado de pie', 'standing side plank', 'plancha en la pared de lado'],
  purpose: 'Trabaja el lado de la cintura sin bajar al suelo.',
  setUp: 'Ponte de lado a una pared. Apoya en ella el antebrazo, a la altura del hombro.',
  steps: [
    'Aleja los pies un paso de la pared.',
    'Déjate ir hacia ella con el cuerpo recto.',
    'Empuja la pared, para que la cintura siga larga.',
    'El pecho y la cadera siguen mirando al frente.',
    'Acércate para acabar y luego usa el otro brazo.',
  ],
  cues: ['Cintura larga', 'Empuja la pared', 'Cadera en línea'],
  breath: 'Respira parejo mientras te apoyas.',
  difficulties: [
    { what: 'La cadera cae hacia la pared.', ease: 'Ponte algo más cerca.' },
    { what: 'El hombro se siente apretado.', ease: 'Baja el codo unos centímetros.' },
  ],
  stopIf: ['Dolor en el hombro', 'Un dolor agudo en el lado'],
  standIns: 'El marco de una puerta o un armario pesado puede ser la pared.',
} as const satisfies ExerciseWords;
