import type { ExerciseWords } from '@plumbline/engine';

export const sitToStand = {
  name: 'Aufstehen und Hinsetzen',
  aliases: ['vom Stuhl aufstehen', 'Stuhl-Kniebeuge', 'sit to stand'],
  purpose: 'Kräftigt die Beine, die dich von jedem Stuhl hochbringen.',
  setUp: 'Stell einen festen Stuhl mit der Lehne an die Wand. Setz dich vorn hin, die Füße unter den Knien.',
  steps: [
    'Beug dich aus der Hüfte vor, bis die Nase über den Zehen ist.',
    'Drück die ganzen Füße in den Boden und steh groß auf.',
    'Nimm oben einen Atemzug.',
    'Schieb das Becken zurück und setz dich langsam, als wäre der Sitz heiß.',
  ],
  cues: ['Nase über die Zehen', 'Die Knie bleiben auseinander', 'Lande wie eine Feder'],
  breath: 'Atme beim Aufstehen aus und beim Hinsetzen ein.',
  difficulties: [
    { what: 'Ohne Schwung kommst du nicht hoch.', ease: 'Leg ein festes Kissen auf den Sitz, oder stütz die Hände auf die Oberschenkel.' },
    { what: 'Das letzte Stück fällst du.', ease: 'Stopp kurz über dem Sitz, bevor du landest.' },
  ],
  stopIf: ['Schmerz im Knie, der stärker wird', 'Schmerz im Rücken beim Vorbeugen', 'Schwindel beim Aufstehen'],
  standIns: 'Eine Bank oder jeder feste Sitz auf Kniehöhe geht.',
} as const satisfies ExerciseWords;
