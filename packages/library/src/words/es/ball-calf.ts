import type { ExerciseWords } from '@plumbline/engine';

export const ballCalf = {
  name: 'Pelota bajo la pantorrilla',
  aliases: ['masaje con pelota, pantorrilla', 'ball pressure, calf', 'automasaje de gemelos'],
  purpose: 'Apoya un punto pequeño de la pantorrilla sobre una pelota.',
  setUp: 'Siéntate en el suelo con las piernas al frente. Pon una pelota bajo la parte carnosa de una pantorrilla.',
  steps: [
    'Apóyate atrás en las manos y deja que la pierna pese.',
    'Busca un punto sensible y quédate en él.',
    'Haz tres círculos con el tobillo hacia cada lado.',
    'Mueve un poco la pelota y acomódate otra vez.',
    'Pasa la pelota a la otra pantorrilla.',
  ],
  cues: ['Pierna pesada', 'Solo lo carnoso', 'Círculos con el tobillo'],
  breath: 'Suelta el aire despacio cada vez que te acomodas.',
  difficulties: [
    { what: 'Sentarte así es incómodo.', ease: 'Siéntate en una manta doblada, con la espalda en la pared.' },
    { what: 'Duele demasiado.', ease: 'Usa una pelota más blanda, o ponla sobre un cojín.' },
  ],
  stopIf: ['Una pantorrilla hinchada o caliente: déjala y pide que la revisen', 'Hormigueo en el pie'],
  standIns: 'Un par de calcetines enrollados hace de pelota suave.',
} as const satisfies ExerciseWords;
