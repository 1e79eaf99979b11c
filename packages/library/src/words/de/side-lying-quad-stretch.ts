import type { ExerciseWords } from '@plumbline/engine';

export const sideLyingQuadStretch = {
  name: 'Oberschenkel dehnen in Seitenlage',
  aliases: ['vorderen Oberschenkel dehnen', 'Quadrizeps dehnen im Liegen', 'quad stretch'],
  purpose: 'Dehnt den Oberschenkel vorn, während du auf der Seite ruhst.',
  setUp: 'Leg dich auf einer Matte oder im Bett auf die Seite, ein Kissen unter dem Kopf. Nimm das untere Knie nach vorn.',
  steps: [
    'Beuge das obere Knie und fass diesen Fuß.',
    'Roll das Steißbein ein wenig ein.',
    'Zieh die Ferse zum Po, bis der Oberschenkel leicht zieht.',
    'Ruh dort, das Knie auf einer Höhe mit der Hüfte.',
    'Lass sanft los und roll dich für das andere Bein herum.',
  ],
  cues: ['Steißbein eingerollt', 'Die Ferse kommt zu dir', 'Weiche Schultern'],
  breath: 'Atme aus, wenn die Ferse näher kommt.',
  difficulties: [
    { what: 'Du kommst nicht an den Fuß.', ease: 'Leg ein Handtuch um ihn.' },
    { what: 'Dein Rücken geht ins Hohlkreuz.', ease: 'Zieh weniger und roll das Becken mehr ein.' },
  ],
  stopIf: ['Schmerz an der Kniescheibe', 'Ein Zwicken im unteren Rücken'],
  standIns: 'Ein Bett geht statt der Matte. Ein Handtuch oder ein Gürtel um den Fuß hilft kurzen Armen.',
} as const satisfies ExerciseWords;
