import type { ExerciseWords } from '@plumbline/engine';

export const sideLyingQuadStretch = {
  name: 'Estirar el frente del muslo de lado',
  aliases: ['cuádriceps de lado', 'estirar cuádriceps', 'quad stretch'],
  purpose: 'Estira el frente del muslo mientras descansas de lado.',
  setUp: 'Acuéstate de lado en una colchoneta o cama, con una almohada bajo la cabeza. Lleva al frente la rodilla de abajo.',
  steps: [
    'Dobla la rodilla de arriba y agarra ese pie.',
    'Mete un poco el coxis.',
    'Acerca el talón al glúteo hasta que el muslo tire un poco.',
    'Descansa ahí, con la rodilla a la altura de la cadera.',
    'Suelta suave y date la vuelta para la otra pierna.',
  ],
  cues: ['Coxis adentro', 'El talón viene a ti', 'Hombros sueltos'],
  breath: 'Suelta el aire al acercar el talón.',
  difficulties: [
    { what: 'No llegas al pie.', ease: 'Pásale una toalla alrededor.' },
    { what: 'La espalda se arquea.', ease: 'Tira menos y mete un poco más el coxis.' },
  ],
  stopIf: ['Dolor en la rótula', 'Un pellizco en la zona baja de la espalda'],
  standIns: 'Una cama sirve en vez de colchoneta. Una toalla o un cinturón en el pie ayuda si el brazo no llega.',
} as const satisfies ExerciseWords;
