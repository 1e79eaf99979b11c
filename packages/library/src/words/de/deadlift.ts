import type { ExerciseWords } from '@plumbline/engine';

export const deadlift = {
  name: 'Kreuzheben',
  aliases: ['Heben vom Boden', 'deadlift'],
  purpose: 'Übt mit Hüfte, Beinen und Rücken das Heben vom Boden. Leicht ist gut genug.',
  setUp: 'Stell dich über das Gewicht, die Füße hüftbreit, das Gewicht nah an den Schienbeinen.',
  steps: [
    'Beuge Hüfte und Knie, bis du es fassen kannst.',
    'Mach den Rücken lang und die Arme gerade.',
    'Nimm den Zug auf, dann drück die Füße in den Boden.',
    'Führ das Gewicht den ganzen Weg nah an den Beinen.',
    'Steh am Ende aufrecht. Schick dann die Hüfte zurück und senk es.',
  ],
  cues: ['Nah an den Schienbeinen', 'Erst der Zug', 'Aufrecht ist Schluss'],
  breath: 'Hol unten Luft und spann dich an. Atme oben aus.',
  difficulties: [
    { what: 'Deine Hüfte schießt zuerst hoch.', ease: 'Nimm weniger Gewicht und drück mit den Beinen.' },
    { what: 'Der Boden ist zu weit weg.', ease: 'Geh zurück zum höheren Start.' },
  ],
  stopIf: ['Stechender Schmerz im Rücken', 'Schmerz oder Kribbeln, das ins Bein zieht', 'Schwindel'],
  standIns: 'Ein gepackter Rucksack geht gut. Heb ihn am oberen Griff.',
} as const satisfies ExerciseWords;
