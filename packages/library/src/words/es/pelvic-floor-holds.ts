import type { ExerciseWords } from '@plumbline/engine';

export const pelvicFloorHolds = {
  name: 'Suelo pélvico: sostener',
  aliases: ['Kegel', 'ejercicios de Kegel lentos', 'pelvic floor holds'],
  purpose: 'Da aguante a los músculos de la base de la pelvis.',
  setUp: 'Acuéstate, siéntate o ponte de pie: como mejor lo sientas. Suelta la barriga y los glúteos.',
  steps: [
    'Cierra alrededor del ano, como para no dejar salir un gas.',
    'Lleva el cierre hacia el frente, como para cortar la orina.',
    'Mantén el cierre mientras tomas y sueltas aire.',
    'Suelta todo y siente cómo baja.',
    'Descansa al menos el mismo tiempo que sostuviste.',
  ],
  cues: ['Hacia arriba y adentro', 'Sigue respirando', 'Suelta del todo'],
  breath: 'Empieza al soltar el aire y sigue respirando mientras sostienes.',
  difficulties: [
    { what: 'No sientes casi nada.', ease: 'Prueba de lado, y sostén menos tiempo.' },
    { what: 'Lo que cuesta es soltar.', ease: 'Deja el cierre: solo respira y afloja.' },
    { what: 'Los glúteos se meten.', ease: 'Usa la mitad del esfuerzo.' },
  ],
  stopIf: ['Dolor en la pelvis', 'Una sensación de peso o de tirón hacia abajo que crece'],
  standIns: '',
} as const satisfies ExerciseWords;
