import type { ExerciseWords } from '@plumbline/engine';

export const armBike = {
  name: 'Bicicleta de brazos',
  aliases: ['ergómetro de brazos', 'pedales de mano', 'arm bike'],
  purpose: 'Entrena el corazón con los brazos mientras las piernas descansan.',
  setUp:
    'Siéntate de modo que el centro de los pedales no quede más alto que los hombros. En el punto más lejano los codos siguen algo doblados.',
  steps: [
    'Toma los mangos sin apretar y pon poca resistencia.',
    'Gira hacia delante en círculos suaves.',
    'Tras unos minutos, gira un rato hacia atrás.',
    'Ve más lento en el último minuto.',
  ],
  cues: ['Manos sueltas', 'Redondo y suave', 'Hombros bajos'],
  breath: 'Respira con calma, de modo que puedas conversar.',
  difficulties: [
    { what: 'Los brazos arden pronto.', ease: 'Baja la resistencia y descansa un poco a ratos.' },
    { what: 'El cuerpo gira mucho.', ease: 'Acerca el asiento.' },
  ],
  stopIf: ['Dolor en el pecho, o una respiración que no se calma', 'Dolor en el hombro', 'Hormigueo en una mano'],
  standIns: 'También sirven unos pedales pequeños sobre una mesa, o golpes al aire en la silla.',
} as const satisfies ExerciseWords;
