import type { ExerciseWords } from '@plumbline/engine';

export const bentOverLateralRaise = {
  name: 'Abrir los brazos, tronco inclinado',
  aliases: ['pájaro con mancuernas', 'elevación lateral inclinada', 'reverse fly'],
  purpose: 'Trabaja la parte de atrás de los hombros con pesas muy ligeras.',
  setUp: 'Sostén dos pesas muy ligeras y pon los pies al ancho de la cadera.',
  steps: [
    'Inclínate desde la cadera, con la espalda larga y las rodillas flojas.',
    'Deja colgar los brazos con los codos algo doblados.',
    'Abre los dos brazos como alas, hasta la altura de los hombros.',
    'Bájalos otra vez sin balanceo.',
  ],
  cues: ['Alas, no columpios', 'Cuello largo', 'Lo ligero va bien'],
  breath: 'Suelta el aire al abrir los brazos y tómalo al cerrarlos.',
  difficulties: [
    { what: 'Se cansa la espalda.', ease: 'Apoya la frente o el pecho en algo alto y blando.' },
    { what: 'Necesitas balancearte.', ease: 'Usa menos peso, o ninguno.' },
  ],
  stopIf: ['Molestia en la zona baja de la espalda por la inclinación', 'Un pellizco en el hombro'],
  standIns: 'Van bien dos latas o botellas pequeñas.',
} as const satisfies ExerciseWords;
