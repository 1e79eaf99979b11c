import type { ExerciseWords } from '@plumbline/engine';

export const heelRaises = {
  name: 'Fersen heben',
  aliases: ['Wadenheben', 'Zehenstand', 'calf raises'],
  purpose: 'Kräftigt die Waden und gibt dir einen sicheren Stand.',
  setUp: 'Stell dich vor eine Küchenzeile, eine Wand oder einen schweren Stuhl, beide Hände darauf. Die Füße stehen hüftbreit.',
  steps: [
    'Verteil dein Gewicht auf alle Zehen.',
    'Heb beide Fersen langsam, so hoch es leicht geht.',
    'Warte oben eine Sekunde.',
    'Senk die Fersen und zähl dabei bis drei.',
  ],
  cues: ['Nach oben, nicht nach vorn', 'Gerade Knöchel', 'Langsam ab'],
  breath: 'Atme aus, wenn du steigst.',
  difficulties: [
    { what: 'Deine Waden krampfen.', ease: 'Heb weniger hoch und mach weniger.' },
    { what: 'Deine Knöchel kippen nach außen.', ease: 'Drück beide Großzehenballen in den Boden.' },
  ],
  stopIf: ['Schmerz in Wade oder Ferse', 'Schwindel', 'Du stehst unsicher'],
  standIns: 'Am besten ist die Küchenzeile. Eine Wand oder ein schwerer Stuhl geht auch.',
} as const satisfies ExerciseWords;
