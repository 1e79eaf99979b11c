import type { ExerciseWords } from '@plumbline/engine';

export const supportedOneLegStand = {
  name: 'Sobre una pierna, con una mano',
  aliases: ['equilibrio con apoyo', 'a la pata coja con apoyo', 'supported one-leg stand'],
  purpose: 'Te hace más firme sobre una pierna mientras una mano te da seguridad.',
  setUp: 'Ponte junto a una encimera, pared o silla pesada, con una mano apoyada. Empieza con los dos pies abajo.',
  steps: [
    'Lleva el peso sobre un pie.',
    'Despega el otro pie, solo un poco.',
    'Crece sobre el pie que está abajo.',
    'Apoya el pie cuando acabe el tiempo.',
    'Descansa un momento y prueba la otra pierna.',
  ],
  cues: ['Sube solo un poco', 'La cadera sobre el pie', 'Mano lista'],
  breath: 'Respira lento y parejo.',
  difficulties: [
    { what: 'El pie toca el suelo a cada rato.', ease: 'Deja los dedos abajo y sube solo el talón.' },
    { what: 'La cadera de apoyo molesta.', ease: 'Hazlo la mitad del tiempo.' },
  ],
  stopIf: ['Mareo', 'Dolor en la cadera o la espalda', 'Una pierna que cede'],
  standIns: 'La encimera es lo mejor; una pared o una silla pesada sirve.',
} as const satisfies ExerciseWords;
