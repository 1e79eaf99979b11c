import type { blockAIds, PhrasesQuestions } from '../../phrases.ts';

// A1 to A5 share their follow-ups; each is asked right after its own question.
const newOrChanged = { prompt: 'Ist das neu, oder hat es sich mit diesen Rückenbeschwerden verändert?' };
const overAYear = { prompt: 'Ist es seit mehr als einem Jahr ganz genau gleich?' };
const overTwoWeeks = { prompt: 'Hast du das seit mehr als zwei Wochen?' };
const gettingWorse = { prompt: 'Wird es schlimmer?' };
const checkedAlready = { prompt: 'Hat dich deswegen schon eine Ärztin, ein Arzt oder eine Pflegefachperson untersucht?' };

type BlockA = (typeof blockAIds)[number];
type FollowUp = Extract<keyof PhrasesQuestions, `${BlockA}.${string}`>;

/** Block A, right now. Source: rule book 1.2, AM-02, AM-09. */
export const questionsRightNow = {
  A1: {
    prompt: 'Hast du zwischen den Beinen oder um den After neue taube Stellen oder ein seltsames Gefühl?',
    help: 'Die Haut um die Genitalien zählt auch. Vielleicht fühlt es sich beim Sitzen oder Abwischen anders an.',
  },
  'A1.new': newOrChanged,
  'A1.year': overAYear,
  'A1.long': overTwoWeeks,
  'A1.worse': gettingWorse,
  'A1.seen': checkedAlready,
  A2: {
    prompt: 'Hat sich das Wasserlassen verändert, seit die Rückenbeschwerden begonnen haben?',
    help: 'Zum Beispiel: Es kommt nicht in Gang, du spürst es nicht, oder du kannst es nicht halten.',
  },
  'A2.new': newOrChanged,
  'A2.year': overAYear,
  'A2.long': overTwoWeeks,
  'A2.worse': gettingWorse,
  'A2.seen': checkedAlready,
  A3: {
    prompt: 'Kannst du den Stuhlgang nicht mehr halten, oder spürst du nicht mehr, wenn er kommt?',
    help: 'Ein wenig Verstopfung zählt nicht.',
  },
  'A3.new': newOrChanged,
  'A3.year': overAYear,
  'A3.long': overTwoWeeks,
  'A3.worse': gettingWorse,
  'A3.seen': checkedAlready,
  A4: {
    prompt: 'Ist das sexuelle Gefühl oder die sexuelle Funktion weg, seit Rücken oder Bein Beschwerden machen?',
    help: 'Du kannst auch sagen, dass du nicht sicher bist.',
  },
  'A4.new': newOrChanged,
  'A4.year': overAYear,
  'A4.long': overTwoWeeks,
  'A4.worse': gettingWorse,
  'A4.seen': checkedAlready,
  A5: {
    prompt: 'Hast du neue Schmerzen, Kribbeln oder Schwäche in beiden Beinen?',
    help: 'Ein Bein allein zählt hier nicht. Danach fragen wir gleich.',
  },
  'A5.new': newOrChanged,
  'A5.year': overAYear,
  'A5.long': overTwoWeeks,
  'A5.worse': gettingWorse,
  'A5.seen': checkedAlready,
  A6: {
    prompt: 'Wird ein Bein oder ein Fuß schwächer, schleift nach oder gibt nach?',
    help: 'Zum Beispiel: Deine Zehen bleiben am Boden hängen, oder ein Knie knickt ein.',
  },
  'A6.worse': { prompt: 'Kam es plötzlich, oder wird es schlimmer?' },
  'A6.seen': checkedAlready,
  'A6.year': { prompt: 'Ist es seit mehr als einem Jahr ganz genau gleich und auch diesmal nicht anders?' },
  A7: {
    prompt: 'Bist du neuerdings unsicher auf den Beinen oder ungeschickt mit den Händen?',
    help: 'Sag auch Ja, wenn du so etwas wie Stromschläge in Armen oder Beinen spürst.',
  },
  'A7.worse': { prompt: 'Ist es in den letzten Tagen schlimmer geworden?' },
  A8: {
    prompt: 'Hattest du einen schweren Sturz, einen Verkehrsunfall oder einen harten Schlag und seitdem Schmerzen?',
    help: 'Ein schwerer Sturz heißt: aus mehr als etwa 1 Meter Höhe oder mehr als 5 Stufen hinunter.',
  },
  'A8.seen': { prompt: 'Wurdest du seitdem ärztlich untersucht, und hieß es, dass du dich wie gewohnt bewegen darfst?' },
  'A8.cannotWalk': { prompt: 'Kannst du seitdem nicht mehr gehen?' },
  A9: {
    prompt: 'Hattest du plötzlich einen reißenden Schmerz oder den stärksten Schmerz deines Lebens in Rücken, Brust oder Bauch?',
    help: 'Sag auch Ja, wenn es im Bauch pocht. Oder wenn zum Rückenschmerz Ohnmacht, kalter Schweiß oder ein Zusammenbruch kam.',
  },
  A10: {
    prompt: 'Hattest du in den letzten 30 Tagen Schmerz oder Druck in der Brust, eine Ohnmacht, Herzrasen oder einen unruhigen Herzschlag?',
    help: 'Sag auch Ja bei Atemnot in Ruhe oder bei mehr Atemnot, als die Anstrengung erklärt.',
  },
  'A10.now': { prompt: 'Ist es jetzt da, oder kommt es schon bei leichter Anstrengung?' },
  A11: { prompt: 'Hast du zu den Rückenschmerzen Fieber oder Frösteln?' },
  'A11.unwell': { prompt: 'Fühlst du dich richtig krank?' },
  'A11.chills': { prompt: 'Hast du hohes Fieber oder Schüttelfrost, bei dem du zitterst?' },
  'A11.sweats': { prompt: 'Wachst du nachts nass geschwitzt auf?' },
  A12: {
    prompt: 'Weißt du von einem Aneurysma, und hast du neue Schmerzen im Rücken oder Bauch?',
    help: 'Ein Aneurysma ist eine Stelle, an der ein großes Blutgefäß weit geworden ist.',
  },
  A13: {
    prompt: 'Hast du in deiner Schwangerschaft gerade eines dieser Zeichen?',
    help: 'Blutung. Abgang von Flüssigkeit. Regelmäßiges, schmerzhaftes Zusammenziehen. Sehr starke Kopfschmerzen. Verändertes Sehen. Eine Wade, die weh tut oder geschwollen ist. Ein Baby, das sich weniger bewegt.',
  },
} as const satisfies Pick<PhrasesQuestions, BlockA | FollowUp>;
