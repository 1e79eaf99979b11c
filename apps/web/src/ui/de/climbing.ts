// Die Stufen des Beugens: erwarten, ein wenig tun, vergleichen.
import type { climbing as english } from '../en/climbing.ts';
import type { UiPart } from '../ui.ts';

export const climbing: UiPart<typeof english> = {
  ladder: {
    title: 'Beugen, Stufe für Stufe',
    lead: 'Sag, was du erwartest, mach ein wenig davon und vergleiche. Nach zwei ruhigen Malen kommt die nächste Stufe.',
    door: 'Für Bewegungen, die du meidest: dreimal, einmal am Tag.',
    open: 'Zu den Stufen',
    rungs: 'Die Stufen',
    here: 'hier bist du',
    begin: 'Probieren: {name}',
    doneToday: 'Für heute ist es probiert. Weiter geht es an einem anderen Tag.',
    rests: 'Zweimal war es etwas viel. Die Stufen ruhen bis {date}, dein Plan geht weiter.',
    none: 'Heute ist kein Platz für diese Stufen. An einem anderen Tag vielleicht.',
    now: 'Wie ist dein Rücken gerade?',
    nowNone: 'kein Schmerz',
    worst: 'der schlimmste, den es gibt',
    notNow: 'Gerade nicht',
    notNowLine: 'Dein Rücken hat gerade genug zu tun. Langsam atmen oder ein kurzer Weg passt besser. Die Stufe wartet.',
    predict: 'Was erwartest du: Wie stark wird es höchstens, wenn du es dreimal machst?',
    doTitle: 'Dreimal, in Ruhe',
    doLine: 'Hör auf, wenn es 5 von 10 erreicht oder wenn etwas ins Bein zieht.',
    did: 'Gemacht',
    stopped: 'Ich habe vorher aufgehört',
    legs: 'Es zog ins Bein',
    actual: 'Wie stark war es höchstens?',
    compare: 'Erwartet hast du {predicted}. Es war {actual}.',
    milder: 'Milder als erwartet. Gut zu wissen.',
    'as-expected': 'Ungefähr wie erwartet.',
    harder: 'Mehr als erwartet. Das kommt vor, und wir merken es uns.',
    tooMuch: 'Das war etwas viel. Nächstes Mal geht es eine Stufe tiefer.',
    up: 'Zwei ruhige Male hier: Nächstes Mal kommt die nächste Stufe, {name}.',
    stay: 'Nächstes Mal dieselbe Stufe: {name}.',
    reading: {
      'too-early': '',
      milder: 'Bisher war es meist milder als erwartet.',
      'as-expected': 'Bisher war es meist wie erwartet.',
      harder: 'Bisher war es meist mehr als erwartet. Kleine Stufen sind richtig.',
    },
    back: 'Zurück zu den Stufen',
  },
};
