import type { ExerciseWords } from '@plumbline/engine';

export const openBook = {
  name: 'Libro abierto',
  aliases: ['rotación de tronco de lado', 'abrir el libro', 'open book'],
  purpose: 'Abre el pecho y gira la parte alta de la espalda mientras descansas de lado.',
  setUp: 'Acuéstate de lado, con una almohada bajo la cabeza y las rodillas dobladas. Estira los brazos al frente, palma con palma.',
  steps: [
    'Sube el brazo de arriba hacia el techo.',
    'Deja que siga hacia atrás mientras se abre el pecho.',
    'Sigue la mano con los ojos, despacio.',
    'Descansa ahí una respiración larga.',
    'Trae el brazo de vuelta y cierra el libro.',
  ],
  cues: ['Rodillas una sobre otra', 'Abre solo hasta donde te guste', 'El pecho va primero'],
  breath: 'Toma aire al subir el brazo, suéltalo al abrir.',
  difficulties: [
    { what: 'La rodilla de arriba rueda atrás.', ease: 'Abraza un cojín con las rodillas y gira menos.' },
    { what: 'El hombro pellizca.', ease: 'Dobla el codo y deja la mano en las costillas.' },
  ],
  stopIf: ['Un pellizco en el hombro', 'Un dolor de torsión en la zona baja de la espalda', 'Mareo'],
  standIns: 'Un sofá o una manta doblada también sirve. Un abrigo enrollado puede ser la almohada.',
} as const satisfies ExerciseWords;
