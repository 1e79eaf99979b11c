import type { ExerciseWords } from '@plumbline/engine';

export const kneeToWallAnkle = {
  name: 'Rodilla a la pared',
  aliases: ['movilidad de tobillo', 'dorsiflexión en la pared', 'knee to wall'],
  purpose: 'Da a los tobillos más juego para escaleras, sentadillas y caminar.',
  setUp: 'Ponte frente a una pared con las dos manos apoyadas. Acerca un pie, con los dedos a una mano de la pared.',
  steps: [
    'Deja que el talón de delante pese en el suelo.',
    'Lleva esa rodilla por encima del segundo dedo, hacia la pared.',
    'Toca la pared si puedes, o detente donde el talón quiera subir.',
    'Trae la rodilla otra vez atrás.',
    'Cuando sea fácil, aleja el pie un dedo.',
  ],
  cues: ['Talón abajo', 'Rodilla sobre el segundo dedo', 'Manos en la pared'],
  breath: 'Suelta el aire cuando la rodilla va adelante.',
  difficulties: [
    { what: 'El talón se levanta.', ease: 'Acerca el pie a la pared.' },
    { what: 'La rodilla cae hacia dentro.', ease: 'Unas cuantas veces, apunta al dedo pequeño.' },
  ],
  stopIf: ['Un pellizco en el frente del tobillo', 'Dolor en la pantorrilla con hinchazón o calor: pide que la revisen'],
  standIns: 'Usa una encimera o una puerta cerrada en vez de la pared.',
} as const satisfies ExerciseWords;
