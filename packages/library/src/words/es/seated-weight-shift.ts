import type { ExerciseWords } from '@plumbline/engine';

export const seatedWeightShift = {
  name: 'Pasar el peso en la silla',
  aliases: ['balanceo en la silla', 'cambiar el peso de lado', 'weight shift'],
  purpose: 'Entrena el equilibrio en el asiento y le da un cambio.',
  setUp: 'Siéntate con la espalda alta en una silla firme, pies apoyados. Pon las manos en los muslos o los apoyabrazos.',
  steps: [
    'Crece como si te tiraran de la coronilla.',
    'Lleva el peso al lado derecho del asiento.',
    'Deja ligero el izquierdo, sin despegarlo.',
    'Pasa flotando por el centro hacia la izquierda.',
  ],
  cues: ['Crece en los dos lados', 'Pequeño y lento', 'Mirada pareja'],
  breath: 'Respira libre todo el camino.',
  difficulties: [
    { what: 'Sientes que te puedes ir de lado.', ease: 'Agarra los dos apoyabrazos y muévete menos.' },
    { what: 'La cabeza se inclina.', ease: 'Deja la nariz sobre el ombligo.' },
  ],
  stopIf: ['Mareo', 'Dolor de espalda o de cadera que crece'],
  standIns: 'El borde de una cama firme o tu silla de ruedas sirve de asiento.',
} as const satisfies ExerciseWords;
