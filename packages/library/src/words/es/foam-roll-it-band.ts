import type { ExerciseWords } from '@plumbline/engine';

export const foamRollItBand = {
  name: 'Rodillo por fuera del muslo',
  aliases: ['rodillo en la banda iliotibial', 'foam roller cintilla', 'IT band roll'],
  purpose: 'Presiona el músculo justo debajo del lado de la cadera.',
  setUp: 'Acuéstate de lado sobre un antebrazo. Pon el rodillo justo debajo del hueso del lado de la cadera.',
  steps: [
    'Apoya el pie de arriba en el suelo, delante.',
    'Carga casi todo tu peso en ese pie y el antebrazo.',
    'Quédate sobre todo en el músculo blando, cerca de la cadera.',
    'Haz gestos cortos y ligeros hacia la mitad del muslo.',
    'Date la vuelta para el segundo lado.',
  ],
  cues: ['Presión ligera', 'Solo músculo blando', 'Lejos del hueso de la cadera'],
  breath: 'Respira lento y sin cortes.',
  difficulties: [
    { what: 'Se siente demasiado fuerte.', ease: 'Aléjate y deja que la pierna de arriba te lleve.' },
    { what: 'Se cansa el hombro.', ease: 'Prueba de pie, con una pelota en la pared.' },
  ],
  stopIf: ['Dolor agudo por fuera de la cadera o la rodilla', 'Hormigueo en la pierna'],
  standIns: 'Una pelota en la pared sirve para el músculo de arriba.',
} as const satisfies ExerciseWords;
