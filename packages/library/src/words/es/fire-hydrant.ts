import type { ExerciseWords } from '@plumbline/engine';

export const fireHydrant = {
  name: 'Rodilla al lado, a cuatro apoyos',
  aliases: ['hidrante', 'fire hydrant', 'abducción de cadera en cuadrupedia'],
  purpose: 'Trabaja el lado de la cadera mientras manos y rodillas te sostienen.',
  setUp: 'Ponte a cuatro apoyos sobre algo blando. Reparte el peso entre las dos manos y las dos rodillas.',
  steps: [
    'Mira al suelo para que el cuello quede largo.',
    'Con la rodilla doblada, sube una pierna hacia el lado.',
    'Sube solo hasta que el cuerpo quiera irse al otro lado.',
    'No te muevas durante una respiración.',
    'Devuelve la rodilla a su sitio, bajo la cadera.',
  ],
  cues: ['Sin irte al lado', 'Espalda plana como una bandeja', 'Lento al bajar y al subir'],
  breath: 'Suelta el aire al subir la rodilla y tómalo al volver.',
  difficulties: [
    { what: 'Te vas hacia el otro lado.', ease: 'Sube la mitad.' },
    { what: 'Se quejan las muñecas.', ease: 'Apoya los puños o los antebrazos.' },
  ],
  stopIf: ['Un pellizco en la ingle', 'Dolor de muñeca o de rodilla'],
  standIns: 'Una manta doblada o dos toallas sirven en vez de colchoneta.',
} as const satisfies ExerciseWords;
