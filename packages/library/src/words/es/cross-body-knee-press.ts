import type { ExerciseWords } from '@plumbline/engine';

export const crossBodyKneePress = {
  name: 'Mano contra la rodilla contraria',
  aliases: ['presión cruzada de rodilla', 'abdominal isométrico en silla', 'cross-body knee press'],
  purpose: 'Trabaja los lados de la cintura sin ningún movimiento.',
  setUp: 'Siéntate con la espalda erguida en una silla firme o al borde de una cama. Apoya bien los pies.',
  steps: [
    'Pon una mano, o un puño suave, en la rodilla contraria.',
    'Sube un poco ese pie, o déjalo abajo.',
    'Empuja mano y rodilla entre sí, a medio esfuerzo.',
    'Mantén la espalda erguida y respira mientras cuentas.',
    'Suelta despacio y empuja otra vez.',
    'En la serie siguiente, usa la otra mano y la otra rodilla.',
  ],
  cues: ['Espalda erguida', 'Medio esfuerzo', 'Nada se mueve'],
  breath: 'Suelta el aire, lento, en cada empuje.',
  difficulties: [
    { what: 'Te encorvas.', ease: 'Deja el pie abajo y empuja menos.' },
    { what: 'Notas que no respiras.', ease: 'Cuenta en voz alta mientras empujas.' },
  ],
  stopIf: ['Dolor en la ingle o la espalda', 'Un poco de mareo'],
  standIns: 'Un taburete, el brazo del sofá o una silla de ruedas pueden ser tu asiento.',
} as const satisfies ExerciseWords;
