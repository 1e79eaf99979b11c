// "Not this week" is said once, and the card stays away for a week.
import { puttingOff } from '../storage/put-off.ts';
import { weekKey } from '../storage/shelf.ts';

const week = puttingOff(weekKey, 7);
export const skipWeek = week.putOff;
export const isSkipped = week.isPutOff;
