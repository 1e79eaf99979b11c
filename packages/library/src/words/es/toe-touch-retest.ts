import type { ExerciseWords } from '@plumbline/engine';

export const toeTouchRetest = {
  name: 'Tocar los pies, antes y después',
  aliases: ['tocarse las puntas de los pies', 'prueba de doblarse adelante', 'toe touch'],
  purpose: 'Te deja ver hasta dónde te doblas, hoy y otro día.',
  setUp: 'Ponte de pie con los pies juntos, cerca de una pared o silla. Rodillas rectas, pero sin empujarlas atrás.',
  steps: [
    'Dóblate lento y deja colgar los brazos.',
    'Para en un final cómodo y no te muevas.',
    'Mira a qué distancia del suelo quedan los dedos de las manos.',
    'Sube lento con las manos en los muslos.',
    'Rueda las dos plantas un minuto y prueba otra vez.',
  ],
  cues: ['Lento al ir y al volver', 'Sin rebotes', 'No es una competencia'],
  breath: 'Suelta el aire al doblarte.',
  difficulties: [
    { what: 'Recién fuera de la cama, el cuerpo está rígido.', ease: 'Pruébalo más tarde.' },
    { what: 'Cuesta bajar.', ease: 'Apoya las manos en una silla y anota esa altura.' },
  ],
  stopIf: ['Hormigueo en una pierna', 'Dolor de espalda agudo', 'Mareo al subir'],
  standIns: 'Si no hay cinta para medir, anota un punto en la espinilla.',
} as const satisfies ExerciseWords;
