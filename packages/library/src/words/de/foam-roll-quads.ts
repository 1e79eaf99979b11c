import type { ExerciseWords } from '@plumbline/engine';

export const foamRollQuads = {
  name: 'Mit der Rolle: vorderer Oberschenkel',
  aliases: ['Quadrizeps rollen', 'Faszienrolle Oberschenkel'],
  purpose: 'Rollt die großen Muskeln vorn am Oberschenkel.',
  setUp: 'Leg dich auf den Bauch, gestützt auf die Unterarme. Leg die Rolle unter einen Oberschenkel. Beuge das andere Knie zur Seite.',
  steps: [
    'Spann den Bauch an, damit der Rücken lang bleibt.',
    'Zieh dich auf den Unterarmen vor und zurück.',
    'Roll von unter der Hüfte bis über die Kniescheibe.',
    'Bleib auf einer empfindlichen Stelle und beuge dieses Knie einmal.',
    'Leg die Rolle unter den anderen Oberschenkel.',
  ],
  cues: ['Über der Kniescheibe', 'Der Rücken bleibt lang', 'Breite Schultern'],
  breath: 'Lass auf empfindlichen Stellen den Atem langsam aus.',
  difficulties: [
    { what: 'Dein Rücken hängt durch.', ease: 'Roll ein kürzeres Stück und ruh oft aus.' },
    { what: 'Auf dem Bauch zu liegen ist unbequem.', ease: 'Nimm vom Stuhl aus einen Massagestab.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Schmerz im Knie'],
  standIns: 'Ein Massagestab oder ein Nudelholz ist ein leichter Tausch.',
} as const satisfies ExerciseWords;
