import type { ExerciseWords } from '@plumbline/engine';

export const seatedPallofPress = {
  name: 'Empuje Pallof en la silla',
  aliases: ['Pallof en silla', 'empujar sin girar en silla', 'seated Pallof press'],
  purpose: 'Entrena la cintura para resistir un giro desde la silla.',
  setUp: 'Sujeta una banda ligera a la altura del pecho. Siéntate de lado a ella en una silla firme, o de ruedas con freno.',
  steps: [
    'Pon los pies al ancho de la cadera.',
    'Agarra la banda con las dos manos, cerca del pecho.',
    'Crece hacia arriba y empuja las manos lento al frente.',
    'Cuenta dos mientras el pecho mira adelante.',
    'Trae las manos otra vez, sin prisa.',
    'Gira la silla para el otro lado.',
  ],
  cues: ['Espalda alta', 'El pecho mira al frente', 'Los dos lados pesan igual'],
  breath: 'Suelta el aire cuando las manos se van y tómalo cuando vuelven.',
  difficulties: [
    { what: 'Te inclinas lejos de la banda.', ease: 'Acerca la silla a la sujeción.' },
    { what: 'Los brazos se cansan primero.', ease: 'Empuja solo la mitad.' },
  ],
  stopIf: ['Un dolor de torsión en la espalda', 'Una banda o una sujeción que se resbala'],
  standIns: 'El borde de una cama firme sirve de asiento. Una puerta con llave puede sujetar la banda.',
} as const satisfies ExerciseWords;
