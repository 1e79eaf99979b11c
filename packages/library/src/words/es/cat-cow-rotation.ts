import type { ExerciseWords } from '@plumbline/engine';

export const catCowRotation = {
  name: 'Gato y vaca con giro',
  aliases: ['rotación torácica a cuatro apoyos', 'abrir el codo a cuatro apoyos', 'cat-cow rotation'],
  purpose: 'Suma al gato y vaca un giro fácil de la parte alta de la espalda.',
  setUp: 'Ponte a cuatro apoyos con las rodillas al ancho de la cadera. Haz un gato y vaca lento para entrar en calor.',
  steps: [
    'Pon una mano detrás de la cabeza, sin apretar.',
    'Gira ese codo hacia abajo, al otro brazo.',
    'Ahora abre el codo al lado y arriba.',
    'Deja que los ojos sigan al codo.',
    'Al girar, deja la cadera derecha sobre las rodillas.',
  ],
  cues: ['Gira desde el pecho', 'Cadera derecha', 'Empuja el suelo'],
  breath: 'Toma aire al cerrar, suéltalo al abrir.',
  difficulties: [
    { what: 'La cadera se va a un lado.', ease: 'Siéntate un poco hacia los talones y gira menos.' },
    { what: 'El brazo de abajo se cansa.', ease: 'Apoya el antebrazo en vez de la mano.' },
  ],
  stopIf: ['Un enganche en la zona baja de la espalda', 'Dolor de muñeca u hombro en el brazo de apoyo', 'Mareo'],
  standIns: 'Una alfombra o una manta doblada son blandas para las rodillas.',
} as const satisfies ExerciseWords;
