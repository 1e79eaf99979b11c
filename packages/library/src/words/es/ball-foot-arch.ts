import type { ExerciseWords } from '@plumbline/engine';

export const ballFootArch = {
  name: 'Pelota bajo el pie',
  aliases: ['masaje de la planta del pie', 'rodar el arco del pie', 'ball under the foot'],
  purpose: 'Masajea la planta del pie: puede sentar bien si los pies están cansados.',
  setUp: 'Siéntate en una silla y quítate un zapato. Pon una pelota bajo el arco de ese pie.',
  steps: [
    'Aprieta solo lo que te siente bien.',
    'Rueda despacio del talón a la base de los dedos.',
    'Encoge los dedos sobre la pelota y luego ábrelos.',
    'Haz unos círculos pequeños bajo el arco.',
    'Ahora le toca al otro pie.',
  ],
  cues: ['El arco, no el hueso del talón', 'Pasadas lentas', 'Los dedos también juegan'],
  breath: 'Respira a tu propio ritmo.',
  difficulties: [
    { what: 'Está demasiado dura.', ease: 'Usa una pelota más blanda, o tápala con un calcetín.' },
    { what: 'La pelota se escapa.', ease: 'Ponla en una alfombra o una toalla doblada.' },
  ],
  stopIf: ['Dolor agudo en el talón', 'Un pie que no siente bien la pelota'],
  standIns: 'Una botella pequeña de agua también rueda bien. El borde de la cama puede ser tu asiento.',
} as const satisfies ExerciseWords;
