import type { ExerciseWords } from '@plumbline/engine';

export const movementBreak = {
  name: 'Pausa para moverte',
  aliases: ['pausa activa', 'levantarse y caminar', 'movement break'],
  purpose: 'Corta los ratos largos sin moverte, de pie o en la silla.',
  setUp: 'Deja lo que haces por un minuto o dos. Quédate en la silla si te va mejor.',
  steps: [
    'Cambia de posición: ponte de pie, siéntate o muévete en el asiento.',
    'Camina un poco, marcha en el sitio o mueve los pies en la silla.',
    'Estira los dos brazos hacia arriba o hacia los lados.',
    'Haz círculos con los hombros y mira alrededor.',
    'Vuelve a lo tuyo en otra posición.',
  ],
  cues: ['Todo movimiento cuenta', 'Corto y a menudo', 'Disfrútalo'],
  breath: 'Empieza con dos respiraciones lentas.',
  difficulties: [
    { what: 'Se te olvida.', ease: 'Únelo a algo que ya haces, como preparar un té.' },
    { what: 'No puedes dejar el asiento.', ease: 'Sube los talones, gira las costillas y estira los brazos.' },
  ],
  stopIf: ['Dolor fuerte o debilidad que aparece de golpe en una pierna', 'Mareo al ponerte de pie: vuelve a sentarte'],
  standIns: '',
} as const satisfies ExerciseWords;
