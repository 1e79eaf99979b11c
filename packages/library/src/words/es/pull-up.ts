import type { ExerciseWords } from '@plumbline/engine';

export const pullUp = {
  name: 'Dominada',
  aliases: ['dominada con palmas afuera', 'dominadas', 'pull-up'],
  purpose: 'Es lo más alto de la escalera de tirar: espalda, brazos y manos a la vez.',
  setUp: 'Pon una caja bajo una barra fuerte, para llegar sin saltar.',
  steps: [
    'Agarra la barra con las palmas hacia afuera, un poco más ancho que los hombros.',
    'Tensa apenas la barriga y junta las piernas.',
    'Tira hasta pasar la barra con la barbilla, o hasta donde vaya suave.',
    'Baja despacio hasta que los brazos queden largos.',
    'Cuando termines, vuelve a pisar la caja. Nunca te dejes caer.',
  ],
  cues: ['Costillas sobre la cadera', 'Tira suave', 'Guárdate dos más'],
  breath: 'Suelta el aire al subir y tómalo al bajar.',
  difficulties: [
    { what: 'Los hombros suben a las orejas.', ease: 'Vuelve un tiempo a la dominada con ayuda.' },
    { what: 'Das patadas.', ease: 'Cruza los tobillos y tira algo más lento.' },
  ],
  stopIf: ['Dolor en el hombro o el codo', 'Dolor de espalda agudo', 'Manos que empiezan a soltarse'],
  standIns: 'Sirve cualquier barra firme a la que puedas subir con un paso. El jalón con banda es un buen cambio.',
} as const satisfies ExerciseWords;
