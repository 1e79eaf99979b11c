import type { LessonId, PhrasesCard } from '../../phrases.ts';

/** Lessons nine to fifteen. Source: rule book 7.1. */
export const lessonsMore = {
  E9: {
    title: 'Empfindliche Tage kommen vor, und du kannst einen Plan haben',
    lines: [
      'Das ist eine Zeit, in der es schlimmer wird und dich stört, für Stunden oder Wochen.',
      'Was du aufgebaut hast, bleibt.',
      'Zuerst kurze Wege, ruhiges Atmen und leichte Bewegungen. Dann die Hälfte deines Plans. Dann Schritt für Schritt zurück.',
    ],
    act: 'Schreib die zwei Dinge auf, die dir beim letzten Mal gutgetan haben.',
  },
  E10: {
    title: 'Gleichmäßig kommst du weiter',
    lines: [
      'Viele machen an guten Tagen zu viel und an schlechten nichts.',
      'Eine gleiche Menge geht besser. Lass den Plan sagen, wie viel, nicht den Tag.',
      'Hör an einem guten Tag rechtzeitig auf. Mach an einem schlechten das meiste.',
    ],
    act: 'Leg für etwas, das du gern tust, eine Menge fest, und bleib eine Woche dabei.',
  },
  E11: {
    title: 'Wer geht, hat länger Ruhe',
    lines: [
      'In einer großen Studie gingen Erwachsene, deren Rückenschmerz gerade vorbei war, Schritt für Schritt mehr.',
      'Bis es wieder weh tat, verging bei ihnen etwa doppelt so viel Zeit wie bei Menschen, die nichts Besonderes taten.',
      'Nach und nach kamen sie auf eine halbe Stunde, fünfmal pro Woche.',
    ],
    act: 'Plan für morgen einen Spaziergang ein, so lang wie sonst.',
  },
  E12: {
    title: 'Der Regler für die Lautstärke',
    lines: [
      'Schlaf, Stress und Stimmung stellen den Schmerz lauter oder leiser. Er ist nicht eingebildet. So arbeitet jeder Alarm.',
      'Du kannst nicht wählen, keinen Stress zu haben. Kleine Pausen davon kannst du wählen.',
    ],
    act: 'Atme heute Abend vor dem Schlafen fünf Minuten lang langsam.',
  },
  E13: {
    title: 'Über deine Körpermitte',
    lines: [
      'Übungen für Rumpf und Hüfte sind gut. Sie helfen etwa so viel wie anderes Training.',
      'Ein „abgeschalteter“ Muskel ist nicht der Grund, warum dein Rücken weh tut.',
      'Allen deinen Muskeln tut Üben gut. Du brauchst den Bauch nicht den ganzen Tag fest zu halten.',
    ],
    act: 'Lass jetzt den Bauch weich werden und atme dreimal langsam.',
  },
  E14: {
    title: 'Wann du dich untersuchen lässt',
    lines: [
      'Die meisten Rückenschmerzen brauchen keine Arztpraxis. Ein paar Zeichen schon.',
      'Sofort: taub zwischen den Beinen, Probleme mit Blase oder Darm, ein Bein, das schwächer wird, Schmerz in der Brust.',
      'Heute: Fieber mit Rückenschmerzen, oder ein schwerer Sturz und seitdem Schmerzen.',
      'Bald: Du nimmst ab und weißt nicht, warum. Oder der Schmerz wächst Woche für Woche.',
      'Plumbline fragt danach. Am besten kennst du dich selbst.',
    ],
    act: 'Trifft eines davon zu, ruf heute an.',
  },
  E15: {
    title: 'Was du erwarten kannst',
    lines: [
      'Den meisten Menschen bringt Training etwas, klein bis mittel. Manche brauchen dazu noch andere Hilfe.',
      'Wie gut es sich anfühlt, ändert sich oft nach 4 bis 6 Wochen. Kraft zeigt sich nach 8 bis 12 deutlicher.',
      'Auf dem Weg geht es auf und ab. Sieh auf die Wochen, nicht auf die Tage.',
    ],
    act: 'Wähl eine Sache, die dir in sechs Wochen leichter fallen soll.',
  },
} as const satisfies Partial<Record<LessonId, PhrasesCard>>;
