import type { ExerciseWords } from '@plumbline/engine';

export const clamshell = {
  name: 'Almeja',
  aliases: ['clamshell', 'la concha', 'abrir la rodilla de lado'],
  purpose: 'Trabaja el lado de la cadera con un gesto pequeño y fácil.',
  setUp: 'Acuéstate de lado en una colchoneta o cama, con la cabeza en una almohada. Dobla cadera y rodillas, una pierna sobre la otra.',
  steps: [
    'Deja los talones juntos todo el tiempo.',
    'Abre la rodilla de arriba como una concha.',
    'Detente antes de que la cadera ruede hacia atrás.',
    'Sostén la rodilla abierta un segundo.',
    'Deja que la rodilla se cierre despacio.',
  ],
  cues: ['Talones juntos', 'Cadera quieta', 'Siente el lado del glúteo'],
  breath: 'Suelta el aire al abrir la rodilla.',
  difficulties: [
    { what: 'La cadera rueda atrás.', ease: 'Abre menos, o acuéstate con la espalda cerca de una pared.' },
    { what: 'Ese lado de la cadera molesta.', ease: 'Pon una almohada blanda debajo o entre las rodillas.' },
  ],
  stopIf: ['Un pellizco en la ingle', 'Dolor por fuera de la cadera en la que te apoyas'],
  standIns: 'Una cama o una manta doblada sirven en vez de colchoneta.',
} as const satisfies ExerciseWords;
