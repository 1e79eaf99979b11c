import type { ExerciseWords } from '@plumbline/engine';

export const sideLyingHipAbduction = {
  name: 'Subir la pierna de lado',
  aliases: ['abducción de cadera', 'elevación lateral de pierna', 'side leg raise'],
  purpose: 'Fortalece el lado de la cadera, que ayuda al caminar y al estar sobre una pierna.',
  setUp: 'Acuéstate de lado en una colchoneta o cama, con la cabeza apoyada. Dobla la rodilla de abajo y deja recta la pierna de arriba.',
  steps: [
    'Lleva la pierna de arriba apenas detrás del cuerpo.',
    'Apunta los dedos un poco abajo: el talón va primero.',
    'Sube la pierna más o menos el ancho de tus hombros.',
    'Espera sin que la cintura se arrugue.',
    'Baja la pierna tan lento como subió.',
  ],
  cues: ['El talón va primero', 'Cintura larga', 'Poco y lento'],
  breath: 'Suelta el aire al subir la pierna.',
  difficulties: [
    { what: 'La pierna se va al frente.', ease: 'Pon la espalda contra una pared y desliza el talón por ella.' },
    { what: 'Recta, la pierna pesa mucho.', ease: 'Dobla un poco la rodilla de arriba o haz la almeja.' },
  ],
  stopIf: ['Dolor por fuera de la cadera', 'Dolor de espalda al subir la pierna'],
  standIns: 'Una cama o una manta doblada sirve en vez de colchoneta.',
} as const satisfies ExerciseWords;
