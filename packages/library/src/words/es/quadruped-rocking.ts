import type { ExerciseWords } from '@plumbline/engine';

export const quadrupedRocking = {
  name: 'Mecerse a cuatro apoyos',
  aliases: ['balanceo a cuatro patas', 'mecerse atrás', 'quadruped rocking'],
  purpose: 'Suelta la cadera mientras la espalda sigue larga.',
  setUp: 'Ponte sobre manos y rodillas. Deja en la zona baja de la espalda una curva pequeña y cómoda.',
  steps: [
    'Lleva la cadera atrás, hacia los talones.',
    'Ve solo hasta donde la espalda siga larga.',
    'Mécete al frente hasta tener los hombros sobre las manos.',
    'Sigue a un ritmo lento, adelante y atrás.',
  ],
  cues: ['Guía la cadera', 'Espalda larga', 'Barbilla pareja'],
  breath: 'Suelta el aire al ir atrás, tómalo al volver.',
  difficulties: [
    { what: 'La espalda se redondea pronto.', ease: 'Separa más las rodillas y mécete menos.' },
    { what: 'Las rodillas se quejan.', ease: 'Pon una toalla doblada detrás o debajo.' },
  ],
  stopIf: ['Un pellizco en el frente de la cadera', 'Dolor de rodilla al doblarla'],
  standIns: 'Una alfombra o una manta doblada es bastante blanda para las rodillas.',
} as const satisfies ExerciseWords;
