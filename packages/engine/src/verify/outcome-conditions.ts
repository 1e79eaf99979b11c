// Outcomes that follow from declared conditions and from how things are at the start. Source: rule book 1.5, AM-03, settled 13.
import type { Condition } from '../person.ts';
import { said } from './answers.ts';
import { declared, eventDay, hasDetail, irritability, isDeclared, isUntoldSurgery, mayExpect, painAtStart } from './body.ts';
import { needsClinician, raise, type Tally } from './tally.ts';

const weeksSince = (tally: Tally, condition: Condition, weeks?: number): number => (tally.day - eventDay(condition, weeks)) / 7;

/**
 * Before `earliest` weeks nothing clears it; until 26 weeks it waits for a clearance. A clearance lowers to gentle, never to go, and whoever
 * never had one stays gentle. Source: 1.3, 1.5 DISC_SURG, FUSION and settled 13.
 */
function surgeryRule(tally: Tally, key: 'DISC_SURG' | 'FUSION', earliest: number): void {
  for (const operation of declared(tally.person, key)) {
    const weeks = weeksSince(tally, operation);
    const isCleared = operation.detail?.['cleared'] === 1;
    if (weeks < earliest) raise(tally, 'clinician', key);
    else if (weeks <= 26 && !isCleared) needsClinician(tally, [key, 'B12'], 'other', 'later');
    else if (weeks <= 26 || !isCleared) raise(tally, 'gentle', key);
  }
}

function recentRules(tally: Tally): void {
  for (const fracture of declared(tally.person, 'OSTEO_VF')) {
    if (weeksSince(tally, fracture) < 12) needsClinician(tally, ['OSTEO_VF', 'B6'], 'fracture', 'later');
  }
  for (const key of ['SHOULDER_INST', 'PELVIC'] as const) {
    for (const entry of declared(tally.person, key)) {
      const at = entry.detail?.['surgeryWeeks'];
      if (at !== undefined && weeksSince(tally, entry, at) < 12) needsClinician(tally, [key], 'other', 'later');
    }
  }
}

function pregnancyRules(tally: Tally): void {
  for (const pregnancy of declared(tally.person, 'PREGNANT')) {
    if ((pregnancy.detail?.['weeks'] ?? 14) >= 14 || weeksSince(tally, pregnancy) >= 14) raise(tally, 'gentle', 'AM-03');
  }
  const untold = mayExpect(tally.person) && !isDeclared(tally.person, 'PREGNANT');
  if (untold || isDeclared(tally.person, 'PREG_PGP')) raise(tally, 'gentle', 'AM-03');
  for (const birth of declared(tally.person, 'BIRTH')) {
    if (weeksSince(tally, birth) <= 12) raise(tally, 'gentle', 'AM-03');
  }
}

export function readConditions(tally: Tally): void {
  const { person } = tally;
  surgeryRule(tally, 'DISC_SURG', 6);
  surgeryRule(tally, 'FUSION', 12);
  if (isUntoldSurgery(person)) needsClinician(tally, ['B12'], 'other', 'later');
  recentRules(tally);
  pregnancyRules(tally);
  const careful = isDeclared(person, 'SPONDY') && (hasDetail(person, 'SPONDY', 'highGrade') || said(person.answers, 'A6'));
  if (careful) needsClinician(tally, ['SPONDY'], 'neuro', 'later');
  if (hasDetail(person, 'SCOLI', 'progressive')) needsClinician(tally, ['SCOLI'], 'other', 'later');
  if (hasDetail(person, 'NECK', 'armNew')) needsClinician(tally, ['NECK'], 'neuro', 'later');
  if (isDeclared(person, 'NEURO')) raise(tally, 'gentle', 'NEURO');
  if (isDeclared(person, 'FALLS')) raise(tally, 'gentle', 'FALLS');
  if (painAtStart(person) >= 7 || irritability(person.assessment) === 2) raise(tally, 'gentle', 'AM-03');
}
