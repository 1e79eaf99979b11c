import type { ExerciseWords } from '@plumbline/engine';

export const passiveHangPronated = {
  name: 'Colgarse con las palmas al frente',
  aliases: ['colgarse de la barra', 'dead hang', 'agarre prono'],
  purpose: 'Estira los hombros y los lados y da fuerza a las manos.',
  setUp: 'Usa una barra hecha para tu peso. Pon debajo una caja o un escalón firme, así nunca tienes que saltar.',
  steps: [
    'Sube a la caja y agarra la barra con las palmas hacia afuera.',
    'Pasa el peso a las manos poco a poco y deja que los pies se vayan de la caja.',
    'Deja que los hombros suban hacia las orejas y el cuerpo se alargue.',
    'Las piernas quedan quietas, un poco al frente.',
    'Vuelve a poner los pies en la caja mientras aún agarras bien.',
    'Baja con un paso, nunca de golpe.',
  ],
  cues: ['Sin moverte', 'Cuerpo suave y largo', 'Baja pronto'],
  breath: 'Respira lento y suelta un poco más cada vez que sale el aire.',
  difficulties: [
    { what: 'Las manos se cansan rápido.', ease: 'Deja las puntas de los pies en la caja y reparte el peso.' },
    { what: 'Empiezas a balancearte.', ease: 'Toca la caja con un pie hasta quedar sin moverte.' },
  ],
  stopIf: ['Dolor o un pellizco en el hombro', 'Manos que empiezan a soltarse', 'Mareo o dedos sin sensibilidad'],
  standIns: 'Sirve una barra firme en un parque o gimnasio. No uses el marco de una puerta ni la barra de la ducha.',
} as const satisfies ExerciseWords;
