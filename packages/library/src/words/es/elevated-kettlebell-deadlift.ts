import type { ExerciseWords } from '@plumbline/engine';

export const elevatedKettlebellDeadlift = {
  name: 'Peso muerto desde un escalón',
  aliases: ['peso muerto elevado', 'peso muerto con pesa rusa', 'block deadlift'],
  purpose: 'Da fuerza a la cadera y a la espalda desde una altura fácil.',
  setUp: 'Pon un peso ligero en un escalón, entre los pies. Pies al ancho de la cadera y puntas al frente.',
  steps: [
    'Lleva la cadera atrás y deja que las manos lleguen al asa.',
    'Alarga los brazos y deja caer los hombros.',
    'Pon firme el centro del cuerpo y empuja el suelo.',
    'Ponte de pie sin echarte atrás.',
    'Devuelve el peso al escalón cada vez.',
  ],
  cues: ['Empuja el suelo', 'Peso cerca', 'De pie, sin echarte atrás'],
  breath: 'Toma aire antes de levantar y suéltalo casi arriba.',
  difficulties: [
    { what: 'La espalda se redondea antes de llegar al asa.', ease: 'Pon el peso más alto, o dobla más las rodillas.' },
    { what: 'El peso se va adelante.', ease: 'Empieza con él justo entre los tobillos.' },
  ],
  stopIf: ['Molestia en la espalda que crece de serie en serie', 'Dolor u hormigueo que baja por una pierna'],
  standIns: 'Levanta una mochila por el asa de arriba, desde un escalón bajo.',
} as const satisfies ExerciseWords;
