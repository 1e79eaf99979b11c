import type { ExerciseWords } from '@plumbline/engine';

export const seatedChairPress = {
  name: 'Empujar los apoyabrazos',
  aliases: ['empuje en la silla', 'fondos suaves en silla', 'chair press'],
  purpose: 'Fortalece los brazos que usas para levantarte de una silla.',
  setUp: 'Siéntate en una silla firme con apoyabrazos, contra la pared o con el freno puesto.',
  steps: [
    'Pon una mano en cada apoyabrazos, codos hacia atrás.',
    'Inclínate apenas al frente y deja los dos pies abajo.',
    'Empuja hacia abajo hasta sentir menos peso en el asiento.',
    'Afloja lento y vuelve a sentarte con todo tu peso.',
  ],
  cues: ['Hombros bajos', 'Empuja y afloja', 'Los pies pueden ayudar'],
  breath: 'Suelta el aire al empujar y tómalo al aflojar.',
  difficulties: [
    { what: 'Los hombros suben.', ease: 'Empuja menos y alarga el cuello.' },
    { what: 'Las muñecas quedan dobladas.', ease: 'Agarra la punta de los apoyabrazos con la muñeca recta.' },
  ],
  stopIf: ['Dolor en el hombro o la muñeca', 'La silla se mueve'],
  standIns: 'Si la silla no tiene apoyabrazos, empuja los lados del asiento.',
} as const satisfies ExerciseWords;
