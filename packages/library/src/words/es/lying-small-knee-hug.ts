import type { ExerciseWords } from '@plumbline/engine';

export const lyingSmallKneeHug = {
  name: 'Abrazo pequeño de rodillas',
  aliases: ['llevar las rodillas al pecho', 'abrazar las rodillas boca arriba', 'double knee hug'],
  purpose: 'Redondea un poco la zona baja de la espalda mientras la cama o el suelo te sostienen.',
  setUp: 'Acuéstate boca arriba con las rodillas dobladas. Sube una rodilla, luego la otra, y agárrate por detrás de los muslos.',
  steps: [
    'Trae las rodillas un poco más cerca de ti.',
    'Detente cuando sientas ligero el coxis.',
    'Deja que las rodillas se alejen hasta que los brazos queden largos.',
    'Mécete así, cerca y lejos, con calma.',
    'Al terminar, baja un pie y después el otro.',
  ],
  cues: ['Los brazos hacen el trabajo', 'Con poco basta', 'La cabeza se queda abajo'],
  breath: 'Suelta el aire cuando las rodillas se acercan.',
  difficulties: [
    { what: 'Cuesta subir las dos piernas.', ease: 'Abraza una rodilla y deja el otro pie apoyado.' },
    { what: 'Los brazos no llegan.', ease: 'Pasa una toalla por detrás de los muslos.' },
  ],
  stopIf: ['Un pellizco en la ingle', 'Dolor que baja más por la pierna'],
  standIns: 'Un sofá o una manta gruesa doblada sirve igual que una colchoneta o una cama.',
} as const satisfies ExerciseWords;
