import type { ExerciseWords } from '@plumbline/engine';

export const contrastShower = {
  name: 'Warm und kühl duschen',
  aliases: ['Wechseldusche', 'contrast shower'],
  purpose: 'Manche genießen einfach, wie es sich danach anfühlt.',
  setUp:
    'Leg eine rutschfeste Matte hin und halt dich an einem Griff oder an der Wand fest. Lass es, wenn deine Haut offen oder taub ist. Warm bleibt unter 40 °C, kühl über 15 °C.',
  steps: [
    'Lass etwa drei Minuten warmes Wasser auf den Rücken laufen.',
    'Stell auf kühl, nicht eisig, für etwa eine Minute.',
    'Für die nächste Runde geh wieder zu warm.',
    'Hör mit dem auf, was du lieber magst.',
  ],
  cues: ['Warm, nie brühend heiß', 'Kühl, nie eisig', 'Halt dich fest'],
  breath: 'Atme langsam durch die Nase und versuch, nicht zu japsen.',
  difficulties: [
    { what: 'Das Kühle ist ein Schreck.', ease: 'Beginne mit den Füßen, oder stell nur ein bisschen weniger warm.' },
    { what: 'Du fühlst dich wacklig.', ease: 'Setz dich auf einen Duschhocker, oder nimm lieber eine Wärmflasche.' },
  ],
  stopIf: ['Dir wird schwindelig oder schwarz vor Augen', 'Ein ungutes Gefühl in der Brust', 'Haut, die taub oder fleckig wird'],
  standIns: 'Ein warmes Tuch und dann ein kühles fühlen sich fast genauso an.',
} as const satisfies ExerciseWords;
