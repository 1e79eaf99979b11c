import type { ExerciseWords } from '@plumbline/engine';

export const stepUp = {
  name: 'Subida al escalón',
  aliases: ['subir al cajón', 'subir un escalón', 'step-up'],
  purpose: 'Prepara las piernas para escaleras y bordillos.',
  setUp: 'Usa el primer escalón con una mano en el pasamanos. O un escalón bajo junto a una pared o encimera, y agárrate ahí.',
  steps: [
    'Pon un pie entero en el escalón.',
    'Inclínate apenas y empuja con ese pie.',
    'Crece hacia arriba con los dos pies en el escalón.',
    'Baja el otro pie al suelo, lento.',
    'Toda la serie, deja el mismo pie en el escalón.',
  ],
  cues: ['El pie entero arriba', 'Mano en el pasamanos', 'Lento al bajar'],
  breath: 'Suelta el aire al subir y tómalo al bajar.',
  difficulties: [
    { what: 'Te das impulso con el pie del suelo.', ease: 'Levanta sus dedos antes de subir.' },
    { what: 'El escalón se siente alto.', ease: 'Busca uno más bajo, o por ahora siéntate y levántate.' },
  ],
  stopIf: ['Dolor de rodilla', 'Falta de equilibrio', 'Mareo'],
  standIns: 'El primer escalón con pasamanos es lo mejor. También sirve un escalón bajo, ancho y pesado junto a la pared.',
} as const satisfies ExerciseWords;
