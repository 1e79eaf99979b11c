// The sheet of any step.
import { known } from '../model/home.ts';
import { ui } from '../ui-words.ts';
import { questionOf } from '../words.ts';
import { listNamed } from './lists.ts';
import type { Sheet } from './sheet.ts';
import { personSheet } from './sheets-person.ts';
import { floorSheet, healthChangedSheet, listSheet, readinessSheet } from './sheets-readiness.ts';
import type { Step, StepKey } from './steps.ts';

const worries = (id: string): boolean => ['yes', 'unsure'].includes(String(known().person.answers[id]));

function conditionsSheet(): Sheet {
  const note = worries('B12') ? ui.check.pickSurgery : worries('B13') ? ui.check.pickBirth : undefined;
  return { title: questionOf('B14')?.prompt ?? '', note, why: true, control: { kind: 'conditions' } };
}

/** `seen` says that the person answered it before, so that their answer may be shown. */
export function sheetFor(key: StepKey, seen: boolean): Sheet {
  if (key === 'conditions') return conditionsSheet();
  if (key === 'floor') return floorSheet(seen);
  if (key === 'healthChanged') return healthChangedSheet();
  const sheet = personSheet(key, seen) ?? readinessSheet(key, seen);
  if (sheet === undefined) throw new Error(`No sheet for ${key}`);
  return sheet;
}

/** The sheet of a step: a list, or the one question behind its key. */
export function sheetOfStep({ key, ids }: Step, seen: boolean): Sheet {
  const name = listNamed(key);
  return name && ids ? listSheet(name, ids) : sheetFor(key, seen);
}
