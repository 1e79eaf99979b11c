import type { ExerciseWords } from '@plumbline/engine';

export const tandemStand = {
  name: 'Talón con punta',
  aliases: ['pies en línea', 'equilibrio en tándem', 'tandem stand'],
  purpose: 'Entrena el equilibrio con los pies en una línea.',
  setUp: 'Ponte de lado a una encimera, pared o silla pesada. Apoya una mano.',
  steps: [
    'Pon un pie justo delante del otro, talón con punta.',
    'Reparte el peso en los dos pies.',
    'Mira un punto en la pared y quédate en calma.',
    'Sal de la línea para descansar y cambia el pie de delante.',
  ],
  cues: ['La mano cerca', 'Los ojos en un punto', 'Cuerpo alto y cómodo'],
  breath: 'Respira como si charlaras.',
  difficulties: [
    { what: 'Te mueves mucho.', ease: 'Deja un hueco pequeño entre los pies.' },
    { what: 'Es fácil.', ease: 'Apoya solo un dedo.' },
  ],
  stopIf: ['Mareo', 'Tener que agarrarte una y otra vez'],
  standIns: 'La encimera es lo mejor; una pared o una silla pesada sirve.',
} as const satisfies ExerciseWords;
