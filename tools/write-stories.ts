// Leads the stories of packages/coach/src/scenarios/stories and keeps their logs. Run it when a story changes: node tools/write-stories.ts
import { writeFileSync } from 'node:fs';
import { lives } from '../packages/coach/src/scenarios/stories/lives.ts';
import { fileOf, ledText, type StoryName } from '../packages/coach/src/scenarios/stories/tellings.ts';

for (const name of Object.keys(lives) as StoryName[]) writeFileSync(fileOf(name), await ledText(name));
