import type { ExerciseWords } from '@plumbline/engine';

export const suitcaseCarry = {
  name: 'Caminar con peso en una mano',
  aliases: ['paseo de la maleta', 'caminar con una maleta', 'suitcase carry'],
  purpose: 'Entrena los lados del cuerpo para que no te inclines con carga en una mano.',
  setUp: 'Despeja un camino para andar. Pon un peso en una silla, al empezar.',
  steps: [
    'Toma el peso con una mano y ponte de pie con los hombros parejos.',
    'Llévalo cerca, sin que toque la pierna.',
    'Camina tan parejo que nadie adivine qué mano va llena.',
    'El brazo libre se mueve como quiera.',
    'Deja el peso, date la vuelta y sigue con la otra mano.',
  ],
  cues: ['Sin inclinarte', 'Hombros iguales', 'Brazo libre suelto'],
  breath: 'Respira en calma, con la barriga un poco firme.',
  difficulties: [
    { what: 'Te inclinas lejos del peso.', ease: 'Toma uno más ligero y mírate en un espejo.' },
    { what: 'Te falta equilibrio.', ease: 'Hazlo antes sin caminar.' },
  ],
  stopIf: ['Dolor en un lado de la espalda', 'Manos que empiezan a soltarse', 'Mareo o pasos poco firmes'],
  standIns: 'Una bolsa de compras o una maleta pequeña sirve.',
} as const satisfies ExerciseWords;
