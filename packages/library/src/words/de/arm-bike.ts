import type { ExerciseWords } from '@plumbline/engine';

export const armBike = {
  name: 'Armfahrrad',
  aliases: ['Armkurbel', 'Handkurbel', 'Arm-Ergometer'],
  purpose: 'Bringt dein Herz mit den Armen in Schwung, und die Beine ruhen.',
  setUp: 'Sitz so, dass die Mitte der Kurbel nicht höher ist als deine Schultern. Am weitesten Punkt bleiben die Ellbogen leicht gebeugt.',
  steps: [
    'Fass die Griffe locker und stell wenig Widerstand ein.',
    'Dreh in runden Kreisen nach vorn.',
    'Dreh nach ein paar Minuten eine Weile zurück.',
    'Werde in der letzten Minute langsamer.',
  ],
  cues: ['Lockerer Griff', 'Rund und leicht', 'Schultern tief'],
  breath: 'Atme so ruhig, dass du dich unterhalten könntest.',
  difficulties: [
    { what: 'Deine Arme brennen früh.', ease: 'Stell weniger Widerstand ein und mach kurze Pausen.' },
    { what: 'Dein Körper dreht sich stark mit.', ease: 'Rück den Sitz näher heran.' },
  ],
  stopIf: ['Schmerz in der Brust oder Atem, der nicht ruhiger wird', 'Schmerz in der Schulter', 'Kribbeln in einer Hand'],
  standIns: 'Kleine Pedale auf einem Tisch gehen auch, oder du boxt im Sitzen in die Luft.',
} as const satisfies ExerciseWords;
