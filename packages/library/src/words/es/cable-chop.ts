import type { ExerciseWords } from '@plumbline/engine';

export const cableChop = {
  name: 'Diagonal abajo, con banda o polea',
  aliases: ['leñador', 'wood chop', 'leñador con una rodilla en el suelo'],
  purpose: 'Une brazos, cintura y cadera en un tirón hacia abajo.',
  setUp: 'Pon la banda o la polea alta, a un lado. Arrodíllate sobre algo blando, con la rodilla más cercana arriba y ese pie plano.',
  steps: [
    'Toma el mango con las dos manos, con los brazos hacia él.',
    'Llévalo al pecho.',
    'Sigue y empuja hacia abajo, más allá de la cadera del otro lado.',
    'Haz una pausa de dos segundos con la cadera al frente.',
    'Deja que la banda te lleve arriba, despacio.',
    'Cambia de lado tras la serie.',
  ],
  cues: ['Se mueven los hombros, la cadera espera', 'Dos partes: tirar, empujar', 'Lento al subir'],
  breath: 'Suelta el aire al tirar y al empujar.',
  difficulties: [
    { what: 'Giras desde la zona baja de la espalda.', ease: 'Usa menos fuerza y un camino más corto.' },
    { what: 'Te inclinas hacia delante.', ease: 'Crece hacia arriba y deja que solo viajen los brazos.' },
  ],
  stopIf: ['Dolor de espalda al girar', 'Dolor en el hombro', 'Una sujeción que se mueve'],
  standIns: 'Una banda en lo alto de una puerta cerrada con llave hace de polea.',
} as const satisfies ExerciseWords;
