import type { ExerciseWords } from '@plumbline/engine';

export const suitcaseHold = {
  name: 'Sostener peso en una mano',
  aliases: ['sostener la maleta', 'peso a un lado', 'suitcase hold'],
  purpose: 'Entrena los lados del cuerpo para que no te inclines al estar de pie.',
  setUp: 'Pon un peso en una silla a tu lado. Ponte de pie, pies al ancho de la cadera.',
  steps: [
    'Dobla cadera y rodillas para tomar el peso con una mano.',
    'Sube y deja los dos hombros parejos.',
    'Ten el peso justo al lado de la pierna, sin tocarla.',
    'Sigue de pie, en calma, y respira.',
    'Déjalo en la silla y tómalo con la otra mano.',
  ],
  cues: ['Hombros parejos', 'Empuja con los pies', 'El cuerpo alto'],
  breath: 'Toma y suelta el aire suave todo el tiempo.',
  difficulties: [
    { what: 'Te vas a un lado.', ease: 'Usa menos peso y ponte cerca de un espejo.' },
    { what: 'La mano se cansa.', ease: 'Sostén menos tiempo o usa una bolsa de asa gruesa.' },
  ],
  stopIf: ['Dolor en un lado de la espalda', 'Manos que empiezan a soltarse'],
  standIns: 'Una bolsa de compras, una botella llena o una mochila sirve.',
} as const satisfies ExerciseWords;
