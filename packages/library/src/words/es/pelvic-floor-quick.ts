import type { ExerciseWords } from '@plumbline/engine';

export const pelvicFloorQuick = {
  name: 'Suelo pélvico: toques rápidos',
  aliases: ['Kegel rápido', 'toques de suelo pélvico', 'quick Kegels'],
  purpose: 'Entrena un cierre rápido para cuando toses, ríes o te pones de pie.',
  setUp: 'Acuéstate, siéntate o ponte de pie, con las piernas algo abiertas. Antes, una respiración fácil.',
  steps: [
    'Sube la base de la pelvis, rápido pero suave.',
    'Suéltala enseguida, hasta abajo.',
    'Espera hasta que esté suelta del todo.',
    'Después haz el próximo toque rápido.',
  ],
  cues: ['Sube rápido, baja entero', 'Barriga suelta', 'Cara en calma'],
  breath: 'Suelta el aire en cada toque y nunca lo aguantes.',
  difficulties: [
    { what: 'Se juntan en un solo apretón largo.', ease: 'Respira una vez entera entre toques.' },
    { what: 'Tras unos pocos ya no lo sientes.', ease: 'Para ahí, descansa y sigue más tarde.' },
  ],
  stopIf: ['Dolor en la pelvis', 'Una sensación de peso o de tirón hacia abajo que crece'],
  standIns: '',
} as const satisfies ExerciseWords;
