import type { ExerciseWords } from '@plumbline/engine';

export const bodyScanRelaxation = {
  name: 'Reise durch den Körper',
  aliases: ['Body-Scan', 'Entspannung', 'Meditation'],
  purpose: 'Gibt deinem Kopf etwas Ruhiges zu tun, während dein Körper sich ausruht.',
  setUp: 'Leg oder setz dich so hin, wie es jetzt am besten ist. Schließ die Augen, oder schau auf einen Punkt.',
  steps: [
    'Spür deine Füße und was sie berühren.',
    'Wandere im Kopf langsam die Beine hoch bis zur Hüfte.',
    'Geh weiter zum Rücken, zum Bauch und zur Brust.',
    'Besuch dann die Hände, die Arme, den Nacken und das Gesicht.',
    'Schweifst du ab? Komm zurück zum nächsten Atemzug.',
  ],
  cues: ['Nichts muss anders sein', 'Nur spüren und weiter', 'Abschweifen ist in Ordnung'],
  breath: 'Atme, wie du magst, und lass jedes Ausatmen schwer werden.',
  difficulties: [
    { what: 'Du suchst immer nach dem, was wehtut.', ease: 'Bleib länger bei etwas, das sich gut anfühlt, etwa den Händen.' },
    { what: 'Du wirst unruhig.', ease: 'Mach nur eine Minute, oder lass die Augen offen.' },
  ],
  stopIf: ['Du bist aufgewühlt oder bekommst Angst: Öffne die Augen, setz dich auf und beweg dich'],
  standIns: '',
} as const satisfies ExerciseWords;
