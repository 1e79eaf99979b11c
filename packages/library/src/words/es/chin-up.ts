import type { ExerciseWords } from '@plumbline/engine';

export const chinUp = {
  name: 'Dominada con las palmas hacia ti',
  aliases: ['dominada supina', 'dominada con agarre supino', 'chin-up'],
  purpose: 'Da fuerza a los brazos y a la parte alta de la espalda con tu propio peso.',
  setUp: 'Súbete a una caja bajo una barra fuerte. Piensa en pocas, y guarda dos de reserva.',
  steps: [
    'Agarra la barra con las palmas hacia ti y las manos bajo los hombros.',
    'Baja los omóplatos antes de doblar los codos.',
    'Súbete en una pieza larga hasta que la barbilla llegue cerca de la barra.',
    'Baja del todo, con cuidado.',
    'Busca la caja con los pies y pisa. Nunca te dejes caer.',
  ],
  cues: ['Primero los omóplatos', 'Piernas quietas', 'Lento hasta abajo'],
  breath: 'Suelta el aire al subir y tómalo al bajar.',
  difficulties: [
    { what: 'Te quedas a la mitad.', ease: 'Deja un pie en la caja y ayuda un poco.' },
    { what: 'La espalda se arquea cerca de la barra.', ease: 'Detente algo más abajo, con las costillas bajas.' },
  ],
  stopIf: ['Dolor por dentro del codo o delante del hombro', 'Dolor de espalda que sigue tras la serie', 'Manos que empiezan a soltarse'],
  standIns: 'Sirve una barra firme en un parque o gimnasio. En casa, el remo con banda trabaja los mismos músculos.',
} as const satisfies ExerciseWords;
