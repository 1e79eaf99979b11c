import type { blockAIds, PhrasesQuestions } from '../../phrases.ts';

// A1 to A5 share their follow-ups; each is asked right after its own question.
const newOrChanged = { prompt: 'Is it new, or has it changed with this spell of back trouble?' };
const overAYear = { prompt: 'Has it been just the same for more than a year?' };
const overTwoWeeks = { prompt: 'Have you had it for more than two weeks?' };
const gettingWorse = { prompt: 'Is it getting worse?' };
const checkedAlready = { prompt: 'Has a doctor or nurse checked you for this already?' };

type BlockA = (typeof blockAIds)[number];
type FollowUp = Extract<keyof PhrasesQuestions, `${BlockA}.${string}`>;

/** Block A, right now. Source: rule book 1.2, AM-02, AM-09. */
export const questionsRightNow = {
  A1: {
    prompt: 'Is there new numbness, or an odd feeling, between your legs or around your back passage?',
    help: 'The skin around your genitals counts too. It may feel different when you sit or wipe.',
  },
  'A1.new': newOrChanged,
  'A1.year': overAYear,
  'A1.long': overTwoWeeks,
  'A1.worse': gettingWorse,
  'A1.seen': checkedAlready,
  A2: {
    prompt: 'Since your back trouble began, has peeing changed?',
    help: 'For example, you cannot start, cannot feel it, or cannot hold it.',
  },
  'A2.new': newOrChanged,
  'A2.year': overAYear,
  'A2.long': overTwoWeeks,
  'A2.worse': gettingWorse,
  'A2.seen': checkedAlready,
  A3: {
    prompt: 'Have you lost control of your bowels, or can you no longer feel it when you go?',
    help: 'Being a bit constipated does not count.',
  },
  'A3.new': newOrChanged,
  'A3.year': overAYear,
  'A3.long': overTwoWeeks,
  'A3.worse': gettingWorse,
  'A3.seen': checkedAlready,
  A4: {
    prompt: 'Have you lost sexual feeling or function since your back or leg trouble began?',
    help: 'It is fine to answer that you are not sure.',
  },
  'A4.new': newOrChanged,
  'A4.year': overAYear,
  'A4.long': overTwoWeeks,
  'A4.worse': gettingWorse,
  'A4.seen': checkedAlready,
  A5: {
    prompt: 'Do you have new pain, tingling or weakness down both legs?',
    help: 'One leg alone does not count here. We ask about that next.',
  },
  'A5.new': newOrChanged,
  'A5.year': overAYear,
  'A5.long': overTwoWeeks,
  'A5.worse': gettingWorse,
  'A5.seen': checkedAlready,
  A6: {
    prompt: 'Is a leg or foot getting weaker, dragging, or giving way?',
    help: 'For example, your toes catch on the floor, or a knee folds.',
  },
  'A6.worse': { prompt: 'Did it come on suddenly, or is it getting worse?' },
  'A6.seen': checkedAlready,
  'A6.year': { prompt: 'Has it been just the same for more than a year, with no change this time?' },
  A7: {
    prompt: 'Are you newly unsteady on your feet, or clumsy with your hands?',
    help: 'Also say yes to feelings like electric shocks in your arms or legs.',
  },
  'A7.worse': { prompt: 'Has it become worse over the last days?' },
  A8: {
    prompt: 'Have you had a hard fall, a road crash or a heavy blow, and pain since then?',
    help: 'A hard fall means from more than about 1 metre, or down more than 5 stairs.',
  },
  'A8.seen': { prompt: 'Has a doctor checked you since then and said you may move as usual?' },
  'A8.cannotWalk': { prompt: 'Has it left you unable to walk?' },
  A9: {
    prompt: 'Have you had a sudden tearing pain, or your worst pain ever, in your back, chest or belly?',
    help: 'Also say yes to a pulsing feeling in the belly, or to back pain with fainting, cold sweat or collapse.',
  },
  A10: {
    prompt: 'In the last 30 days, have you had chest pain or pressure, fainting, or a racing or uneven heartbeat?',
    help: 'Also say yes if you were short of breath at rest, or more than the effort explains.',
  },
  'A10.now': { prompt: 'Is it there now, or does it come with light effort?' },
  A11: { prompt: 'Do you have a fever or shivering along with the back pain?' },
  'A11.unwell': { prompt: 'Do you feel really ill?' },
  'A11.chills': { prompt: 'Do you have a high temperature, or chills that make you shake?' },
  'A11.sweats': { prompt: 'Do you wake at night soaked in sweat?' },
  A12: {
    prompt: 'Have you been told you have an aneurysm, and is there new pain in your back or belly?',
    help: 'An aneurysm is a part of a large blood vessel that has become wide.',
  },
  A13: {
    prompt: 'Do you have any of these signs in your pregnancy right now?',
    help: 'Bleeding. Fluid loss. Regular painful tightenings. A very bad headache. Changed sight. One sore or swollen calf. A baby that moves less.',
  },
} as const satisfies Pick<PhrasesQuestions, BlockA | FollowUp>;
