import type { ExerciseWords } from '@plumbline/engine';

export const gluteBridge = {
  name: 'Puente',
  aliases: ['puente de glúteos', 'glute bridge', 'elevación de pelvis'],
  purpose: 'Trabaja los glúteos y la parte de atrás de los muslos mientras la espalda descansa.',
  setUp: 'Acuéstate boca arriba en una colchoneta o cama firme. Dobla las rodillas y apoya los pies al ancho de la cadera.',
  steps: [
    'Acerca los talones, para que arriba las espinillas queden rectas.',
    'Empuja el suelo con los talones y tensa los glúteos.',
    'Sube la cadera hasta que rodillas, cadera y hombros hagan una rampa.',
    'Quédate arriba una respiración tranquila.',
    'Baja la espalda a la colchoneta, poco a poco.',
  ],
  cues: ['Talones pesados', 'Los glúteos te suben', 'Las rodillas miran al techo'],
  breath: 'Suelta el aire al subir la cadera, toma aire al bajarla.',
  difficulties: [
    { what: 'Te dan calambres detrás de los muslos.', ease: 'Acerca los pies y sube menos.' },
    { what: 'Lo sientes sobre todo en la zona baja de la espalda.', ease: 'Detente algo más abajo, y antes mete un poco el coxis.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda al llegar arriba', 'Un calambre que no se calma'],
  standIns: 'Una manta doblada sirve en vez de colchoneta, y también una cama firme.',
} as const satisfies ExerciseWords;
