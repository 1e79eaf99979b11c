import type { ExerciseWords } from '@plumbline/engine';

export const wallAngel = {
  name: 'Ángel en la pared',
  aliases: ['deslizar los brazos en la pared', 'ángeles en la pared', 'wall angel'],
  purpose: 'Ayuda a los brazos a subir mientras las costillas siguen en calma.',
  setUp: 'Apoya la espalda en una pared, con los pies un paso adelante. Dobla los codos y sube las manos, como un cactus.',
  steps: [
    'Acerca codos y manos a la pared hasta donde te guste.',
    'Desliza los brazos arriba, solo mientras las costillas no suban.',
    'Para antes de que se arquee la zona baja de la espalda.',
    'Desliza abajo otra vez, juntando apenas los omóplatos.',
  ],
  cues: ['Costillas abajo', 'Cuello largo', 'Las manos no tienen que tocar'],
  breath: 'Suelta el aire al subir, tómalo al bajar.',
  difficulties: [
    { what: 'Los brazos no llegan a la pared.', ease: 'Deja un hueco o hazlo boca arriba.' },
    { what: 'Los hombros se van subiendo.', ease: 'Sube solo a la altura de las orejas.' },
  ],
  stopIf: ['Un pellizco en el hombro', 'Hormigueo en un brazo'],
  standIns: 'Una puerta lisa y cerrada sirve igual que una pared.',
} as const satisfies ExerciseWords;
