import type { ExerciseWords } from '@plumbline/engine';

export const mindfulStairClimb = {
  name: 'Subir escaleras con atención',
  aliases: ['escaleras', 'subir escalones', 'stairs'],
  purpose: 'Hace de las escaleras de cada día una práctica para las piernas y el corazón.',
  setUp: 'Usa una escalera con pasamanos y buena luz. Deja una mano en el pasamanos.',
  steps: [
    'Pon todo el pie en el primer escalón.',
    'Empuja con el talón y sube con el cuerpo alto.',
    'Siente cómo te sube el glúteo.',
    'Sigue, un escalón cada vez.',
    'Baja despacio con la mano en el pasamanos.',
  ],
  cues: ['El pie entero', 'Mano en el pasamanos', 'Sube con el cuerpo alto'],
  breath: 'Respira parejo y haz una pausa en un rellano cuando quieras.',
  difficulties: [
    { what: 'Tiras del pasamanos.', ease: 'Pon los dos pies en cada escalón.' },
    { what: 'Las rodillas se quejan.', ease: 'Elige menos escalones o camina en llano.' },
  ],
  stopIf: ['Dolor en el pecho, o una respiración que no se calma', 'Dolor de rodilla', 'Mareo'],
  standIns: 'Basta un escalón bajo con un pasamanos o una pared al lado.',
} as const satisfies ExerciseWords;
