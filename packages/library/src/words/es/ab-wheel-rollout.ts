import type { ExerciseWords } from '@plumbline/engine';

export const abWheelRollout = {
  name: 'Rodar con la rueda abdominal',
  aliases: ['rueda abdominal', 'ab wheel', 'rollout con rueda'],
  purpose: 'La plancha más dura, para quien ya hace las otras con facilidad.',
  setUp: 'Ponte de rodillas sobre algo grueso y blando. Deja la rueda en el suelo, debajo de los hombros.',
  steps: [
    'Agarra los dos mangos con los brazos rectos.',
    'Mete un poco las costillas de abajo y aprieta los glúteos.',
    'Deja que la rueda avance solo mientras guardes la forma.',
    'Vuelve como si llevaras las axilas hacia la cadera.',
    'Acomódate sobre las rodillas antes de la siguiente.',
  ],
  cues: ['Forma antes que distancia', 'Tira desde las axilas', 'Despacio al ir'],
  breath: 'Toma aire al ir y suéltalo al volver.',
  difficulties: [
    { what: 'La espalda se arquea al final.', ease: 'Ponte frente a una pared: la rueda se para antes.' },
    { what: 'Te molestan las muñecas.', ease: 'Deja los nudillos hacia delante y rueda menos.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Dolor en el hombro', 'Un bulto a lo largo de la barriga'],
  standIns: 'Sin rueda, hazlo con una pelota grande. Es más fácil.',
} as const satisfies ExerciseWords;
