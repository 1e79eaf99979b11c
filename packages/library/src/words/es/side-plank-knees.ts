import type { ExerciseWords } from '@plumbline/engine';

export const sidePlankKnees = {
  name: 'Plancha lateral sobre las rodillas',
  aliases: ['puente lateral corto', 'plancha de lado con rodillas', 'kneeling side plank'],
  purpose: 'Fortalece el lado de la cintura con menos peso.',
  setUp: 'Acuéstate de lado en una colchoneta, rodillas dobladas. Apóyate en el codo, justo bajo el hombro.',
  steps: [
    'Pon rodillas, cadera y hombros uno sobre otro.',
    'Empuja con el codo y sube la cadera.',
    'Lleva la cadera al frente hasta alinear muslos y tronco.',
    'Descansa la mano de arriba en la cintura.',
    'Baja suave y rueda al otro lado.',
  ],
  cues: ['Cadera al frente', 'Cuello en línea', 'Empuja el suelo'],
  breath: 'Respira corto y sin pausas.',
  difficulties: [
    { what: 'La cadera se queda atrás.', ease: 'Aprieta los glúteos antes de subir.' },
    { what: 'El hombro se cansa primero.', ease: 'Hazla de pie contra una pared.' },
  ],
  stopIf: ['Dolor en el hombro', 'Dolor en el lado o la espalda que se vuelve más agudo'],
  standIns: 'Dobla una manta bajo el codo y las rodillas.',
} as const satisfies ExerciseWords;
