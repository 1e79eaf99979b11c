import type { ExerciseWords } from '@plumbline/engine';

export const childsPose = {
  name: 'Postura del niño',
  aliases: ['balasana', 'child’s pose', 'estiramiento de rezo'],
  purpose: 'Un descanso doblado que estira la espalda, los lados y la cadera.',
  setUp: 'Arrodíllate sobre algo blando, con las rodillas más anchas que la cadera. Ten cerca una o dos almohadas.',
  steps: [
    'Siéntate hacia los talones, hasta donde sea fácil.',
    'Camina con las manos por el suelo hacia delante.',
    'Apoya la frente en una almohada o en las manos.',
    'Para estirar un lado, camina con las dos manos hacia el contrario.',
    'Vuelve con las manos y siéntate.',
  ],
  cues: ['Usa las almohadas que quieras', 'Cadera pesada', 'Nada a la fuerza'],
  breath: 'Respira hacia la parte de atrás de las costillas.',
  difficulties: [
    { what: 'A las rodillas no les gusta.', ease: 'Pon una almohada gruesa entre talones y cadera.' },
    { what: 'Los hombros se sienten forzados.', ease: 'Deja los brazos a los lados del cuerpo.' },
  ],
  stopIf: ['Dolor de rodilla', 'Dolor que baja por una pierna al doblarte'],
  standIns: 'Una alfombra o una manta doblada sirven de colchoneta.',
} as const satisfies ExerciseWords;
