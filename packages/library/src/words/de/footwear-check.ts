import type { ExerciseWords } from '@plumbline/engine';

export const footwearCheck = {
  name: 'Schuhe ansehen',
  aliases: ['Schuhe prüfen', 'Schuhcheck'],
  purpose: 'Ein kurzer Blick, ob es sich in deinen Schuhen noch gut geht.',
  setUp: 'Setz dich hin, mit den Schuhen, die du am meisten trägst.',
  steps: [
    'Schau von hinten auf die Absätze und sieh, wie sie abgelaufen sind.',
    'Drück auf die Sohlen und spür, ob sie noch federn.',
    'Zieh sie an und geh quer durch das Zimmer.',
    'Nimm ein anderes Paar, wenn sie reiben, kippen oder platt sind.',
  ],
  cues: ['Bequem geht vor', 'Alte Lieblinge dürfen bleiben'],
  breath: 'An den Atem brauchst du hier nicht zu denken.',
  difficulties: [
    { what: 'Du weißt nicht, welche du kaufen sollst.', ease: 'Nimm das Paar, das sich im Laden am besten anfühlt.' },
    { what: 'Du denkst an besondere Einlagen.', ease: 'Die meisten kommen gut ohne sie aus.' },
  ],
  stopIf: ['Taube Füße oder wunde Stellen daran: Lass sie ansehen'],
  standIns: 'Nimm die Schuhe oder Hausschuhe, die du an den meisten Tagen trägst.',
} as const satisfies ExerciseWords;
