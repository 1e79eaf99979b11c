import type { PhrasesReasons } from '../../phrases.ts';
import { emphasisAnswers } from './emphasis.ts';

type Section = Extract<keyof PhrasesReasons, `${number}.${number}`>;

/** Reasons named by a section of the rule book. */
export const reasonsOfSections = {
  '0.4': {
    says: 'Nur Übungen, die deine Antworten erlauben, kommen hinein.',
    fields: {
      seconds: { up: 'Es passt zu deinen Antworten.', down: 'Passend zu deinen Antworten: {now:seconds} statt {was:seconds}.' },
      what: 'Hier passt im Moment nichts zu deinen Antworten: {what}.',
    },
  },
  '1.1': { says: 'Wir haben alles, was du gesagt hast, zusammen gelesen, und die vorsichtigste Antwort zählt.' },
  '1.2': { says: 'Das kommt aus deinen Antworten auf die Gesundheitsfragen.' },
  '1.3': { says: 'Vor Kurzem brauchte ein Zeichen sofort Hilfe.' },
  '1.4': { says: 'Etwas hat sich geändert, darum fragen wir noch einmal.' },
  '1.5': { says: 'Das passt zu dem, womit du lebst.' },
  '1.6': { says: 'Du fängst sanft an, darum bleiben die ersten zwei Wochen leicht.' },
  '1.7': { says: 'Du hast uns in einer Einheit von einem Zeichen zum Aufhören erzählt.' },
  '2.1': {
    says: 'Das kommt aus dem, was du uns über deinen Rücken gesagt hast.',
    details: {
      pocovi2024:
        'Du hattest das im letzten Jahr mehr als einmal. In einer Studie dauerte es bei Menschen, die oft gingen, länger bis zum nächsten Mal.',
    },
  },
  '2.2': {
    says: 'Diese Richtung reizt deinen Rücken im Moment. Nach zwei ruhigen Wochen öffnet sie sich wieder.',
    details: { snook1998: 'Bücken in der ersten Stunde des Tages reizt deinen Rücken.' },
  },
  '2.3': { says: 'Vieles kann zu Rückenschmerzen beitragen. Du hast gesagt, dass das hier mitspielt.', details: emphasisAnswers },
  '2.4': { says: 'Dein Anfang passt dazu, wie viel du trainiert hast, wie aktiv du bist und wie dein Rücken reagiert.' },
  '2.5': {
    says: 'Das kommt aus deinem eigenen Selbsttest.',
    fields: {
      turn: 'In deinem Selbsttest war die Drehung kurz oder auf beiden Seiten verschieden. Darum übt dein oberer Rücken mehr.',
      outcome: 'Tests warten, bis du anfangen kannst.',
      irritability: 'Dein Rücken ist gerade leicht zu reizen, darum wartet dieser Test.',
      pain: 'Liegt der Schmerz über 5, warten Tests auf einen ruhigeren Tag.',
      holdMaxSeconds: 'Du hältst noch zu kurz für diesen Test.',
    },
  },
  '3.3': { says: 'Kleines Auf und Ab ist normal, darum sehen wir uns zwei Wochen zusammen an.' },
  '4.1': {
    says: 'Dabeizubleiben ist wichtiger als die Art der Übung.',
    fields: {
      strengthDays: {
        up: 'Du machst {now:days} Kraft pro Woche.',
        down: 'Um zu behalten, was du hast, genügt das: {now:days} Kraft pro Woche.',
      },
    },
  },
  '4.2': {
    says: 'Du hörst immer auf, solange noch ein paar saubere gingen.',
    fields: { rirMin: 'In diesen Wochen beendest du jeden Satz, solange du noch {now} mehr könntest.' },
  },
  '4.3': { says: 'Hier fangen Menschen auf deiner Stufe an.' },
  '4.4': {
    says: 'Wie du dich heute fühlst, sagt, wie viel du heute machst.',
    fields: {
      sets: { up: 'Ein vollerer Tag: {now:sets} statt {was}.', down: 'Ein leichterer Tag: {now:sets} statt {was}.' },
      pre: {
        up: 'Dein Schmerz ist heute {now} und sonst {was}.',
        down: 'Dein Schmerz ist heute {now} und sonst {was}.',
      },
      legs: 'Du spürst die Beine mehr als sonst, darum ist heute ein leichter Tag.',
      energy: 'Du hast wenig Kraft, darum ist es heute leichter.',
      light: 'Gleichmäßiger Schmerz, der nicht stieg, ist in Ordnung. Es bleibt, wie es ist.',
    },
  },
  '4.5': {
    says: 'Hier stehst du bei dieser Übung.',
    moved: {
      up: 'Zuletzt ging es gut, darum wächst es um einen Schritt.',
      down: 'Zweimal war es schwer zu schaffen, darum geht es einen Schritt zurück.',
    },
    details: {
      thomee1997: 'Es hat deinen Rücken gereizt, darum geht es einen Schritt zurück.',
      irritability: 'Dein Rücken ist gerade leicht zu reizen, darum lassen wir uns Zeit.',
    },
    fields: {
      level: {
        up: 'Zuletzt ging es gut, darum gehst du zu einer schwereren Form.',
        down: 'Es war etwas viel, darum gehst du zu einer leichteren Form.',
      },
      work: { up: 'Zuletzt ging es gut, darum wächst es ein wenig.', down: 'Es war etwas viel, darum machst du die Hälfte.' },
      completed: 'Es wurde nicht ganz fertig, darum bleibt es, wie es ist.',
      rir: 'Wir wissen nicht, wie viele noch gegangen wären, darum bleibt es, wie es ist.',
      rirMin: 'Es war schwer genug, darum bleibt es, wie es ist.',
      most: 'Hier bist du ganz oben. Du kannst dabei bleiben oder etwas Ähnliches versuchen.',
      swap: 'Leichter geht es nicht, darum suchen wir eine andere, die das Gleiche leistet.',
    },
  },
  '4.6': {
    says: 'Zu schnell zu wachsen ist das, was oft nach hinten losgeht.',
    fields: { budget: 'Diese Woche ist genug gewachsen, darum bleibt das hier gleich.' },
  },
  '4.7': { says: 'Hängen kommt Schritt für Schritt, am Anfang helfen die Füße.' },
  '4.8': {
    says: 'Eine gleiche Menge an guten und schlechten Tagen geht am besten.',
    fields: {
      walkMinutes: {
        up: 'Du beginnst mit {now:minutes}, dem kürzesten Spaziergang.',
        down: 'Du gehst etwa {was:minutes} mit Leichtigkeit, darum beginnst du mit {now}.',
      },
      firstQuota: { up: 'Du beginnst mit {now}.', down: 'Deine drei Versuche ergaben je etwa {was}, darum beginnst du mit {now}.' },
      rest: 'Eine Einheit war zu viel, oder etwas ist neu, darum ruhst du heute davon aus.',
      quota: { up: 'An zwei Tagen geschafft, darum wächst es von {was} auf {now}.', down: 'Es geht von {was} auf {now}.' },
    },
  },
  '4.9': { says: 'Du hast empfindliche Tage, darum ist der Plan leichter und zeigt den Weg zurück.' },
  '4.10': {
    says: 'Nach einer Pause fängst du wieder sanft an.',
    fields: {
      quota: { up: 'Du bist auf dem Weg zurück, von {was} auf {now}.', down: 'Nach Tagen ohne machst du {now} statt {was}.' },
      gapDays: { up: 'Du bist wieder da, wo du warst.', down: 'Nach einer Pause beginnst du mit {now} % deiner letzten Menge.' },
    },
  },
  '4.11': {
    says: 'Einige Zeichen zusammen sprechen für eine leichtere Woche.',
    fields: {
      heavyWeeks: 'Du hast sechs Wochen am Stück kräftig trainiert.',
      pre: {
        up: 'Dein Schmerz vor den Einheiten ging von {was} auf {now}.',
        down: 'Dein Schmerz vor den Einheiten ging von {was} auf {now}.',
      },
      lights: { up: '{now:times} war diese Woche eine Einheit etwas viel.', down: 'Deine Einheiten waren gut.' },
      energy: { up: 'Du hattest diese Woche {now:days} lang wenig Kraft.', down: 'Deine Kraft ist zurück.' },
      completed: { up: '{now:exercises}: Da war es schwer, alles zu schaffen.', down: 'Du hast geschafft, was geplant war.' },
    },
  },
  '4.12': {
    says: 'Anstrengende Arbeit einer Art braucht zwei Tage dazwischen.',
    fields: { what: 'Das war vor weniger als zwei Tagen schon anstrengend dran: {what}.' },
  },
  '4.13': { says: 'Wo eine Übung nicht passt, suchen wir eine, die das Gleiche leistet.' },
  '5.1': {
    says: 'Alles muss in deine Minuten passen.',
    fields: {
      seconds: 'Passend zu deiner Zeit: {now:seconds} statt {was:seconds}.',
      sets: { up: 'Du hast Zeit: {now:sets} statt {was}.', down: 'Passend zu deiner Zeit: {now:sets} statt {was}.' },
    },
  },
  '5.2': { says: 'Es geht vom Aufwärmen zu den großen Bewegungen und endet ruhig.' },
  '5.3': {
    says: 'Deine Woche hat einen Platz dafür.',
    fields: { what: 'Heute ist das dran: {what}. Diese Übung passt zu dir.' },
  },
  '5.4': { says: 'Über eine Woche kommt alles an dir einmal dran.' },
  '5.5': { says: 'Von allem, was zu dir passt, war diese Übung als Nächste dran.' },
  '6.1': { says: 'Eine kleine Gewohnheit verteilt Bewegung über deinen Tag.' },
  '6.2': { says: 'Es ist eines der sieben Dinge deiner Woche.' },
  '6.3': { says: 'Zuerst eine Gewohnheit. Die nächste kommt, wenn diese sitzt.' },
  '6.4': { says: 'Wir fragen wenig, denn wer den Schmerz genau beobachtet, hört ihn manchmal lauter.' },
} as const satisfies Pick<PhrasesReasons, Section>;
