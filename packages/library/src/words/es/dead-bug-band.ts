import type { ExerciseWords } from '@plumbline/engine';

export const deadBugBand = {
  name: 'Bicho boca arriba con banda',
  aliases: ['dead bug con banda', 'bicho muerto con banda elástica', 'banded dead bug'],
  purpose: 'Suma un tirón constante cuando el bicho boca arriba ya es fácil.',
  setUp:
    'Pasa una banda, abajo, por algo sólido. Acuéstate boca arriba con la cabeza hacia ella. Deja el espacio justo para un tirón suave.',
  steps: [
    'Sostén la banda con las dos manos, brazos rectos sobre el pecho.',
    'Sube una rodilla sobre la cadera, y luego la otra.',
    'Suelta el aire y estira una pierna, justo por encima del suelo.',
    'Deja los brazos quietos contra el tirón.',
    'Trae la rodilla despacio y cambia de pierna.',
  ],
  cues: ['Los brazos no se van', 'Costillas pesadas', 'Lento al volver'],
  breath: 'Suelta el aire al estirar la pierna y tómalo al volver.',
  difficulties: [
    { what: 'La banda arrastra los brazos atrás.', ease: 'Usa una banda más ligera, o acércate al punto de sujeción.' },
    { what: 'La espalda se arquea al estirar la pierna.', ease: 'Deja la rodilla doblada y toca el suelo con el talón.' },
  ],
  stopIf: ['Dolor en la zona baja de la espalda que no se calma al estirar menos', 'Una banda o una sujeción que empieza a soltarse'],
  standIns: 'La pata de un sofá pesado puede sujetar la banda. Una manta puede ser la colchoneta.',
} as const satisfies ExerciseWords;
