import type { ExerciseWords } from '@plumbline/engine';

export const foamRollLats = {
  name: 'Rodillo en el lado de la espalda',
  aliases: ['rodillo en los dorsales', 'foam roller dorsal ancho', 'foam roll, lats'],
  purpose: 'Trabaja a lo largo del músculo grande debajo de la axila.',
  setUp: 'Acuéstate de lado, con el rodillo a una mano por debajo de la axila. Estira ese brazo sobre la cabeza, con el pulgar arriba.',
  steps: [
    'Dobla las piernas para tener buen apoyo.',
    'Gira el pecho un poco adelante y luego atrás.',
    'Mueve el rodillo un tramo corto arriba y abajo.',
    'Suelta el aire al hallar un punto sensible.',
    'Date la vuelta y trabaja el otro lado.',
  ],
  cues: ['Gestos pequeños', 'Debajo de la axila', 'Presión suave'],
  breath: 'Suelta el aire en calma de principio a fin.',
  difficulties: [
    { what: 'Acostarte encima es demasiado.', ease: 'Hazlo de pie, con el rodillo entre tú y la pared.' },
    { what: 'El hombro está rígido.', ease: 'Dobla el codo y apoya la cabeza en ese brazo.' },
  ],
  stopIf: ['Hormigueo en el brazo', 'Dolor en las costillas'],
  standIns: 'Una toalla de baño bien enrollada es más blanda.',
} as const satisfies ExerciseWords;
