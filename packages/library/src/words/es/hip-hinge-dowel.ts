import type { ExerciseWords } from '@plumbline/engine';

export const hipHingeDowel = {
  name: 'Inclinarse desde la cadera con un palo',
  aliases: ['bisagra de cadera', 'hip hinge', 'bisagra con palo'],
  purpose: 'Te enseña a doblarte por la cadera, algo muy útil para levantar cosas.',
  setUp:
    'Ponte de pie con los pies al ancho de la cadera. Sostén un palo contra la espalda: toca la cabeza, lo alto de la espalda y el coxis.',
  steps: [
    'Desbloquea las rodillas.',
    'Lleva la cadera recta atrás, como para cerrar un cajón.',
    'Deja los tres puntos en contacto con el palo.',
    'Detente cuando tire un poco detrás de los muslos.',
    'Lleva la cadera adelante y ponte de pie.',
  ],
  cues: ['Cierra el cajón', 'El palo no se va', 'Rodillas sueltas'],
  breath: 'Toma aire al inclinarte y suéltalo al subir.',
  difficulties: [
    { what: 'El palo se separa de la espalda.', ease: 'Inclínate menos.' },
    { what: 'Haces una sentadilla.', ease: 'Ponte a un pie de una pared y tócala con la cadera.' },
  ],
  stopIf: ['Dolor de espalda que crece al inclinarte', 'Hormigueo en una pierna'],
  standIns: 'Un palo de escoba sirve. O déjalo y toca con la cadera una pared detrás de ti.',
} as const satisfies ExerciseWords;
