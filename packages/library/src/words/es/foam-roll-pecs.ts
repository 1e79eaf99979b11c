import type { ExerciseWords } from '@plumbline/engine';

export const foamRollPecs = {
  name: 'Rodillo en el pecho',
  aliases: ['rodillo en los pectorales', 'foam roller pectoral', 'chest roll'],
  purpose: 'Pasa el rodillo por el frente del hombro y del pecho.',
  setUp: 'Acuéstate boca abajo, con el rodillo en diagonal junto a una axila. Estira ese brazo al frente, apoyado en el suelo.',
  steps: [
    'Apoya la frente en la otra mano.',
    'Deja que el músculo del pecho se hunda en el rodillo.',
    'Desliza el brazo despacio arriba y abajo, como un limpiaparabrisas.',
    'No ruedes sobre la clavícula ni sobre el seno.',
    'Cambia de sitio y haz el otro lado.',
  ],
  cues: ['Junto a la axila', 'Hombro suelto', 'Brazo lento'],
  breath: 'Suelta el aire largo.',
  difficulties: [
    { what: 'Estar boca abajo cuesta.', ease: 'Aprieta una pelota entre el pecho y la pared.' },
    { what: 'La presión es demasiada.', ease: 'Lleva tu peso al otro lado.' },
  ],
  stopIf: ['Hormigueo en el brazo', 'Opresión o presión en el pecho que no viene del músculo: busca ayuda de inmediato'],
  standIns: 'Una pelota blanda contra la pared hace lo mismo.',
} as const satisfies ExerciseWords;
