import type { ExerciseWords } from '@plumbline/engine';

export const chinTuck = {
  name: 'Deslizar la barbilla atrás',
  aliases: ['doble mentón', 'retracción del cuello', 'chin tuck'],
  purpose: 'Un gesto pequeño para el cuello después de la pantalla.',
  setUp: 'Siéntate o ponte de pie, con la espalda erguida, y mira al frente.',
  steps: [
    'Desliza la cabeza un poco hacia atrás, como un cajón.',
    'Siente cómo se alarga la nuca.',
    'Quédate ahí mientras cuentas dos, despacio.',
    'Deja que la cabeza flote otra vez adelante.',
  ],
  cues: ['Ojos a nivel', 'Un gesto mínimo', 'Sin apretar'],
  breath: 'Suelta el aire cuando la cabeza va atrás.',
  difficulties: [
    { what: 'La barbilla sube o baja.', ease: 'Elige un punto a la altura de los ojos y míralo.' },
    { what: 'Aprietas la mandíbula.', ease: 'Separa los dientes y haz menos.' },
  ],
  stopIf: ['Mareo', 'Hormigueo en un brazo', 'Dolor de cabeza que empieza'],
  standIns: 'Vale cualquier asiento, y también de pie.',
} as const satisfies ExerciseWords;
