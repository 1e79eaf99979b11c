import type { ExerciseWords } from '@plumbline/engine';

export const slumpTensioner = {
  name: 'Tirón corto del nervio en la silla',
  aliases: ['slump', 'tensión neural en silla', 'slump tensioner'],
  purpose: 'Un ejercicio más fuerte para el nervio, solo si un profesional de la salud te lo enseñó.',
  setUp: 'Siéntate en una silla firme y deja que la espalda se redondee. Hazlo solo si deslizar la pierna lleva semanas siendo fácil.',
  steps: [
    'Deja que la barbilla baje hacia el pecho.',
    'Estira una rodilla hasta el primer tirón, apenas.',
    'Dobla la rodilla enseguida.',
    'Crece en el asiento y descansa antes de la próxima.',
  ],
  cues: ['Primer tirón y vuelve', 'Nunca te quedes ahí', 'Pocas y lentas'],
  breath: 'Suelta el aire al estirar la rodilla.',
  difficulties: [
    { what: 'El tirón llega pronto.', ease: 'Por ahora, vuelve a deslizar la pierna en la silla.' },
    { what: 'Se queda un rato después.', ease: 'Deja este ejercicio y cuéntalo a tu profesional de la salud.' },
  ],
  stopIf: ['Cualquier hormigueo o dolor que dura', 'Debilidad o falta de sensibilidad nuevas: pide pronto que las revisen'],
  standIns: 'Una silla de ruedas o el borde de una cama alta y firme puede ser el asiento.',
} as const satisfies ExerciseWords;
