// Block B, read a second time: history and context. Source: rule book 1.2 with AM-08, AM-09, AM-25.
import { isNo, isYes, numberOf, said } from './answers.ts';
import { ageOn, isNewPain, mayExpect, worstPain } from './body.ts';
import { anyNerveSign, infectionRisk } from './outcome-now.ts';
import { needsClinician, raise, type Tally } from './tally.ts';

const aged = (tally: Tally, years: number): boolean => (ageOn(tally.person, tally.day) ?? 0) >= years;

function cancerRules(tally: Tally): void {
  const { answers } = tally.person;
  if (said(answers, 'B1')) {
    const recent = (tally.person.assessment.durationWeeks ?? 13) <= 12;
    const old = (numberOf(answers, 'B1.years') ?? 0) > 10 && isNo(answers, 'B1.new') && !recent;
    const changed = recent || !isNo(answers, 'B1.new');
    if (changed && anyNerveSign(tally)) raise(tally, 'emergency', 'B1');
    else if (old && isYes(answers, 'B1.seen')) raise(tally, 'gentle', 'B1');
    else {
      const more = said(answers, 'B2') || said(answers, 'B3') || said(answers, 'B17');
      needsClinician(tally, ['B1'], 'cancer', more ? 'today' : 'later');
    }
  }
  if (said(answers, 'B2')) needsClinician(tally, ['B2'], 'cancer', 'later');
  if (said(answers, 'B23')) needsClinician(tally, ['B23'], 'other', 'later');
}

function nightRule(tally: Tally): void {
  const { answers } = tally.person;
  if (!said(answers, 'B3')) return;
  if (said(answers, 'B1') || said(answers, 'B2') || infectionRisk(tally) || said(answers, 'A11')) {
    needsClinician(tally, ['B3'], 'cancer', 'today');
  } else if (isNewPain(tally.person, 12) && aged(tally, 50)) needsClinician(tally, ['B3'], 'cancer', 'later');
  else raise(tally, 'gentle', 'B3');
}

function boneRules(tally: Tally): void {
  const { person, burdens } = tally;
  const { answers } = person;
  const strong = worstPain(person) >= 8 ? 'today' : 'later';
  const recent = isNewPain(person, 6);
  if (burdens.steroids && (recent || said(answers, 'B5.knock'))) needsClinician(tally, ['B5'], 'fracture', strong);
  if (burdens.bone && said(answers, 'B6.sudden')) needsClinician(tally, ['B6'], 'fracture', strong);
  else if (burdens.bone) raise(tally, 'gentle', 'B6');
  const score = [person.profile.sex === 'female', aged(tally, 71), said(answers, 'A8'), burdens.steroids].filter(Boolean).length;
  if (score >= 2 && recent) needsClinician(tally, ['B7'], 'fracture', 'later');
}

function legRule(tally: Tally): void {
  const { answers } = tally.person;
  if (!said(answers, 'B9')) return;
  if (said(answers, 'B9.numb') && !isYes(answers, 'B9.seen')) needsClinician(tally, ['B9'], 'neuro', 'later');
  const weeks = numberOf(answers, 'B9.weeks');
  const below = said(answers, 'B9.below') && (weeks ?? 0) < 12;
  const strong = (tally.person.assessment.legPain ?? 0) >= 7 && (weeks ?? 7) > 6;
  if (below || strong) raise(tally, 'gentle', 'B9');
}

function heartRules(tally: Tally): void {
  const { person, burdens } = tally;
  if (said(person.answers, 'B10') || burdens.heart || burdens.diabetes) {
    if (isYes(person.answers, 'B10.active')) raise(tally, 'gentle', 'B10');
    else needsClinician(tally, ['B10'], 'other', 'later');
  }
  if (burdens.pressure === 'stop') needsClinician(tally, ['B11'], 'other', 'today');
  if (burdens.pressure === 'high' || burdens.pressure === 'controlled') raise(tally, 'gentle', 'B11');
}

function upperBackRules(tally: Tally): void {
  const { answers } = tally.person;
  if (said(answers, 'B17')) {
    const risk = aged(tally, 50) || said(answers, 'B1') || said(answers, 'B2') || said(answers, 'B3') || infectionRisk(tally);
    needsClinician(tally, ['B17'], 'other', risk ? 'today' : 'later');
  }
  const smokedOrPressed = !isNo(answers, 'B21.smoked') || tally.burdens.pressure !== 'none';
  if (said(answers, 'B21') && aged(tally, 60) && smokedOrPressed) needsClinician(tally, ['B21'], 'vascular', 'today');
}

export function readBlockB(tally: Tally): void {
  const { person, burdens } = tally;
  const { answers } = person;
  cancerRules(tally);
  nightRule(tally);
  if (infectionRisk(tally)) {
    if (isNewPain(person, 6)) needsClinician(tally, ['B4'], 'infection', 'later');
    else raise(tally, 'gentle', 'B4');
  }
  boneRules(tally);
  legRule(tally);
  heartRules(tally);
  upperBackRules(tally);
  // What was told of a pregnancy goes with it.
  if (said(answers, 'B13.contra') && mayExpect(person)) needsClinician(tally, ['B13'], 'other', 'today');
  if (said(answers, 'B15')) needsClinician(tally, ['B15'], 'other', 'later');
  if (said(answers, 'B16')) needsClinician(tally, ['B16'], 'other', 'today');
  if (burdens.crashes) needsClinician(tally, ['B18', 'PEM'], 'other', 'later');
  if (burdens.thinBlood || said(answers, 'B19.dizzy') || said(answers, 'M.dizzy')) raise(tally, 'gentle', 'B19');
  if (said(answers, 'B20')) raise(tally, 'gentle', 'B20');
}
