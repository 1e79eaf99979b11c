import type { ExerciseWords } from '@plumbline/engine';

export const towelRow = {
  name: 'Rudern mit dem Handtuch an der Tür',
  aliases: ['Rudern an der Tür', 'Handtuchrudern', 'towel row'],
  purpose: 'Kräftigt den oberen Rücken zu Hause. Du brauchst nur ein Handtuch und eine Tür.',
  setUp:
    'Nimm eine stabile Tür, die von dir weg aufgeht, und schließ sie. Leg ein langes Handtuch um die Klinke und zieh kräftig, um sie zu prüfen.',
  steps: [
    'Fass beide Enden vom Handtuch und steh nah, die Füße hüftbreit.',
    'Mach die Knie weich und lehn dich nur wenig zurück.',
    'Lass die Arme lang werden, das meiste Gewicht bleibt auf den Füßen.',
    'Zieh dich hoch, die Ellbogen streifen die Seiten.',
    'Geh langsam zurück, bis du wieder leicht lehnst.',
  ],
  cues: ['Gewicht auf den Füßen', 'Nur wenig lehnen', 'Der Körper in einem Stück'],
  breath: 'Atme beim Ziehen aus und beim Lehnen ein.',
  difficulties: [
    { what: 'Dein Griff wird müde.', ease: 'Wickle das Handtuch einmal um jede Hand.' },
    { what: 'Es ist zu leicht.', ease: 'Stell die Füße etwas näher an die Tür.' },
  ],
  stopIf: ['Die Tür oder die Klinke bewegt sich', 'Schmerz in Ellbogen oder Schulter', 'Du stehst unsicher'],
  standIns: 'Ein fester Schal oder ein Bettlaken geht statt des Handtuchs.',
} as const satisfies ExerciseWords;
