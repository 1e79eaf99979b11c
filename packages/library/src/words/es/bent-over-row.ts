import type { ExerciseWords } from '@plumbline/engine';

export const bentOverRow = {
  name: 'Remo con el tronco inclinado',
  aliases: ['remo inclinado con mancuernas', 'remo con dos pesas', 'bent-over row'],
  purpose: 'Trabaja lo alto de la espalda con cadera y zona baja firmes: un remo duro, para más tarde.',
  setUp: 'Ponte de pie con los pies al ancho de la cadera. Delante, en una silla, dos pesas.',
  steps: [
    'Afloja las rodillas y toma las pesas de la silla.',
    'Lleva la cadera atrás e inclínate a medias, con la espalda larga.',
    'Lleva los codos atrás hasta que las manos lleguen a las costillas.',
    'Alarga otra vez los brazos sin mover el cuerpo.',
    'Tras la última, levántate y deja las pesas en la silla.',
  ],
  cues: ['Cadera atrás', 'Espalda larga', 'A medio camino basta'],
  breath: 'Suelta el aire cuando suben las pesas y tómalo cuando bajan.',
  difficulties: [
    { what: 'La espalda empieza a redondearse.', ease: 'Endereza más el cuerpo, o termina ahí la serie.' },
    { what: 'La zona baja de la espalda se cansa primero.', ease: 'Cambia al remo con una mano en un banco.' },
  ],
  stopIf: ['Molestia en la zona baja de la espalda que crece en la serie', 'Dolor u hormigueo que baja por una pierna', 'Dolor agudo'],
  standIns: 'Si tienes una silla o encimera donde apoyarte, haz el remo con un brazo y apoyo.',
} as const satisfies ExerciseWords;
