// Each story twice: as its log was kept here, and led anew by the coach of today. What is expected holds for both.
import { readFileSync } from 'node:fs';
import { printLog } from '@plumbline/log';
import { lives } from './lives.ts';
import { type Sheet, sheetOf } from './sheet.ts';

export type StoryName = keyof typeof lives;
export const fileOf = (name: StoryName): URL =>
  new URL(`./${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}.ndjson`, import.meta.url);

/** The log of a story as text, led from its first day. */
export async function ledText(name: StoryName): Promise<string> {
  return printLog((await (await lives[name]()).log()).entries);
}
/** `[how it was told, its sheet]`, for tests that hold for both. */
export const tellings = async (name: StoryName): Promise<readonly (readonly [how: string, sheet: Sheet])[]> => [
  ['as it was kept', sheetOf(readFileSync(fileOf(name), 'utf8'))],
  ['as it is led today', sheetOf(await ledText(name))],
];
