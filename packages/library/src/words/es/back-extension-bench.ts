import type { ExerciseWords } from '@plumbline/engine';

export const backExtensionBench = {
  name: 'Subir el tronco en banco inclinado',
  aliases: ['extensión de espalda a 45 grados', 'silla romana', 'hiperextensiones'],
  purpose: 'Da fuerza a la cadera y a la espalda en un banco de gimnasio.',
  setUp: 'Pon el cojín justo debajo del pliegue de la cadera. Engancha los pies y cruza los brazos.',
  steps: [
    'Empieza en una línea recta de la cabeza a los talones.',
    'Inclínate desde la cadera con la espalda larga.',
    'Baja solo mientras la espalda guarde su forma.',
    'Aprieta los glúteos para subir hasta la línea recta, y para ahí.',
  ],
  cues: ['Dobla en la cadera', 'Detente en la línea recta', 'Despacio al bajar'],
  breath: 'Toma aire mientras bajas y suéltalo mientras subes.',
  difficulties: [
    { what: 'Arriba te arqueas de más.', ease: 'Detente un poco antes y aprieta los glúteos.' },
    { what: 'Abajo se redondea la espalda.', ease: 'Baja la mitad.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda al llegar arriba', 'Sangre que se sube a la cabeza, o mareo'],
  standIns: '¿No tienes ese banco? Haz brazo y pierna contrarios, o inclínate desde la cadera.',
} as const satisfies ExerciseWords;
