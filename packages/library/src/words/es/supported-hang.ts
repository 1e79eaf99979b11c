import type { ExerciseWords } from '@plumbline/engine';

export const supportedHang = {
  name: 'Colgarse con los pies en el suelo',
  aliases: ['colgarse con apoyo', 'suspensión asistida', 'supported hang'],
  purpose: 'Deja que brazos, hombros y lados se alarguen mientras los pies llevan parte de tu peso.',
  setUp: 'Usa una barra firme que alcances con los dos pies en el suelo. Antes, dale un tirón para probarla.',
  steps: [
    'Agarra la barra con las dos manos, más o menos al ancho de los hombros.',
    'Afloja las rodillas lento hasta que los brazos queden largos.',
    'Elige cuánto peso llevan las manos; el resto va en los pies.',
    'Quédate ahí y deja que los lados crezcan un poco.',
    'Ponte de pie con las piernas, sin dejarte caer, y luego suelta.',
  ],
  cues: ['Pies en el suelo', 'Brazos largos y sueltos', 'Ponte de pie para acabar'],
  breath: 'Respira lento y deja que las costillas bajen cada vez que sale el aire.',
  difficulties: [
    { what: 'Las manos se cansan primero.', ease: 'Pon más peso en los pies o para algo antes.' },
    { what: 'Los hombros se sienten estirados.', ease: 'Dobla menos las rodillas, así los brazos cargan menos.' },
  ],
  stopIf: ['Un pellizco en el hombro, o un hombro que se siente suelto', 'Hormigueo en un brazo o una mano', 'Mareo'],
  standIns: 'Sirve una barra baja en un parque, si la agarras con los dos pies en el suelo.',
} as const satisfies ExerciseWords;
