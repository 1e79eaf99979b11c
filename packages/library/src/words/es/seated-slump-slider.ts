import type { ExerciseWords } from '@plumbline/engine';

export const seatedSlumpSlider = {
  name: 'Deslizar la pierna en la silla',
  aliases: ['deslizamiento del nervio ciático', 'slump nerve glide', 'flossing del ciático en silla'],
  purpose: 'Desliza el nervio de la pierna de un lado a otro en el asiento.',
  setUp: 'Siéntate en una silla firme, con los muslos apoyados. Deja que la espalda se redondee un poco y pon las manos atrás.',
  steps: [
    'Estira una rodilla en parte y mira arriba.',
    'Vuelve en cuanto notes una pizca de tirón.',
    'Dobla la rodilla bajo el asiento y mira abajo.',
    'Hazlo suave, sin quedarte en ningún extremo.',
  ],
  cues: ['Rodilla recta, mira arriba', 'Rodilla doblada, mira abajo', 'Nunca empujes hacia el hormigueo'],
  breath: 'Respira como siempre.',
  difficulties: [
    { what: 'La cabeza y la rodilla se confunden.', ease: 'Deja quieta la cabeza y mueve solo la rodilla.' },
    { what: 'Sientes que tira.', ease: 'Siéntate con la espalda más alta y estira menos la rodilla.' },
  ],
  stopIf: [
    'Hormigueo o dolor que se extiende o dura más de un minuto',
    'Debilidad o falta de sensibilidad nuevas: pide pronto que las revisen',
    'Mareo',
  ],
  standIns: 'Una silla de ruedas o el borde de una cama alta y firme puede ser el asiento.',
} as const satisfies ExerciseWords;
