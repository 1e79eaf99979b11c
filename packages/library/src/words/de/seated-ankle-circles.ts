import type { ExerciseWords } from '@plumbline/engine';

export const seatedAnkleCircles = {
  name: 'Füße kreisen im Sitzen',
  aliases: ['Fußkreisen', 'Fußgelenke kreisen', 'ankle circles'],
  purpose: 'Hält Füße und Waden in Bewegung, wenn du viel sitzt.',
  setUp: 'Setz dich ganz nach hinten auf den Stuhl, beide Füße am Boden.',
  steps: [
    'Heb einen Fuß, oder lass ihn auf der Ferse ruhen.',
    'Mal mit dem großen Zeh einen langsamen, runden Kreis.',
    'Kreise nach ein paar Malen andersherum.',
    'Streck die Zehen weg, dann zieh sie zu dir.',
  ],
  cues: ['Große, runde Kreise', 'Das Bein bleibt ruhig', 'In beide Richtungen'],
  breath: 'Atme, wie du magst.',
  difficulties: [
    { what: 'Dein Oberschenkel wird müde.', ease: 'Leg die Ferse auf den Boden oder einen Hocker.' },
    { what: 'Deine Wade krampft.', ease: 'Zieh die Zehen hoch, warte und mach dann kleinere Kreise.' },
  ],
  stopIf: ['Ein Krampf, der bleibt', 'Schmerz in der Wade mit Schwellung oder Hitze: Lass es ärztlich ansehen'],
  standIns: 'Im Rollstuhl geht es auch, und im Liegen im Bett.',
} as const satisfies ExerciseWords;
