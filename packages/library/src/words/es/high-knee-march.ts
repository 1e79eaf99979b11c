import type { ExerciseWords } from '@plumbline/engine';

export const highKneeMarch = {
  name: 'Marcha con rodillas altas',
  aliases: ['marcha en el sitio', 'rodillas arriba', 'high-knee march'],
  purpose: 'Entrena el equilibrio y una cadera firme mientras marchas en el sitio.',
  setUp: 'Ponte junto a una encimera, una pared o una silla pesada. Apoya una mano.',
  steps: [
    'Ponte de pie con los pies debajo de la cadera.',
    'Sube una rodilla tan alto como sea fácil.',
    'Haz una pausa corta con la cadera a nivel.',
    'Deja el pie en el suelo sin ruido.',
    'Sube la otra rodilla y sigue al mismo ritmo.',
  ],
  cues: ['Alto en cada paso', 'Pies sin ruido', 'La mano no se suelta'],
  breath: 'Respira normal, y suelta un poco de aire en cada subida.',
  difficulties: [
    { what: 'Te vas atrás al subir la rodilla.', ease: 'Sube menos la rodilla.' },
    { what: 'Te tambaleas.', ease: 'Agárrate con las dos manos y sube solo el talón.' },
  ],
  stopIf: ['Un pellizco en la ingle', 'Equilibrio que casi se pierde', 'Mareo'],
  standIns: 'Vale cualquier apoyo firme a la altura de la cintura.',
} as const satisfies ExerciseWords;
