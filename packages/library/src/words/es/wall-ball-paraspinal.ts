import type { ExerciseWords } from '@plumbline/engine';

export const wallBallParaspinal = {
  name: 'Pelota al lado de la espalda',
  aliases: ['pelota en la pared', 'masaje de espalda con pelota', 'wall ball'],
  purpose: 'Un apoyo suave para los músculos al lado de la mitad de la espalda.',
  setUp: 'Ponte de espaldas a una pared. Pon una pelota blanda al lado de la columna, a la altura de la parte baja del omóplato.',
  steps: [
    'Mira que la pelota esté en el músculo, a un pulgar de distancia de la columna.',
    'Lleva los pies un paso al frente y apóyate suave.',
    'Dobla las rodillas unos centímetros, y la pelota rueda.',
    'Quédate siempre por encima de las últimas costillas.',
    'Sepárate y ponla del otro lado.',
  ],
  cues: ['Músculo, nunca la columna', 'Sobre las últimas costillas', 'Apoyo suave'],
  breath: 'Suelta el aire largo mientras te apoyas.',
  difficulties: [
    { what: 'La pelota se siente dura.', ease: 'Usa una más blanda o ponle una toalla.' },
    { what: 'No encuentras el lugar.', ease: 'Pide a alguien que sostenga la pelota, o empieza más arriba.' },
  ],
  stopIf: ['Dolor que se extiende', 'Un dolor agudo en una costilla', 'Te sientes mal o con fiebre'],
  standIns: 'Unos calcetines enrollados hacen una pelota blanda.',
} as const satisfies ExerciseWords;
