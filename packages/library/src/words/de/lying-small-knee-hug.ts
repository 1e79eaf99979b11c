import type { ExerciseWords } from '@plumbline/engine';

export const lyingSmallKneeHug = {
  name: 'Beide Knie sanft heranziehen',
  aliases: ['Päckchen im Liegen', 'beide Knie zur Brust', 'knee hug'],
  purpose: 'Rundet deinen unteren Rücken sanft, während Bett oder Boden dich tragen.',
  setUp: 'Leg dich auf den Rücken, die Knie gebeugt. Heb erst ein Knie, dann das andere, und fass hinter die Oberschenkel.',
  steps: [
    'Zieh die Knie ein wenig näher zu dir.',
    'Stopp, wenn dein Steißbein leicht wird.',
    'Lass die Knie wegschweben, bis die Arme lang sind.',
    'Wiege dich so hin und her, schön langsam.',
    'Stell am Ende einen Fuß nach dem anderen ab.',
  ],
  cues: ['Die Arme machen die Arbeit', 'Ein wenig ist genug', 'Der Kopf bleibt liegen'],
  breath: 'Atme aus, wenn die Knie zu dir kommen.',
  difficulties: [
    { what: 'Beide Beine zu heben ist schwer.', ease: 'Zieh ein Knie heran und lass den anderen Fuß am Boden.' },
    { what: 'Deine Arme reichen nicht so weit.', ease: 'Leg ein Handtuch um die Oberschenkel und zieh daran.' },
  ],
  stopIf: ['Ein Zwicken in der Leiste', 'Schmerz, der weiter ins Bein zieht'],
  standIns: 'Ein Sofa oder eine dicke, gefaltete Decke geht so gut wie eine Matte oder ein Bett.',
} as const satisfies ExerciseWords;
