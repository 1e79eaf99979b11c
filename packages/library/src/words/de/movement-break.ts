import type { ExerciseWords } from '@plumbline/engine';

export const movementBreak = {
  name: 'Kurz bewegen',
  aliases: ['Bewegungspause', 'aktive Pause', 'movement break'],
  purpose: 'Unterbricht lange Zeiten in Ruhe, im Sitzen oder im Stehen.',
  setUp: 'Lass für ein, zwei Minuten liegen, was du tust. Bleib auf dem Stuhl, wenn dir das lieber ist.',
  steps: [
    'Ändere deine Lage: Steh auf, setz dich oder rück auf dem Sitz herum.',
    'Geh umher oder marschiere, im Stehen oder im Sitzen.',
    'Streck beide Arme nach oben oder zur Seite.',
    'Kreise die Schultern und schau dich im Raum um.',
    'Mach mit deiner Sache weiter, in einer neuen Haltung.',
  ],
  cues: ['Jede Bewegung zählt', 'Kurz und oft', 'Es darf Spaß machen'],
  breath: 'Beginne mit zwei langsamen Atemzügen.',
  difficulties: [
    { what: 'Du denkst nicht daran.', ease: 'Häng es an etwas, das du sowieso tust, zum Beispiel Tee kochen.' },
    { what: 'Du kannst nicht vom Sitz weg.', ease: 'Heb die Fersen, dreh den Brustkorb und streck die Arme.' },
  ],
  stopIf: ['Plötzlich starker Schmerz im Bein oder ein schwaches Bein', 'Schwindel beim Aufstehen: Setz dich wieder hin'],
  standIns: '',
} as const satisfies ExerciseWords;
