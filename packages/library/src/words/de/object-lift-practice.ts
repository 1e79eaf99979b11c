import type { ExerciseWords } from '@plumbline/engine';

export const objectLiftPractice = {
  name: 'Heben im Alltag',
  aliases: ['Kiste heben', 'Lasten heben', 'box lift'],
  purpose: 'Du übst das Heben. So ist es an schwereren Tagen vertraut.',
  setUp:
    'Stell eine leere Kiste oder eine leichte Tasche auf etwas Niedriges und Festes. Steh nah daran, wenn es geht mit einem Fuß auf jeder Seite.',
  steps: [
    'Beuge Hüfte und Knie, jedes so viel, wie es dir passt.',
    'Fass gut zu und zieh die Kiste nah an deinen Bauch.',
    'Atme aus und steh mit ihr auf.',
    'Willst du dich drehen, dann geh mit den Füßen herum.',
    'Stell sie auf dem gleichen Weg ab.',
  ],
  cues: ['Erst nah heran', 'Die Füße drehen dich', 'Fließend, ohne Ruck'],
  breath: 'Atme beim Heben und beim Abstellen aus.',
  difficulties: [
    { what: 'Die Kiste steht zu tief.', ease: 'Beginne von einem Stuhl oder Tisch.' },
    { what: 'Weit weg fühlt sie sich schwer an.', ease: 'Zieh sie nah heran, bevor du hebst.' },
  ],
  stopIf: ['Schmerz im Rücken beim Heben', 'Schmerz oder Kribbeln, das ins Bein zieht'],
  standIns: 'Nimm einen Karton, eine Einkaufstasche oder einen Rucksack.',
} as const satisfies ExerciseWords;
