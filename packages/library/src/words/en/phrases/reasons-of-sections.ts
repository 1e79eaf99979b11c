import type { PhrasesReasons } from '../../phrases.ts';
import { emphasisAnswers } from './emphasis.ts';

type Section = Extract<keyof PhrasesReasons, `${number}.${number}`>;

/** Reasons named by a section of the rule book. */
export const reasonsOfSections = {
  '0.4': {
    says: 'Only exercises that your answers allow come in.',
    fields: {
      seconds: { up: 'It fits your answers.', down: 'To fit your answers: {now:seconds} instead of {was:seconds}.' },
      what: 'For {what}, nothing fits your answers right now.',
    },
  },
  '1.1': { says: 'Everything you told us was read together, and the most careful answer counts.' },
  '1.2': { says: 'This comes from your readiness answers.' },
  '1.3': { says: 'Not long ago, a sign needed help at once.' },
  '1.4': { says: 'Something has changed, so we ask again.' },
  '1.5': { says: 'This fits what you live with.' },
  '1.6': { says: 'You start gently, so the first two weeks stay light.' },
  '1.7': { says: 'You told us about a stop sign in a session.' },
  '2.1': {
    says: 'This comes from what you told us about your back.',
    details: {
      pocovi2024: 'You had more than one spell in the last year. In one study, people who walked often had longer until the next one.',
    },
  },
  '2.2': {
    says: 'Moving this way stirs your back right now. It opens up again after two calm weeks.',
    details: { snook1998: 'Bending in the first hour of the day stirs your back.' },
  },
  '2.3': { says: 'Several things can add to back pain. You said this one plays a part.', details: emphasisAnswers },
  '2.4': { says: 'Your start fits how much you have trained, how active you are and how your back reacts.' },
  '2.5': {
    says: 'This comes from your own self-test.',
    fields: {
      turn: 'In your self-test, turning was short or not the same on both sides. So your upper back gets more practice.',
      outcome: 'Tests wait until you are ready to start.',
      irritability: 'Your back is easily stirred right now, so this test waits.',
      pain: 'With pain above 5, tests wait for a calmer day.',
      holdMaxSeconds: 'Your holds are still too short for this test.',
    },
  },
  '3.3': { says: 'Small ups and downs are normal, so we look at two weeks together.' },
  '4.1': {
    says: 'Keeping at it matters more than the kind of exercise.',
    fields: {
      strengthDays: { up: 'You do {now:days} of strength a week.', down: 'To keep what you have, {now:days} of strength a week will do.' },
    },
  },
  '4.2': {
    says: 'You always stop while some good ones are left.',
    fields: { rirMin: 'In these weeks, you end each set while you could still do {now} more.' },
  },
  '4.3': { says: 'This is where people at your level start.' },
  '4.4': {
    says: 'How you feel today decides how much you do today.',
    fields: {
      sets: { up: 'A fuller day: {now:sets} instead of {was}.', down: 'A lighter day: {now:sets} instead of {was}.' },
      pre: {
        up: 'Your pain today is {now}, and your usual is {was}.',
        down: 'Your pain today is {now}, and your usual is {was}.',
      },
      legs: 'Your legs feel more than usual, so today is easy.',
      energy: 'You have little energy, so today is lighter.',
      light: 'Steady pain that did not rise is fine. It stays as it is.',
    },
  },
  '4.5': {
    says: 'This is where you stand with this exercise.',
    moved: { up: 'It has gone well lately, so it grows by one step.', down: 'It was hard to finish twice, so it eases by one step.' },
    details: {
      thomee1997: 'It stirred your back, so it eases by one step.',
      irritability: 'Your back is easily stirred right now, so we take our time.',
    },
    fields: {
      level: {
        up: 'It has gone well lately, so you move to a harder version.',
        down: 'It was a bit much, so you move to an easier version.',
      },
      work: { up: 'It has gone well lately, so it grows a little.', down: 'It was a bit much, so you do half of it.' },
      completed: 'It was not quite finished, so it stays as it is.',
      rir: 'We do not know how many more you could have done, so it stays as it is.',
      rirMin: 'It was hard enough, so it stays as it is.',
      most: 'You have reached the top of this one. You can keep it, or try another like it.',
      swap: 'It is as easy as it gets, so we look for another that does the same job.',
    },
  },
  '4.6': {
    says: 'Growing too fast is the one thing that often backfires.',
    fields: { budget: 'Enough has grown this week, so this one stays.' },
  },
  '4.7': { says: 'Hanging comes step by step, with your feet helping first.' },
  '4.8': {
    says: 'A steady amount on good and bad days works best.',
    fields: {
      walkMinutes: {
        up: 'You start at {now:minutes}, the shortest walk.',
        down: 'You walk about {was:minutes} with ease, so you start at {now}.',
      },
      firstQuota: { up: 'You start at {now}.', down: 'Your three tries came to about {was} each, so you start at {now}.' },
      rest: 'A session was too much, or something is new, so you rest from this today.',
      quota: { up: 'You did it on two days, so it grows from {was} to {now}.', down: 'It goes from {was} to {now}.' },
    },
  },
  '4.9': { says: 'You are in a flare, so the plan is easier and shows the way back.' },
  '4.10': {
    says: 'After some time off, you ease back in.',
    fields: {
      quota: { up: 'You are on your way back, from {was} to {now}.', down: 'After days without it, you do {now} instead of {was}.' },
      gapDays: { up: 'You are back where you were.', down: 'After some time off, you start at {now} % of your last amount.' },
    },
  },
  '4.11': {
    says: 'A few signs together call for a lighter week.',
    fields: {
      heavyWeeks: 'You have worked hard for six weeks in a row.',
      pre: { up: 'Your pain before sessions went from {was} to {now}.', down: 'Your pain before sessions went from {was} to {now}.' },
      lights: { up: '{now:times} this week, a session was a bit much.', down: 'Your sessions have been fine.' },
      energy: { up: 'On {now:days} this week, your energy was low.', down: 'Your energy is back.' },
      completed: { up: 'With {now:exercises}, it was hard to finish.', down: 'You finished what was planned.' },
    },
  },
  '4.12': {
    says: 'Hard work of one kind needs two days in between.',
    fields: { what: 'There was hard work for {what} less than two days ago.' },
  },
  '4.13': { says: 'Where one exercise does not fit, we look for one that does the same job.' },
  '5.1': {
    says: 'Everything has to fit into your minutes.',
    fields: {
      seconds: 'To fit your time: {now:seconds} instead of {was:seconds}.',
      sets: { up: 'You have time for {now:sets} instead of {was}.', down: 'To fit your time: {now:sets} instead of {was}.' },
    },
  },
  '5.2': { says: 'The order goes from warm-up to the big moves, and ends calmly.' },
  '5.3': { says: 'Your week has a place for this.', fields: { what: 'Today has a place for {what}, and this one fits you.' } },
  '5.4': { says: 'Over a week, every part of you gets its turn.' },
  '5.5': { says: 'Of everything that fits you, this one was next in line.' },
  '6.1': { says: 'A small habit spreads movement through your day.' },
  '6.2': { says: 'It is one of the seven things of your week.' },
  '6.3': { says: 'One habit first. The next comes when this one has settled.' },
  '6.4': { says: 'We ask few questions, because watching pain closely can make it louder.' },
} as const satisfies Pick<PhrasesReasons, Section>;
