import type { ExerciseWords } from '@plumbline/engine';

export const poolWalking = {
  name: 'Caminar en el agua',
  aliases: ['caminar en la piscina', 'ejercicio en el agua', 'pool walking'],
  purpose: 'Te deja caminar y entrenar el corazón mientras el agua lleva parte de tu peso.',
  setUp:
    'Entra por la escalera, con la mano en la baranda, hasta que el agua quede entre la cadera y el pecho. Si tienes una herida, espera a que cierre.',
  steps: [
    'Quédate de pie un momento, hasta que te sientas firme.',
    'Camina junto al borde con todo el pie en el suelo.',
    'Deja que las manos empujen el agua al andar.',
    'Vuelve por el mismo camino, o prueba unos pasos de lado.',
    'Sal por la escalera, sin prisa.',
  ],
  cues: ['Cerca del borde', 'Empuja el agua', 'El cuerpo alto'],
  breath: 'Respira a un ritmo fácil, con aire para hablar.',
  difficulties: [
    { what: 'Flotas o resbalas.', ease: 'Ve a donde el agua te cubra menos y usa zapatos de agua.' },
    { what: 'Enseguida se hace duro.', ease: 'Ve más lento: el agua frena más cuando vas rápido.' },
  ],
  stopIf: ['Dolor en el pecho, o una respiración que no se calma', 'Mareo', 'Sientes mucho frío'],
  standIns: 'Si no hay piscina cerca, camina en tierra o usa una bicicleta fija.',
} as const satisfies ExerciseWords;
