import type { ExerciseWords } from '@plumbline/engine';

export const seatedCatCow = {
  name: 'Gato y vaca en la silla',
  aliases: ['gato camello en silla', 'mecer la pelvis en la silla', 'seated cat-cow'],
  purpose: 'Mueve la espalda sin dejar la silla.',
  setUp: 'Siéntate cerca del borde de una silla firme, pies apoyados. Descansa las manos en los muslos.',
  steps: [
    'Rueda la cadera atrás y que se redondee la zona baja de la espalda.',
    'Deja que el pecho baje un poco, con la mirada pareja.',
    'Rueda la cadera al frente otra vez y crece.',
    'Sube el esternón al frente y arriba.',
    'Mécete entre los dos al ritmo que te guste.',
  ],
  cues: ['Empieza en la cadera', 'Mirada pareja', 'Primero pequeño, luego más'],
  breath: 'Suelta el aire al bajar el pecho, tómalo al crecer.',
  difficulties: [
    { what: 'Te vas adelante y atrás.', ease: 'Deja el pecho sobre la cadera y hazlo más pequeño.' },
    { what: 'Un lado se siente rígido.', ease: 'Quédate más en el que te gusta.' },
  ],
  stopIf: ['Dolor que baja más por la pierna', 'Un dolor agudo en la espalda'],
  standIns: 'Usa una silla de ruedas o el borde de una cama o un sofá firme.',
} as const satisfies ExerciseWords;
