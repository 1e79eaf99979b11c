import type { ExerciseWords } from '@plumbline/engine';

export const seatedHipAbductionBand = {
  name: 'Knie nach außen drücken im Sitzen',
  aliases: ['Muschel im Sitzen', 'Abduktion im Sitzen', 'seated clam'],
  purpose: 'Lässt die Hüfte außen arbeiten, vom Stuhl aus.',
  setUp:
    'Setz dich vorn auf einen festen Stuhl, die Füße flach und hüftbreit. Leg ein Schlaufenband oder ein geknotetes Handtuch über die Knie.',
  steps: [
    'Setz dich groß auf, die Füße bleiben, wo sie sind.',
    'Drück beide Knie nach außen in die Schlaufe.',
    'Zähl langsam bis zwei.',
    'Lass die Knie nach innen kommen, bis die Schlaufe locker ist.',
  ],
  cues: ['Die Füße bleiben flach', 'Drücken, nicht rucken', 'Sitz aufrecht'],
  breath: 'Atme aus, wenn du nach außen drückst.',
  difficulties: [
    { what: 'Das Band ist zu stark.', ease: 'Nimm ein Handtuch und drück sanft, ohne Bewegung.' },
    { what: 'Du rutschst auf dem Sitz.', ease: 'Halt dich an den Seiten vom Stuhl fest.' },
  ],
  stopIf: ['Ein Zwicken in der Leiste', 'Schmerz in Hüfte oder Rücken'],
  standIns: 'Ein Handtuch oder ein Schal um die Oberschenkel geht statt des Bands. Die Kante eines festen Betts kann dein Sitz sein.',
} as const satisfies ExerciseWords;
