// All that this page says by itself, in German.
import type { Ui } from '../ui.ts';
import { around } from './around.ts';
import { asking } from './asking.ts';
import { bringing } from './bringing.ts';
import { climbing } from './climbing.ts';
import { daily } from './daily.ts';
import { doing } from './doing.ts';
import { entering } from './entering.ts';
import { finding } from './finding.ts';
import { frame } from './frame.ts';
import { habiting } from './habits.ts';
import { handing } from './handing.ts';
import { keeping } from './keeping.ts';
import { lasting } from './lasting.ts';
import { measuring } from './measuring.ts';
import { playing } from './playing.ts';
import { printing } from './printing.ts';
import { reading } from './reading.ts';
import { scanning } from './scanning.ts';
import { setting } from './setting.ts';
import { showing } from './showing.ts';
import { slips } from './slips.ts';
import { speaking } from './speaking.ts';
import { syncing } from './syncing.ts';
import { taking } from './taking.ts';
import { timing } from './timing.ts';
import { tracking } from './tracking.ts';
import { weekly } from './weekly.ts';
import { wondering } from './wondering.ts';

export const german: Ui = {
  ...around,
  ...asking,
  ...bringing,
  ...climbing,
  ...daily,
  ...doing,
  ...entering,
  ...finding,
  ...frame,
  ...habiting,
  ...handing,
  ...keeping,
  ...lasting,
  ...measuring,
  ...playing,
  ...printing,
  ...reading,
  ...scanning,
  ...setting,
  ...showing,
  ...slips,
  ...speaking,
  ...syncing,
  ...taking,
  ...timing,
  ...tracking,
  ...weekly,
  ...wondering,
};
