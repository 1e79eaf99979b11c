// Block A, read a second time: what is happening right now. Source: rule book 1.2 with AM-02 and AM-09.
import { isNo, isYes, said } from './answers.ts';
import { mayExpect, worstPain } from './body.ts';
import { isOldAndSame } from './burdens.ts';
import { needsClinician, raise, type Tally } from './tally.ts';

const saddle = ['A1', 'A2', 'A3', 'A4', 'A5'] as const;
const legsOrSteps = ['A5', 'A6', 'A7'] as const;
/** Any of these, and not as history (AM-09). */
const anySaid = ({ person }: Tally, ids: readonly string[]): boolean =>
  ids.some((id) => said(person.answers, id) && !(id !== 'A7' && isOldAndSame(person, id)));

/** Any of A5 to A7, which turns several other rules into an emergency. */
export const anyNerveSign = (tally: Tally): boolean => anySaid(tally, legsOrSteps);

function saddleRule(tally: Tally, id: string): void {
  const { answers } = tally.person;
  if (!said(answers, id) || isOldAndSame(tally.person, id)) return;
  const assessedAndSteady = isYes(answers, `${id}.long`) && isNo(answers, `${id}.worse`) && isYes(answers, `${id}.seen`);
  if (assessedAndSteady) needsClinician(tally, [id], 'neuro', 'today');
  else raise(tally, 'emergency', id);
}

function legRules(tally: Tally): void {
  const { answers } = tally.person;
  if (said(answers, 'A6')) {
    const steady = isNo(answers, 'A6.worse') || (isYes(answers, 'A6.year') && !said(answers, 'A6.worse'));
    if (isOldAndSame(tally.person, 'A6')) raise(tally, 'gentle', 'A6');
    else if (!steady) raise(tally, 'emergency', 'A6');
    else if (isYes(answers, 'A6.seen')) raise(tally, 'gentle', 'A6');
    else needsClinician(tally, ['A6'], 'neuro', 'today');
  }
  if (said(answers, 'A7')) {
    if (isNo(answers, 'A7.worse')) needsClinician(tally, ['A7'], 'neuro', 'today');
    else raise(tally, 'emergency', 'A7');
  }
}

function blowRule(tally: Tally): void {
  const { answers } = tally.person;
  if (!said(answers, 'A8')) return;
  if (isYes(answers, 'A8.seen')) raise(tally, 'gentle', 'A8');
  else if (worstPain(tally.person) >= 7 || said(answers, 'A8.cannotWalk') || anySaid(tally, [...saddle, 'A6', 'A7'])) {
    raise(tally, 'emergency', 'A8');
  } else needsClinician(tally, ['A8'], 'fracture', 'today');
}

/** Immune suppression, injected drugs, wound, procedure, diabetes. Source: B4 with AM-02. */
export const infectionRisk = (tally: Tally): boolean => said(tally.person.answers, 'B4') || tally.burdens.diabetes;

function feverRule(tally: Tally): void {
  const { answers } = tally.person;
  if (!said(answers, 'A11')) return;
  const risky = infectionRisk(tally) && (anyNerveSign(tally) || said(answers, 'A11.chills'));
  if (risky || said(answers, 'A11.unwell')) raise(tally, 'emergency', 'A11');
  else needsClinician(tally, ['A11'], 'infection', 'today');
}

export function readBlockA(tally: Tally): void {
  const { answers } = tally.person;
  for (const id of saddle) saddleRule(tally, id);
  legRules(tally);
  blowRule(tally);
  if (said(answers, 'A9')) raise(tally, 'emergency', 'A9');
  if (said(answers, 'A10')) {
    if (isNo(answers, 'A10.now')) needsClinician(tally, ['A10'], 'chest', 'today');
    else raise(tally, 'emergency', 'A10');
  }
  feverRule(tally);
  if (said(answers, 'A12')) raise(tally, 'emergency', 'A12');
  if (said(answers, 'A13') && mayExpect(tally.person)) raise(tally, 'emergency', 'A13');
}
