import type { ExerciseWords } from '@plumbline/engine';

export const seatedWeightShift = {
  name: 'Gewicht verlagern im Sitzen',
  aliases: ['Wiegen im Sitzen', 'Po entlasten', 'seated weight shift'],
  purpose: 'Übt das Gleichgewicht im Sitzen und lässt deinen Po mal anders sitzen.',
  setUp: 'Setz dich aufrecht auf einen festen Stuhl, die Füße flach. Leg die Hände auf die Oberschenkel oder die Armlehnen.',
  steps: [
    'Wachse durch den Scheitel nach oben.',
    'Geh mit dem Gewicht auf die rechte Po-Seite.',
    'Die linke Seite wird leichter, hebt aber nicht ab.',
    'Schweb durch die Mitte nach links.',
  ],
  cues: ['Groß auf beiden Seiten', 'Klein und langsam', 'Der Blick bleibt gerade'],
  breath: 'Atme den ganzen Weg über frei.',
  difficulties: [
    { what: 'Du denkst, du könntest kippen.', ease: 'Halt beide Armlehnen und beweg dich weniger.' },
    { what: 'Dein Kopf neigt sich.', ease: 'Lass die Nase über dem Bauchnabel.' },
  ],
  stopIf: ['Schwindel', 'Schmerz in Rücken oder Hüfte, der stärker wird'],
  standIns: 'Die Kante eines festen Betts oder dein Rollstuhl kann der Sitz sein.',
} as const satisfies ExerciseWords;
