import type { ExerciseWords } from '@plumbline/engine';

export const relief9090 = {
  name: 'Descanso 90/90',
  aliases: ['descanso con piernas en la silla', 'piernas en alto', '90/90 rest'],
  purpose: 'Un lugar de descanso para una espalda con molestias, con las piernas apoyadas en alto.',
  setUp: 'Acuéstate en la cama con almohadas bajo las pantorrillas. O en una colchoneta, con las pantorrillas en el asiento de una silla.',
  steps: [
    'Acércate hasta que cadera y rodillas se doblen como una silla.',
    'Deja caer los brazos a los lados.',
    'Deja que las almohadas o la silla lleven todo el peso de las piernas.',
    'Quédate unos minutos y deja que la espalda se extienda.',
    'Rueda de lado para levantarte.',
  ],
  cues: ['Piernas pesadas', 'Mandíbula suelta', 'Rueda para levantarte'],
  breath: 'Respira lento y bajo, hacia la barriga.',
  difficulties: [
    { what: 'La cadera queda en el aire.', ease: 'Usa menos almohadas o acércate más.' },
    { what: 'Cuesta bajar al suelo.', ease: 'Quédate en la cama y usa almohadas.' },
  ],
  stopIf: ['Falta de sensibilidad en las piernas que crece', 'Un poco de mareo boca arriba: ponte sobre el lado izquierdo'],
  standIns: 'Cojines del sofá, un taburete bajo o mantas dobladas pueden sostener las piernas.',
} as const satisfies ExerciseWords;
