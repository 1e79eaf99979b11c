import type { ExerciseWords } from '@plumbline/engine';

export const bridgeMarch = {
  name: 'Puente con marcha',
  aliases: ['puente con pies alternos', 'bridge march', 'puente levantando un pie'],
  purpose: 'Enseña a la cadera a seguir a nivel mientras un pie deja el suelo.',
  setUp: 'Acuéstate boca arriba en el suelo. Dobla las rodillas y apoya los pies al ancho de la cadera.',
  steps: [
    'Sube la cadera en puente y acomódate ahí.',
    'Quita peso al pie derecho y haz que flote unos centímetros.',
    'Déjalo de nuevo, lo más suave que puedas.',
    'Ahora flota el izquierdo, igual de poco.',
    'Sigue alternando, y luego baja la cadera a descansar.',
  ],
  cues: ['Huesos de la cadera a nivel', 'Basta con muy poco', 'Sigue respirando'],
  breath: 'Respira con calma mientras la cadera está arriba.',
  difficulties: [
    { what: 'Un lado de la cadera cae al subir el pie.', ease: 'Sube solo el talón y deja los dedos abajo.' },
    { what: 'Te dan calambres en los muslos.', ease: 'Baja unas respiraciones y sigue con turnos más cortos.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Un calambre que no se va', 'Dolor agudo delante o detrás de la cadera'],
  standIns: 'Una alfombra o una manta doblada hacen de colchoneta.',
} as const satisfies ExerciseWords;
