import type { ExerciseWords } from '@plumbline/engine';

export const alternatingSuperman = {
  name: 'Brazo y pierna contrarios, boca abajo',
  aliases: ['superman alterno', 'nadador lento', 'alternating superman'],
  purpose: 'Trabaja los músculos largos de la espalda, una diagonal cada vez.',
  setUp: 'Acuéstate boca abajo en una colchoneta, con los brazos estirados al frente. Si quieres, pon una almohada fina bajo la barriga.',
  steps: [
    'Apoya la frente para que el cuello quede largo.',
    'Sube unos centímetros un brazo y la pierna contraria.',
    'Deja que los dos huesos de la cadera pesen en el suelo.',
    'Baja despacio y sin golpe.',
    'Cambia al otro brazo y a la otra pierna.',
  ],
  cues: ['Más largo, no más alto', 'Cadera pesada', 'Cambios lentos'],
  breath: 'Suelta el aire al subir y tómalo al bajar.',
  difficulties: [
    { what: 'La cadera rueda.', ease: 'Sube solo la pierna, o solo el brazo.' },
    { what: 'El hombro está rígido.', ease: 'Dobla el codo y sube la mano junto a la oreja.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Dolor u hormigueo que baja por la pierna'],
  standIns: 'Una toalla doblada sirve de almohada fina.',
} as const satisfies ExerciseWords;
