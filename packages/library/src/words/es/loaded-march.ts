import type { ExerciseWords } from '@plumbline/engine';

export const loadedMarch = {
  name: 'Marcha con peso en el sitio',
  aliases: ['caminar con peso sin avanzar', 'marcha con mancuernas', 'loaded march'],
  purpose: 'Practica llevar peso en poco sitio, con los dedos de los pies siempre en el suelo.',
  setUp: 'Ponte junto a una encimera o mesa. Pon encima dos pesas ligeras e iguales.',
  steps: [
    'Toma una pesa en cada mano y ponte de pie.',
    'Despega un talón del suelo, y la rodilla se dobla un poco.',
    'Baja ese talón mientras se despega el otro.',
    'Sigue como en un paseo lento, sin subir los dedos.',
    'Al final, deja las pesas en la encimera.',
  ],
  cues: ['Dedos en el suelo', 'Cadera a nivel', 'Lento y suave'],
  breath: 'Toma aire en dos pasos y suéltalo en dos pasos.',
  difficulties: [
    { what: 'Te meces de un lado a otro.', ease: 'Sube menos los talones.' },
    { what: 'Quieres una mano libre.', ease: 'Sostén una pesa y toca la encimera.' },
  ],
  stopIf: ['Molestia en la espalda que crece', 'Manos que empiezan a soltarse', 'Falta de equilibrio'],
  standIns: 'Van bien dos botellas llenas o dos bolsas ligeras.',
} as const satisfies ExerciseWords;
