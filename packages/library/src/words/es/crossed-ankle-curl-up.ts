import type { ExerciseWords } from '@plumbline/engine';

export const crossedAnkleCurlUp = {
  name: 'Encogimiento con los tobillos cruzados',
  aliases: ['abdominales con piernas estiradas', 'crossed-ankle crunch', 'encogimiento con piernas largas'],
  purpose: 'Un encogimiento lento, si a tu barriga y a tu cuello les gusta doblarse.',
  setUp: 'Acuéstate boca arriba con las piernas largas. Cruza un tobillo sobre el otro y descansa la cabeza en las manos.',
  steps: [
    'Deja que los codos se abran.',
    'Suelta el aire y sube hasta que los omóplatos dejen el suelo.',
    'Guarda sitio para una ciruela pequeña bajo la barbilla.',
    'Baja rodando despacio, hueso a hueso.',
    'En la segunda ronda, cruza el otro tobillo por encima.',
  ],
  cues: ['La cabeza pesa', 'Sin tirar', 'Baja lento'],
  breath: 'Suelta el aire al subir y tómalo al bajar.',
  difficulties: [
    { what: 'Las manos tiran del cuello.', ease: 'Cruza los brazos sobre el pecho.' },
    { what: 'Las piernas quieren subir.', ease: 'Sube solo la mitad.' },
  ],
  stopIf: ['Tensión en el cuello', 'Dolor de espalda u hormigueo en la pierna al doblarte'],
  standIns: 'Si no tienes colchoneta, sirve una alfombra.',
} as const satisfies ExerciseWords;
