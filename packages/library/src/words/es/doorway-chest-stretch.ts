import type { ExerciseWords } from '@plumbline/engine';

export const doorwayChestStretch = {
  name: 'Estirar el pecho en la puerta',
  aliases: ['estiramiento de pectoral', 'pectoral en el marco', 'doorway stretch'],
  purpose: 'Abre el pecho después de un rato de escribir o alcanzar cosas.',
  setUp: 'Ponte en el marco de una puerta. Apoya un antebrazo en el marco, con el codo algo por debajo del hombro.',
  steps: [
    'Da un paso al frente con el pie de ese lado.',
    'Deja que el pecho gire un poco, lejos del brazo.',
    'Detente cuando el frente del pecho tire un poco.',
    'Da un paso atrás y cambia de brazo.',
  ],
  cues: ['Codo bajo', 'Costillas abajo', 'Hombros sueltos'],
  breath: 'Suelta el aire al dar el paso.',
  difficulties: [
    { what: 'El hombro pellizca.', ease: 'Baja el codo.' },
    { what: 'La espalda se arquea.', ease: 'Da un paso más pequeño.' },
  ],
  stopIf: ['Dolor en el frente del hombro', 'Hormigueo en la mano'],
  standIns: 'La esquina de una pared sirve en vez del marco.',
} as const satisfies ExerciseWords;
