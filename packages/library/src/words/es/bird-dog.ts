import type { ExerciseWords } from '@plumbline/engine';

export const birdDog = {
  name: 'Brazo y pierna contrarios',
  aliases: ['bird dog', 'perro de caza', 'superman a cuatro apoyos'],
  purpose: 'Entrena la espalda y la cadera para estar firmes mientras te estiras.',
  setUp: 'Empieza a cuatro apoyos en una colchoneta. La espalda plana y el cuello largo.',
  steps: [
    'Pon firme el abdomen, suave, como al cerrar un pantalón justo.',
    'Estira una pierna atrás y el brazo contrario al frente.',
    'No subas ninguno más alto que el tronco.',
    'Deja la cadera mirando al suelo mientras cuentas.',
    'Recoge mano y rodilla, y estírate otra vez.',
    'Tras la serie, usa el otro brazo y la otra pierna.',
  ],
  cues: ['Largo, no alto', 'Cadera derecha', 'Pulgar hacia arriba'],
  breath: 'Suelta el aire al estirarte y sigue respirando al mantener.',
  difficulties: [
    { what: 'La espalda se arquea.', ease: 'Deja los dedos del pie en el suelo.' },
    { what: 'Cuesta el equilibrio.', ease: 'Mueve solo la pierna, o solo el brazo.' },
    { what: 'Se quejan las muñecas.', ease: 'Cierra los puños, o hazlo sobre los antebrazos.' },
  ],
  stopIf: ['Dolor en la zona baja de la espalda que no se calma al estirar menos', 'Dolor de muñeca o de rodilla'],
  standIns: 'Una alfombra o una manta doblada sirven en vez de colchoneta.',
} as const satisfies ExerciseWords;
