import type { CardId, PhrasesCard } from '../../phrases.ts';

/** Cards that go with a plan and how it changes. Source: rule book 1.4, 1.5, 2.2, 2.3, 4.10, 4.11, 6.4, AM-22 to AM-24. */
export const cardsPlan = {
  'seated-program': {
    title: 'Ein ganzer Plan im Sitzen',
    lines: ['Alles in deinem Plan geht im Sitzen.', 'Kraft, Bewegung, Atem und Herz kommen alle dran.'],
    act: 'Nimm einen festen Stuhl, der nicht rollt. Stell bei einem Rollstuhl die Bremsen fest.',
  },
  'no-bending-first-hour': {
    title: 'Lass die erste Stunde vorbeigehen',
    lines: [
      'Bei manchen Menschen reizt das Bücken in der ersten Stunde des Tages mehr als später.',
      'Darum warten deine Übungen mit Beugen erst einmal. Das endet, sobald deine Wochen ruhig bleiben.',
    ],
    act: 'Zieh die Socken morgen im Sitzen an, den Fuß auf dem anderen Knie.',
  },
  'body-structure': {
    title: 'Körper sind verschieden gebaut',
    lines: [
      'Eine Krümmung, ein längeres Bein oder eine alte Operation passen gut zu einem starken, vollen Leben.',
      'Was deine Antworten ausschließen, lassen wir weg. Alles andere steht dir offen.',
    ],
    act: 'Denk an eine Sache, die dein Körper diese Woche gut gemacht hat.',
  },
  'healthy-eating': {
    title: 'Essen, ganz einfach',
    lines: [
      'Kein Essen ist dafür bekannt, dass es Rückenschmerzen beendet.',
      'Gut zu essen tut Schlaf, Laune und Kraft gut, wie bei allen.',
    ],
    act: 'Iss heute ein Stück Obst oder Gemüse mehr.',
  },
  'walk-in-pieces': {
    title: 'In Stücken gehen',
    lines: [
      'Geh, bis es um 2 Punkte steigt.',
      'Setz dich ein bis drei Minuten hin. Geh dann weiter.',
      'Die Stücke zählen zusammen so viel wie ein langer Weg.',
    ],
    act: 'Überleg dir vor dem nächsten Spaziergang, wo du sitzen kannst.',
  },
  'quiet-mode': {
    title: 'Möchtest du es ruhiger?',
    lines: [
      'Du hast in diesen Tagen oft auf deine Zahlen gesehen.',
      'Wer den Schmerz genau beobachtet, hört ihn manchmal lauter.',
      'Im ruhigen Modus fragen wir nur rund um deine Einheiten.',
    ],
    act: 'Probier den ruhigen Modus eine Woche lang oder lass alles, wie es ist.',
  },
  'plan-review': {
    title: 'Nach sechs Wochen: Zeit für einen Blick',
    lines: [
      'Du hast viel von dem gemacht, was geplant war. Gut gemacht.',
      'Deine Zahlen sind bisher etwa gleich geblieben. Darum ist es sinnvoll, den Plan zu ändern.',
    ],
    act: 'Geh deinen Plan mit uns durch und nimm die Zusammenfassung zu einer Fachperson mit.',
  },
  'flare-offer': {
    title: 'Sind das empfindliche Tage?',
    lines: [
      'Dein Rücken tut seit einem Tag mehr weh als sonst.',
      'Wir können umschalten: jetzt leichte Bewegungen, und ein Weg zurück mit festen Tagen.',
    ],
    act: 'Sag Ja, wenn es dich stört. Sag Nein, wenn es so geht.',
  },
  'flare-first-days': {
    title: 'Die ersten empfindlichen Tage',
    lines: [
      'Solche Tage kommen und gehen. Selten heißt das, dass etwas Neues passiert ist.',
      'Drei bis sechs kurze Wege am Tag, 5 bis 10 Minuten lang. Ruhig atmen. Leichte Bewegungen, halb so weit wie sonst.',
      'Wärme für 15 bis 20 Minuten ist gut, wenn du sie magst. Du brauchst nicht im Bett zu bleiben.',
    ],
    act: 'Geh jetzt ein Stück, auch wenn es nur durchs Zimmer ist.',
  },
  'flare-half': {
    title: 'Die Hälfte, und leichter',
    lines: [
      'Deine Übungen sind wieder da: eine Stufe leichter und halb so viel.',
      'Beende jeden Satz, solange du noch vier mehr könntest.',
    ],
    act: 'Mach heute eine kurze Einheit, und lass dir vom Morgen danach sagen, wie es war.',
  },
  'flare-return': {
    title: 'Der Weg zurück',
    lines: [
      'Drei Einheiten führen zurück: 60, dann 80, dann 100 von 100.',
      'Die nächste kommt, wenn es nach der letzten ruhig geblieben ist.',
    ],
    act: 'Mach die Einheit so, wie sie da steht, auch wenn mehr ginge.',
  },
  'flare-day-7': {
    title: 'Eine Woche mit empfindlichen Tagen',
    lines: ['Manchmal dauert es länger. Bei dir ist es noch im üblichen Rahmen.', 'Bleib bei den kurzen Wegen. Stetig geht vor hart.'],
    act: 'Frag jemanden, ob ihr morgen zusammen geht.',
  },
  'flare-day-14': {
    title: 'Zwei Wochen mit empfindlichen Tagen',
    lines: [
      'Es ist noch nicht ruhiger geworden. Darum lohnt sich ein Termin.',
      'Wir gehen so lange sanft vor und stellen ein paar Fragen noch einmal.',
    ],
    act: 'Mach einen Termin innerhalb von etwa einer Woche aus und nimm deine Zusammenfassung mit.',
  },
  resized: {
    title: 'Ein Plan, so groß wie deine Woche',
    lines: [
      'Deine Wochen waren voll, darum haben wir den Plan kleiner gemacht.',
      'Die Übungen bleiben. Ein Plan, der passt, bringt mehr als ein großer.',
    ],
    act: 'Such dir die Tage aus, die dir am besten passen.',
  },
  'after-a-gap': {
    title: 'Schön, dass du da bist',
    lines: [
      'Auch nach ein paar Wochen Pause bleibt dir das meiste von deiner Kraft.',
      'Wir fangen etwas niedriger an und sind bald wieder da: 60, 80, 100 von 100.',
    ],
    act: 'Mach die Einheit von heute und heb dir etwas Kraft auf.',
  },
  'lighter-week': {
    title: 'Eine leichtere Woche',
    lines: [
      'Einige Zeichen zusammen sagen, dass dein Körper gern durchatmen würde.',
      'Diese Woche hat die gleichen Übungen, nur etwas mehr als halb so viel.',
    ],
    act: 'Nutz die freie Zeit für einen Spaziergang, der dir Freude macht.',
  },
  'heavy-weeks': {
    title: 'Sechs starke Wochen',
    lines: ['Das ist ein guter Moment für einen Blick auf deinen Plan.'],
    act: 'Mach einen Selbsttest, tausch, wovon du genug hast, und nimm dir eine leichtere Woche, wenn du magst.',
  },
  plateau: {
    title: 'Zeit für etwas Neues',
    lines: [
      'Vier stetige Wochen, und es fühlt sich jetzt leicht an.',
      'Zwei Dinge sind eine Änderung wert, nach dem, was dir am wichtigsten ist.',
    ],
    act: 'Probier sie ab dieser Woche. Alles andere bleibt.',
  },
  'all-well': {
    title: 'Es läuft gut bei dir',
    lines: [
      'Vier ruhige Wochen hintereinander.',
      'Jetzt geht es darum, dabeizubleiben: an den meisten Tagen gehen, an zwei Tagen Kraft.',
      'Wer weiter geht, hat meist länger Ruhe, bis der Rücken sich wieder meldet.',
    ],
    act: 'Such dir die zwei Tage aus, die bleiben.',
  },
} as const satisfies Partial<Record<CardId, PhrasesCard>>;
