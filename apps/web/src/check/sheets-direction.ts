// What ways of moving do to the back, and when the day begins: what the caps of a direction come from. Source: rule book 2.1, 2.2, AM-14.
import type { Person } from '@plumbline/engine';
import { fact } from '../model/home.ts';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { tellStep } from './round.ts';
import { optionsOf, type Sheet } from './sheet.ts';
import { allWays, asTold, withWays } from './ways.ts';

const { prompt, items, options } = phrases.assessment.direction;
export const waysSheet = ({ assessment: { direction = {} } }: Person): Sheet => ({
  title: prompt,
  help: ui.know.waysHelp,
  control: {
    kind: 'rates',
    items: allWays.map((item) => ({ item, label: items[item] })),
    levels: ([1, -1] as const).map((value) => ({ value, label: options[value] })),
    chosen: asTold(direction),
    skip: ui.know.nothing,
    say: (said) => tellStep(['ways'], fact('assessment-answered', { direction: withWays(said) })),
  },
});
/** Each answer stands for its latest time, so that the first hour is over for sure. */
export const wakesSheet = ({ profile: { wakeTime } }: Person): Sheet => ({
  title: phrases.profile.wakeTime.prompt,
  help: phrases.profile.wakeTime.help,
  control: {
    kind: 'choice',
    options: optionsOf(ui.know.wakes),
    chosen: wakeTime,
    say: (value) => tellStep(['wakes'], fact('profile-set', { wakeTime: value })),
  },
});
