import type { ExerciseWords } from '@plumbline/engine';

export const seatedLeanBack = {
  name: 'Inclinarse atrás en la silla',
  aliases: ['abdominales en silla', 'inclinación en V', 'lean-back'],
  purpose: 'Trabaja la barriga desde la silla, sin bajar al suelo.',
  setUp: 'Siéntate en la mitad delantera de una silla firme, pies apoyados. Estira los brazos al frente a la altura del pecho.',
  steps: [
    'Crece desde lo alto de la cabeza.',
    'Lleva todo el tronco atrás unos centímetros.',
    'Quédate donde la barriga te sostiene.',
    'Abre bien los brazos y luego júntalos.',
    'Vuelve al centro cuando acabe el tiempo.',
  ],
  cues: ['Espalda larga, no redonda', 'Barbilla un poco adentro', 'Basta una inclinación pequeña'],
  breath: 'Suelta el aire al abrir los brazos y tómalo al cerrarlos.',
  difficulties: [
    { what: 'El cuello se siente forzado.', ease: 'Cruza los brazos en el pecho e inclínate menos.' },
    { what: 'Empiezas a temblar.', ease: 'Inclínate la mitad o descansa antes.' },
  ],
  stopIf: ['Tensión en el cuello que no se va', 'Una molestia honda en la ingle o la zona baja de la espalda'],
  standIns: 'Un taburete firme o el borde de una cama firme puede ser la silla.',
} as const satisfies ExerciseWords;
