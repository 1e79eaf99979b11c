import type { ExerciseWords } from '@plumbline/engine';

export const frontRaise = {
  name: 'Subir los brazos al frente',
  aliases: ['elevación frontal', 'front raise', 'elevaciones con mancuernas'],
  purpose: 'Trabaja el frente de los hombros para subir cosas a un estante.',
  setUp: 'Ponte de pie con una pesa ligera en cada mano y los pulgares al frente.',
  steps: [
    'Afloja un poco las rodillas y deja colgar los brazos a los lados.',
    'Sube los dos brazos al frente, pulgares arriba, hasta los hombros.',
    'Deja bajas las costillas mientras los brazos suben.',
    'Devuélvelos despacio a los lados.',
  ],
  cues: ['No más alto que los hombros', 'Pulgares arriba', 'Cuerpo alto'],
  breath: 'Suelta el aire al subir los brazos y tómalo al bajarlos.',
  difficulties: [
    { what: 'Te echas atrás.', ease: 'Sube un brazo cada vez, o usa menos peso.' },
    { what: 'El cuello se tensa.', ease: 'Detente a la altura del pecho y deja caer los hombros.' },
  ],
  stopIf: ['Un pellizco en el hombro', 'Molestia en la zona baja de la espalda'],
  standIns: 'Bastan dos botellas o latas pequeñas.',
} as const satisfies ExerciseWords;
