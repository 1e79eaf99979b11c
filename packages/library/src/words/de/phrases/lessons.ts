import type { LessonId, PhrasesCard } from '../../phrases.ts';

/** The lessons, at most 120 words each, one act each. Source: rule book 7.1. */
export const lessons = {
  E1: {
    title: 'Du bist in guter Gesellschaft',
    lines: [
      'Gerade jetzt tut etwa 1 von 13 Menschen der untere Rücken weh. Fast alle kennen das.',
      'Selten steckt etwas Ernstes dahinter. Oft kommt es und geht wieder.',
      'Das Ziel ist also ein Leben, bei dem dein Rücken mitmacht. Für die Tage, an denen er murrt, hast du einen Plan.',
    ],
    act: 'Frag jemanden, dem du vertraust, ob er oder sie das auch kennt. Die meisten kennen es.',
  },
  E2: {
    title: 'Schmerz ist ein Alarm, kein Maßband',
    lines: [
      'Schmerz warnt dich. Er misst nicht, was in dir vorgeht.',
      'Wie laut er ist, hängt von Körper, Kopf und Alltag ab: Schlaf, Sorgen, alte Geschichten, eine volle Woche.',
      'Darum kann es sehr weh tun, obwohl wenig los ist. Und darum kann ein guter Tag ihn leiser machen.',
      'Weh tun heißt nicht immer, dass etwas Schlimmes passiert ist.',
    ],
    act: 'Denk an eine Zeit, in der es weniger weh tat, weil dich etwas Schönes beschäftigt hat.',
  },
  E3: {
    title: 'Dein Rücken ist stark',
    lines: [
      'Rücken tragen, beugen und drehen sich den ganzen Tag. Sie bestehen aus festem Knochen, breiten Muskeln und dicken Bändern.',
      'Wie alles an dir werden sie stärker, wenn du sie nutzt.',
      'Für die meisten Menschen ist Bewegung sicher und tut gut.',
    ],
    act: 'Mach heute eine kleine Bewegung, die du zuletzt ausgelassen hast.',
  },
  E4: {
    title: 'Deine nächste Haltung ist die beste',
    lines: [
      'Es gibt nicht die eine richtige Art, zu sitzen oder zu stehen. Studien haben danach gesucht und sie nicht gefunden.',
      'Eine Weile krumm zu sitzen ist in Ordnung. Beine übereinander auch.',
      'Ein Rücken mag Wechsel. Jede Haltung wird steif, wenn du zu lange in ihr bleibst.',
    ],
    act: 'Setz dich anders hin, bevor du weiterliest.',
  },
  E5: {
    title: 'Bücken kannst du lernen',
    lines: [
      'Bücken und Heben sind normale Bewegungen. Du kannst sie üben wie jede andere.',
      'Fang leicht an. Halte die Last nah bei dir. Nutz die Hüfte. Atme.',
      'Nimm dann Woche für Woche etwas dazu. Ein Rücken lernt in kleinen Schritten.',
    ],
    act: 'Heb dreimal etwas Leichtes von einem Stuhl, als hättest du den ganzen Tag Zeit.',
  },
  E6: {
    title: 'Was Bilder vom Rücken sagen können und was nicht',
    lines: [
      'Auf Bildern von Menschen, denen es gut geht, sieht man oft Veränderungen. Sie sind ein wenig wie graue Haare: Mit dem Alter werden es mehr.',
      'Manches sieht man öfter bei Menschen, denen etwas weh tut. Doch ein Bild allein erklärt selten, wie du dich fühlst.',
      'Was du jeden Tag tun kannst, sagt dir mehr.',
    ],
    act: 'Macht dir ein Befund Sorgen? Frag in der Arztpraxis, welche Wörter darin für dein Alter normal sind.',
  },
  E7: {
    title: 'Die beste Übung ist die, bei der du bleibst',
    lines: [
      'Viele Arten von Training helfen Rücken etwa gleich gut: Kraft, Gehen, Pilates, Yoga und mehr.',
      'Was zählt, ist, dass du wiederkommst.',
      'Wähl also, was du magst, und tausch, was du nicht magst.',
    ],
    act: 'Tausch eine Übung in deinem Plan gegen eine, auf die du dich freust.',
  },
  E8: {
    title: 'Etwas darf es zwicken',
    lines: [
      'Du brauchst nicht zu warten, bis nichts mehr weh tut.',
      'Bis 3 von 10 ist in Ordnung. 4 oder 5 auch, wenn es um höchstens 1 gestiegen ist.',
      'Steigt es mehr, mach weniger. Ist es am nächsten Morgen wieder wie sonst, war es genau richtig.',
      'In Studien ging es Menschen, die es ein wenig weh tun ließen, mindestens so gut.',
    ],
    act: 'Wähl die Zahl, bei der du heute weniger machst.',
  },
} as const satisfies Partial<Record<LessonId, PhrasesCard>>;
