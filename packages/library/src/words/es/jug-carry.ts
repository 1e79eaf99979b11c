import type { ExerciseWords } from '@plumbline/engine';

export const jugCarry = {
  name: 'Caminar con dos bidones',
  aliases: ['llevar garrafas de agua', 'llevar la compra', 'jug carry'],
  purpose: 'Hace que llevar agua o la compra sea parte de tu entrenamiento.',
  setUp: 'Llena igual dos bidones. Un litro pesa un kilo: empieza con poco. Ponlos en una mesa.',
  steps: [
    'Agarra las dos asas y levanta los bidones de la mesa.',
    'Deja colgar los brazos, con los bidones a los lados.',
    'Cruza la habitación con paso tranquilo.',
    'Da pasos pequeños para girar.',
    'Deja los dos bidones en la mesa a la vez.',
  ],
  cues: ['Pasos tranquilos', 'Brazos largos', 'Ojos al frente'],
  breath: 'Deja correr la respiración mientras caminas.',
  difficulties: [
    { what: 'El agua se agita.', ease: 'Camina más lento, o cierra las tapas.' },
    { what: 'Las asas se clavan.', ease: 'Envuélvelas con un paño pequeño.' },
  ],
  stopIf: ['Dolor de espalda que sube al caminar con peso', 'Manos que empiezan a soltarse', 'Mareo o pasos poco firmes'],
  standIns: 'Sirven dos regaderas o dos bolsas del mismo peso.',
} as const satisfies ExerciseWords;
