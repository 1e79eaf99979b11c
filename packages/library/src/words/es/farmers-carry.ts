import type { ExerciseWords } from '@plumbline/engine';

export const farmersCarry = {
  name: 'Caminar con peso en las dos manos',
  aliases: ['paseo del granjero', 'caminata del granjero', 'farmer’s carry'],
  purpose: 'Te entrena para caminar con carga en las dos manos, como con la compra.',
  setUp: 'Despeja un camino de unos diez pasos. Pon dos pesas iguales en una silla al comienzo.',
  steps: [
    'Toma las pesas de la silla doblando la cadera.',
    'Deja que cuelguen cerca, a los lados.',
    'Camina con pasos iguales y sin ruido.',
    'Al final, da la vuelta despacio con pasos pequeños.',
    'Cuando acabe el tiempo, deja las pesas en la silla.',
  ],
  cues: ['Camina con el cuerpo alto', 'Pasos iguales', 'Las pesas no se mueven'],
  breath: 'Respira con calma, al ritmo de los pasos.',
  difficulties: [
    { what: 'Te meces de lado a lado.', ease: 'Ve más lento, o usa menos peso.' },
    { what: 'Las pesas golpean las piernas.', ease: 'Llévalas a una mano de distancia.' },
  ],
  stopIf: ['Dolor de espalda que sube al caminar', 'Manos que empiezan a soltarse', 'Mareo o pasos poco firmes'],
  standIns: 'Van bien dos bolsas con asas, igual de llenas.',
} as const satisfies ExerciseWords;
