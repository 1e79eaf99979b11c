import type { ExerciseWords } from '@plumbline/engine';

export const alternatingSuperman = {
  name: 'Arm und Bein diagonal, auf dem Bauch',
  aliases: ['langsamer Schwimmer', 'alternating superman'],
  purpose: 'Fordert die langen Muskeln am Rücken, immer über Kreuz.',
  setUp: 'Leg dich mit dem Bauch auf eine Matte, die Arme lang nach vorn. Ein dünnes Kissen unter dem Bauch ist erlaubt.',
  steps: [
    'Leg die Stirn ab, so bleibt der Nacken lang.',
    'Heb einen Arm und das Bein der anderen Seite ein paar Zentimeter an.',
    'Beide Seiten der Hüfte bleiben schwer am Boden.',
    'Leg Arm und Bein langsam und ganz leise ab.',
    'Nun kommen der andere Arm und das andere Bein.',
  ],
  cues: ['Länger, nicht höher', 'Die Hüfte bleibt schwer', 'Langsam wechseln'],
  breath: 'Atme aus, wenn du hebst, und ein, wenn du senkst.',
  difficulties: [
    { what: 'Deine Hüfte rollt mit.', ease: 'Heb nur das Bein oder nur den Arm.' },
    { what: 'Deine Schulter ist steif.', ease: 'Beuge den Ellbogen und heb die Hand neben dem Ohr.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Schmerz oder Kribbeln, das ins Bein zieht'],
  standIns: 'Ein gefaltetes Handtuch kann das dünne Kissen sein.',
} as const satisfies ExerciseWords;
