import type { ExerciseWords } from '@plumbline/engine';

export const pallofHold = {
  name: 'Sostener la banda al frente',
  aliases: ['Pallof sostenido', 'mantener sin girar', 'Pallof hold'],
  purpose: 'Practica resistir un giro suave mientras el cuerpo se queda quieto.',
  setUp: 'Sujeta una banda ligera a la altura del pecho. Ponte de lado a ella, pies al ancho de la cadera.',
  steps: [
    'Junta las dos manos con la banda en el esternón.',
    'Da un paso al lado hasta sentir un tirón suave.',
    'Aleja un poco las manos del pecho.',
    'Sigue mirando al frente aunque la banda te pida girar.',
    'Trae las manos y date la vuelta para el otro lado.',
  ],
  cues: ['Mira al frente', 'Rodillas sueltas', 'Solo un tirón suave'],
  breath: 'Respira en calma mientras sostienes.',
  difficulties: [
    { what: 'La banda gana y te gira.', ease: 'Acércate a la sujeción.' },
    { what: 'Los hombros suben.', ease: 'Deja las manos más cerca del pecho.' },
  ],
  stopIf: ['Un dolor de torsión en la espalda', 'Una sujeción que se mueve'],
  standIns: 'Cierra la puerta con llave y deja la banda atrapada del lado de las bisagras.',
} as const satisfies ExerciseWords;
