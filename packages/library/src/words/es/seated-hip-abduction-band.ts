import type { ExerciseWords } from '@plumbline/engine';

export const seatedHipAbductionBand = {
  name: 'Abrir las rodillas en la silla',
  aliases: ['abducción de cadera en silla', 'almeja en silla', 'seated hip abduction'],
  purpose: 'Trabaja la parte de afuera de la cadera desde la silla.',
  setUp:
    'Siéntate cerca del borde de una silla firme, pies al ancho de la cadera. Pon sobre las rodillas una banda en aro o una toalla atada.',
  steps: [
    'Crece hacia arriba y deja los pies donde están.',
    'Abre las dos rodillas contra el aro.',
    'Cuenta dos segundos lentos.',
    'Deja que las rodillas vuelvan hasta que el aro quede flojo.',
  ],
  cues: ['Pies apoyados', 'Empuja sin tirón', 'Espalda alta'],
  breath: 'Suelta el aire al abrir.',
  difficulties: [
    { what: 'La banda es muy fuerte.', ease: 'Usa una toalla y empuja suave sin moverte.' },
    { what: 'Te deslizas en el asiento.', ease: 'Agarra los lados de la silla.' },
  ],
  stopIf: ['Un pellizco en la ingle', 'Dolor en la cadera o la espalda'],
  standIns: 'Una toalla o un pañuelo atado en los muslos sirve en vez de banda. El borde de una cama firme sirve de asiento.',
} as const satisfies ExerciseWords;
