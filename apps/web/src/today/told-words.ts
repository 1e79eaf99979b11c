// What was told, as a person reads it back.
import type { Told } from '@plumbline/coach';
import { selfTest } from '@plumbline/engine';
import { recordLines } from '../measure/measure-model.ts';
import { dayAndMonth } from '../model/day-words.ts';
import { known } from '../model/home.ts';
import { amountWords } from '../own/amount-words.ts';
import { ui } from '../ui-words.ts';
import { phrases, put } from '../words.ts';

const { told } = ui;
const { before, morning } = phrases.checkIns;

export interface ToldWords {
  readonly what: string;
  readonly line: string;
}

const nameOf = (activity: string): string => known().activities[activity] ?? told.activity;

export function toldWords(one: Told): ToldWords {
  switch (one.type) {
    case 'session-finished': {
      const { peak, effort } = one.data;
      const hard = effort === undefined ? '' : `, ${put(told.effortLine, { effort })}`;
      return { what: told.session, line: put(told.sessionLine, { peak }) + hard };
    }
    case 'checked-in':
      return { what: told.checkIn, line: put(told.checkInLine, { pre: one.data.pre, energy: before.energy.options[one.data.energy] }) };
    case 'morning-recalled':
      return { what: told.morning, line: morning.options[one.data.answer] };
    case 'activity-done': {
      const { kind, note, minutes, effort } = one.data;
      // Steps of a day, out of a file, take no minutes.
      const long = minutes === 0 ? [] : [put(told.minutes, { n: minutes })];
      const hard = effort === undefined ? [] : [put(told.effortLine, { effort })];
      return { what: kind === 'walk' ? told.walk : note || told.activity, line: [...long, ...hard].join(', ') };
    }
    case 'habit-done':
      return { what: told.habit, line: phrases.habits[one.data.habit].name };
    case 'flare-started':
      return { what: ui.slip.what, line: ui.slip.line };
    case 'week-checked': {
      const { painAvg, interference, confidence } = one.data;
      return { what: ui.week.told, line: put(ui.week.toldLine, { pain: painAvg, way: interference, sure: confidence }) };
    }
    case 'self-test-done': {
      const test = selfTest(one.data.test);
      return { what: `${ui.dated.selfTest}: ${phrases.selfTests[test.id].name}`, line: recordLines(test, one.data).join(' · ') };
    }
    case 'upkeep-started':
      return { what: ui.upkeep.told, line: ui.upkeep.toldLine };
    case 'quota-tried':
    case 'quota-done': {
      const { activity, amount } = one.data;
      const name = nameOf(activity);
      const quota = known().quotas?.find((each) => each.activity === activity);
      return {
        what: one.type === 'quota-done' ? name : put(ui.own.told.tried, { what: name }),
        line: quota ? amountWords(amount, quota.unit) : String(amount),
      };
    }
    case 'quota-ended':
      return { what: put(ui.own.told.ended, { what: nameOf(one.data.activity) }), line: ui.own.told.endedLine };
    case 'day-moved':
      return { what: told.moved, line: put(told.movedLine, { from: dayAndMonth(one.data.from), to: dayAndMonth(one.data.to) }) };
  }
}
