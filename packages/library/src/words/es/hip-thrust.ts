import type { ExerciseWords } from '@plumbline/engine';

export const hipThrust = {
  name: 'Empuje de cadera',
  aliases: ['hip thrust', 'elevación de cadera en banco', 'puente en banco'],
  purpose: 'Trabaja los glúteos con una subida más larga que el puente en el suelo.',
  setUp: 'Empuja un banco bajo y pesado contra una pared. Siéntate en el suelo, con lo alto de la espalda en el borde y los pies planos.',
  steps: [
    'Mete un poco la barbilla y deja caer las costillas.',
    'Empuja con los pies y sube la cadera al nivel del pecho.',
    'Mira si las espinillas quedan rectas.',
    'Aprieta los glúteos un segundo arriba.',
    'Baja la cadera hacia el suelo con control.',
  ],
  cues: ['Mira al frente, no arriba', 'Detente a nivel', 'Costillas abajo'],
  breath: 'Suelta el aire al subir y tómalo al bajar.',
  difficulties: [
    { what: 'El borde del banco aprieta la espalda.', ease: 'Pon una toalla doblada en el borde.' },
    { what: 'La espalda se arquea arriba.', ease: 'Detente una mano más abajo.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Dolor en el cuello o donde aprieta el banco'],
  standIns: 'El frente de un sofá firme y pesado, contra la pared, hace de banco.',
} as const satisfies ExerciseWords;
