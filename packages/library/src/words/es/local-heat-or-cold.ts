import type { ExerciseWords } from '@plumbline/engine';

export const localHeatOrCold = {
  name: 'Compresa caliente o fría',
  aliases: ['calor local', 'bolsa caliente', 'hielo', 'bolsa de agua caliente'],
  purpose: 'Un cuidado sencillo para una zona con molestias, por un rato.',
  setUp: 'Elige caliente o frío, lo que te suene mejor. Envuelve la compresa en un paño y mira que tu piel la sienta bien.',
  steps: [
    'Acuéstate o siéntate de modo que puedas descansar.',
    'Pon la compresa envuelta en la zona con molestias.',
    'Mira la piel a los cinco minutos.',
    'Quítala después de diez a veinte minutos.',
  ],
  cues: ['Siempre un paño entre medio', 'Pon una alarma', 'Agradable, no fuerte'],
  breath: 'Solo respira y descansa.',
  difficulties: [
    { what: 'Te duermes con ella puesta.', ease: 'Usa una alarma con sonido, o ten a alguien contigo.' },
    { what: 'No sabes cuál elegir.', ease: 'Empieza con calor. A la mayoría le gusta más.' },
  ],
  stopIf: ['Piel con manchas, sin sensibilidad o quemada'],
  standIns: 'Usa una bolsa de agua caliente, una toalla húmeda y cálida, o verdura congelada en una toalla.',
} as const satisfies ExerciseWords;
