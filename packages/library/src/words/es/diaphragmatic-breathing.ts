import type { ExerciseWords } from '@plumbline/engine';

export const diaphragmaticBreathing = {
  name: 'Respirar con la barriga',
  aliases: ['respiración diafragmática', 'respiración abdominal', 'belly breathing'],
  purpose: 'Ayuda a bajar el ritmo y deja que los músculos tensos se suelten.',
  setUp:
    'Acuéstate boca arriba en una colchoneta o cama, con las rodillas dobladas o sobre una almohada. Una mano en la barriga y otra en el pecho.',
  steps: [
    'Toma aire suave por la nariz mientras cuentas cuatro.',
    'Siente cómo sube la mano de abajo y se abren las costillas.',
    'Deja la mano del pecho casi quieta.',
    'Suelta el aire despacio mientras cuentas seis.',
    'Espera a que la próxima respiración llegue sola.',
  ],
  cues: ['Primero sube la mano de abajo', 'Mandíbula y hombros sueltos', 'Más largo al soltar'],
  breath: 'Unos cuatro al tomar aire, unos seis al soltar, sin esfuerzo.',
  difficulties: [
    { what: 'El pecho hace todo el trabajo.', ease: 'Suspira una vez; que la siguiente sea corta y baja.' },
    { what: 'Contar te tensa.', ease: 'Deja los números y solo suelta el aire despacio.' },
  ],
  stopIf: ['Un poco de mareo: respira normal hasta que pase', 'Dolor en el pecho, o falta de aire que sigue: busca ayuda médica'],
  standIns: 'Un sofá o una manta gruesa doblada van tan bien como la colchoneta o la cama.',
} as const satisfies ExerciseWords;
