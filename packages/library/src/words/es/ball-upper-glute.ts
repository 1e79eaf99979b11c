import type { ExerciseWords } from '@plumbline/engine';

export const ballUpperGlute = {
  name: 'Pelota en lo alto del glúteo',
  aliases: ['masaje con pelota, glúteo', 'pelota en la pared para la cadera', 'ball pressure, upper glute'],
  purpose: 'Presiona el lado del glúteo mientras estás de pie junto a una pared.',
  setUp: 'Ponte de lado a una pared. Sostén una pelota entre la pared y la parte alta y externa del glúteo.',
  steps: [
    'Coloca los pies a un paso corto de la pared.',
    'Inclínate hacia la pared hasta sentir una presión agradable.',
    'Dobla un poco las rodillas para dibujar círculos pequeños.',
    'Espera en un punto sensible mientras sueltas el aire.',
    'Date la vuelta y apóyate del otro lado.',
  ],
  cues: ['Parte alta y externa', 'Apoyo ligero', 'Rodillas sueltas'],
  breath: 'Suelta el aire cada vez que te apoyas.',
  difficulties: [
    { what: 'La pelota se cae.', ease: 'Métela en un calcetín largo y sujeta la punta.' },
    { what: 'Sientes hormigueo en la pierna.', ease: 'Lleva la pelota más arriba y más al lado.' },
  ],
  stopIf: ['Hormigueo o dolor que baja por la pierna', 'Dolor agudo en la cadera'],
  standIns: 'Sirven unos calcetines enrollados o una pelota de tenis.',
} as const satisfies ExerciseWords;
