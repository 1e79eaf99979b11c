import type { ExerciseWords } from '@plumbline/engine';

export const foamRollGlutes = {
  name: 'Mit der Rolle: Po',
  aliases: ['Gesäß rollen', 'Faszienrolle Po'],
  purpose: 'Drückt und rollt die Muskeln, auf denen du sitzt.',
  setUp: 'Setz dich auf die Rolle, die Hände hinter dir. Leg einen Knöchel auf das andere Knie, wenn das bequem ist.',
  steps: [
    'Lehn dich etwas zur Seite des gekreuzten Beins.',
    'Roll ein paar Zentimeter vor und zurück.',
    'Warte, wo es empfindlich ist, und lass dein Gewicht sinken.',
    'Bleib auf dem weichen Teil, weg vom Steißbein.',
    'Kreuze das andere Bein.',
  ],
  cues: ['Nur der weiche Teil', 'Kurze Wege', 'Aufrecht sitzen'],
  breath: 'Atme aus, wenn du auf einer empfindlichen Stelle zur Ruhe kommst.',
  difficulties: [
    { what: 'Das Bein zu kreuzen ist schwer.', ease: 'Lass beide Füße am Boden und lehn dich nur.' },
    { what: 'Deine Handgelenke werden müde.', ease: 'Stütz dich auf einen Unterarm, oder nimm einen Ball an der Wand.' },
  ],
  stopIf: ['Kribbeln, das ins Bein zieht', 'Ein stechender Schmerz in der Hüfte'],
  standIns: 'Ein Ball zwischen Po und Wand ist die sanftere Wahl.',
} as const satisfies ExerciseWords;
