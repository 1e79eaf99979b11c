import type { ExerciseWords } from '@plumbline/engine';

export const seatedChestPressBand = {
  name: 'Band nach vorn drücken im Sitzen',
  aliases: ['Brustdrücken mit Band', 'band chest press'],
  purpose: 'Gibt Brust und Armen mehr Kraft zum Schieben, im Sitzen.',
  setUp:
    'Setz dich aufrecht auf einen festen Sitz. Hat er Räder, zieh die Bremsen an. Führ das Band hinter dem oberen Rücken und unter den Armen durch.',
  steps: [
    'Halt in jeder Hand ein Ende, neben der Brust.',
    'Schieb beide Hände gerade vor dich hinaus.',
    'Stopp kurz bevor die Ellbogen ganz gestreckt sind.',
    'Lass das Band die Hände zur Brust zurückbringen.',
  ],
  cues: ['Der Rücken bleibt groß', 'Gerade Handgelenke', 'Langsam zurück'],
  breath: 'Atme beim Schieben aus und auf dem Weg zurück ein.',
  difficulties: [
    { what: 'Das Band rutscht hoch.', ease: 'Lehn dich an, dann hält die Lehne es fest.' },
    { what: 'Deine Schultern heben sich.', ease: 'Schieb etwas tiefer, oder nimm ein leichteres Band.' },
  ],
  stopIf: ['Schmerz in der Schulter', 'Das Band hat einen Riss'],
  standIns: 'Ohne Band drückst du die Handflächen vor der Brust fest zusammen. Die Bettkante kann dein Sitz sein.',
} as const satisfies ExerciseWords;
