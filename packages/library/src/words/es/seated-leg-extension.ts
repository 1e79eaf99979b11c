import type { ExerciseWords } from '@plumbline/engine';

export const seatedLegExtension = {
  name: 'Estirar la rodilla en la silla',
  aliases: ['extensión de pierna', 'cuádriceps en silla', 'leg extension'],
  purpose: 'Fortalece el frente de los muslos sin ponerte de pie.',
  setUp: 'Siéntate con la espalda alta en una silla firme, con los muslos bien apoyados. Agarra los lados del asiento.',
  steps: [
    'Desliza un pie un poco al frente.',
    'Sube ese pie hasta casi estirar la rodilla.',
    'Aprieta el muslo y sostén dos segundos.',
    'Deja que el pie vuelva al suelo poco a poco.',
  ],
  cues: ['Espalda alta', 'El muslo sigue en el asiento', 'Lento al bajar'],
  breath: 'Suelta el aire al subir el pie.',
  difficulties: [
    { what: 'Tira por detrás de la pierna.', ease: 'Para antes de estirar la rodilla.' },
    { what: 'Te hundes hacia atrás.', ease: 'Pon un cojín detrás de la espalda.' },
  ],
  stopIf: ['Dolor u hormigueo que baja por la pierna', 'Dolor de rodilla'],
  standIns: 'El borde de una cama firme o tu silla de ruedas sirve de asiento.',
} as const satisfies ExerciseWords;
