import type { ExerciseWords } from '@plumbline/engine';

export const wallPlank = {
  name: 'Plancha en la pared',
  aliases: ['plancha con las manos en la pared', 'plancha alta en la pared', 'wall plank'],
  purpose: 'Una plancha ligera de pie, sin bajar al suelo.',
  setUp: 'Ponte de cara a una pared libre, más o menos a un brazo de distancia. Usa zapatos que agarren, o hazla con los pies descalzos.',
  steps: [
    'Pon las dos palmas en la pared a la altura del pecho.',
    'Lleva los pies medio paso atrás y apóyate.',
    'Haz una sola rampa, de los talones a la cabeza.',
    'Empuja suave la pared, para que el pecho no se hunda.',
    'Da un paso al frente para acabar.',
  ],
  cues: ['Cuerpo recto como una escalera', 'Codos sueltos', 'Que el aire se mueva'],
  breath: 'Toma y suelta el aire en calma todo el rato.',
  difficulties: [
    { what: 'La cadera cae hacia la pared.', ease: 'Ponte más cerca, así te inclinas menos.' },
    { what: 'Las muñecas se sienten apretadas.', ease: 'Apoya los antebrazos en la pared.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Dolor en el hombro o la muñeca'],
  standIns: 'Una puerta cerrada o el lado de un armario pesado puede ser la pared.',
} as const satisfies ExerciseWords;
