import type { ExerciseWords } from '@plumbline/engine';

export const seatedHandPress = {
  name: 'Fäuste auf die Oberschenkel drücken',
  aliases: ['Bauch anspannen im Sitzen', 'hand press'],
  purpose: 'Lässt die Bauchmuskeln auf dem Stuhl arbeiten, mit sehr wenig Mühe.',
  setUp: 'Setz dich aufrecht auf einen festen Stuhl, in den Rollstuhl oder auf die Bettkante. Die Füße stehen flach.',
  steps: [
    'Mach weiche Fäuste und leg sie auf die Oberschenkel, Daumen oben.',
    'Atme aus und drück die Fäuste sanft nach unten.',
    'Spür, wie der Bauch fest wird, obwohl sich nichts bewegt.',
    'Bleib bei leichtem Druck, zähl und atme dabei.',
    'Lass ganz los, bevor du neu drückst.',
  ],
  cues: ['Sitz aufrecht', 'Leicht, etwa ein Drittel', 'Tiefe Schultern'],
  breath: 'Atme langsam aus, wenn du drückst. Halt nie die Luft an.',
  difficulties: [
    { what: 'Deine Schultern steigen hoch.', ease: 'Drück weniger und lass die Ellbogen hängen.' },
    { what: 'Hände oder Handgelenke tun weh.', ease: 'Drück mit den Unterarmen auf die Oberschenkel.' },
  ],
  stopIf: ['Dir wird leicht schwindelig', 'Schmerz im Rücken, der beim Drücken stärker wird'],
  standIns: 'Jeder feste Sitz geht, auch eine Gartenbank.',
} as const satisfies ExerciseWords;
