import type { ExerciseWords } from '@plumbline/engine';

export const quadrupedHipExtension = {
  name: 'Talón al techo, a cuatro apoyos',
  aliases: ['patada de glúteo', 'patada de burro', 'donkey kick'],
  purpose: 'Trabaja un glúteo cada vez mientras el tronco queda quieto.',
  setUp: 'Ponte a cuatro apoyos, manos bajo los hombros y rodillas bajo la cadera. Si las muñecas lo prefieren, usa los antebrazos.',
  steps: [
    'Alarga la espalda como una mesa.',
    'Con la rodilla doblada, empuja ese talón arriba y atrás.',
    'Sube hasta que el muslo quede en línea con el cuerpo.',
    'Baja la rodilla sin llegar a apoyarla.',
    'Descansa y luego sigue con la otra pierna.',
  ],
  cues: ['Espalda larga', 'Empuja el talón', 'Pequeño y suave'],
  breath: 'Suelta el aire cuando sube la pierna.',
  difficulties: [
    { what: 'La espalda se hunde al subir.', ease: 'Sube solo la mitad.' },
    { what: 'La rodilla molesta en el suelo.', ease: 'Pon debajo una toalla doblada.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Dolor de muñeca que sigue también con los antebrazos'],
  standIns: 'Una manta doblada o dos toallas sirven en vez de colchoneta.',
} as const satisfies ExerciseWords;
