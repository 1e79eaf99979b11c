import type { ExerciseWords } from '@plumbline/engine';

export const supineFigureFour = {
  name: 'Po dehnen im Liegen',
  aliases: ['Piriformis dehnen', 'Vierer-Dehnung im Liegen', 'figure four'],
  purpose: 'Dehnt tief im Po, während du liegst.',
  setUp: 'Leg dich auf einer Matte oder im Bett auf den Rücken, die Knie gebeugt, die Füße aufgestellt.',
  steps: [
    'Leg einen Knöchel über das andere Knie.',
    'Fass mit beiden Händen hinter den unteren Oberschenkel.',
    'Zieh ihn heran, bis der Po leicht zieht.',
    'Das Steißbein bleibt am Boden.',
    'Lass los und kreuze andersherum.',
  ],
  cues: ['Schweres Steißbein', 'Am Oberschenkel ziehen', 'Lockerer Kiefer'],
  breath: 'Atme lang aus, dann schmilzt der Zug.',
  difficulties: [
    { what: 'Du kommst nicht an den Oberschenkel.', ease: 'Leg ein Handtuch dahinter.' },
    { what: 'Dein Knie spürt es.', ease: 'Lass den unteren Fuß am Boden und kreuze nur den Knöchel.' },
  ],
  stopIf: ['Schmerz im Knie', 'Ein Zwicken in der Leiste', 'Kribbeln, das ins Bein zieht'],
  standIns: 'Ein Bett geht statt der Matte.',
} as const satisfies ExerciseWords;
