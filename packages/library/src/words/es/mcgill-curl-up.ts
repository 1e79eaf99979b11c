import type { ExerciseWords } from '@plumbline/engine';

export const mcgillCurlUp = {
  name: 'Elevación corta de la cabeza',
  aliases: ['curl-up de McGill', 'abdominal de McGill', 'McGill curl-up'],
  purpose: 'Sube apenas la cabeza y trabaja la barriga con la zona baja de la espalda quieta.',
  setUp: 'Acuéstate boca arriba con una rodilla doblada. Desliza las dos manos bajo el hueco de la cintura.',
  steps: [
    'Pon firme el abdomen, como si alguien fuera a hacerte cosquillas.',
    'Sube cabeza y hombros a la vez, unos centímetros.',
    'Deja que el hueco de la espalda descanse en las manos.',
    'Toma aire a sorbos mientras cuentas.',
    'Baja del todo antes de la próxima.',
  ],
  cues: ['Muy poquito', 'Cabeza y pecho juntos', 'Aire a sorbos'],
  breath: 'Sigue tomando aire a sorbos mientras estás arriba.',
  difficulties: [
    { what: 'Se te cansa el cuello.', ease: 'Pon firme el abdomen sin subir la cabeza.' },
    { what: 'La espalda se aplana.', ease: 'Sube menos y siente tus manos.' },
  ],
  stopIf: ['Dolor de cuello', 'Dolor en la espalda o la pierna'],
  standIns: 'Una alfombra gruesa o una manta doblada va bien.',
} as const satisfies ExerciseWords;
