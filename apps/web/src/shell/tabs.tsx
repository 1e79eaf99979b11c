import { hrefOf, route } from '../model/route.ts';
import { ui } from '../ui-words.ts';
import './tabs.css';

const strokes = {
  today: 'M12 3v8M12 10c3 2.4 4.6 4.7 4.6 7a4.600 4.600 0 0 1-9.200 0c0-2.300 1.600-4.600 4.600-7z',
  plan: 'M7 5h10a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3zM4 10h16M9 3v4M15 3v4',
  learn: 'M5 5h6a1 1 0 0 1 1 1v13a2 2 0 0 0-2-1H5zM19 5h-6a1 1 0 0 0-1 1v13a2 2 0 0 1 2-1h5z',
  you: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM5 20c.8-3.400 3.500-5 7-5s6.200 1.600 7 5',
} as const;
type Tab = keyof typeof strokes;

/** Pages that belong to a tab without bearing its name. */
const homeOf: Readonly<Record<string, Tab>> = {
  '': 'today',
  why: 'plan',
  programs: 'plan',
  scan: 'plan',
  show: 'plan',
  paper: 'plan',
  rx: 'plan',
  exercise: 'learn',
  measure: 'learn',
  lessons: 'learn',
  ladder: 'learn',
  evidence: 'learn',
  timer: 'today',
  change: 'you',
  settings: 'you',
  take: 'you',
  devices: 'you',
  visit: 'you',
  outcome: 'you',
  session: 'today',
  did: 'today',
  move: 'today',
  told: 'today',
  week: 'today',
  progress: 'today',
  habits: 'today',
  experiments: 'today',
  upkeep: 'today',
  walking: 'today',
  own: 'today',
};

export const Tabs = () => {
  const here = route.value[0] ?? '';
  const current = homeOf[here] ?? here;
  return (
    <nav class="tabs" aria-label={ui.tabsLabel}>
      <div>
        {(Object.keys(strokes) as Tab[]).map((tab) => (
          <a key={tab} href={hrefOf(tab)} aria-current={tab === current ? 'page' : undefined}>
            <svg
              width="24"
              height="24"
              viewBox="0 0 24 24"
              fill="none"
              stroke="currentColor"
              stroke-width="2"
              stroke-linecap="round"
              stroke-linejoin="round"
              aria-hidden="true"
            >
              <path d={strokes[tab]} />
            </svg>
            {ui.tabs[tab]}
          </a>
        ))}
      </div>
    </nav>
  );
};
