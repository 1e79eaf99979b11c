// First visits as Lighthouse's mobile preset reckons them: loaded once as it is, then told for a slow phone on a slow network.
import { bringChromium, flags } from '../../e2e/chromium.ts';
import { bringPeers } from './bring-peers.ts';
import { median } from './measure.ts';

/** What Lighthouse reckons of a visit. Units: ms. */
export interface Reckoned {
  readonly first: number;
  readonly largest: number;
  readonly interactive: number;
  readonly blocked: number;
}
/** The little of Lighthouse that is used here. */
interface Lighthouse {
  readonly default: (
    url: string,
    flags: { readonly port: number; readonly output: 'json'; readonly logLevel: 'error'; readonly onlyCategories: readonly string[] },
  ) => Promise<{ readonly lhr: { readonly audits: Readonly<Record<string, { readonly numericValue?: number }>> } } | undefined>;
}
interface Launcher {
  readonly launch: (how: { readonly chromePath: string; readonly chromeFlags: readonly string[] }) => Promise<{
    readonly port: number;
    readonly kill: () => void;
  }>;
}

async function oneVisit(lighthouse: Lighthouse, launcher: Launcher, url: string): Promise<Reckoned> {
  const chrome = await launcher.launch({ chromePath: bringChromium(), chromeFlags: ['--headless=new', '--disable-gpu', ...flags] });
  try {
    const told = await lighthouse.default(url, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: ['performance'] });
    const of = (audit: string): number => {
      const value = told?.lhr.audits[audit]?.numericValue;
      if (value === undefined) throw new Error(`Lighthouse says nothing of ${audit} at ${url}.`);
      return value;
    };
    return {
      first: of('first-contentful-paint'),
      largest: of('largest-contentful-paint'),
      interactive: of('interactive'),
      blocked: of('total-blocking-time'),
    };
  } finally {
    chrome.kill();
  }
}

/** Visits the sites in turns, `rounds` times each, every time in a new browser; the medians. Errors: where Lighthouse cannot tell. */
export async function byLighthouse(sites: Readonly<Record<string, string>>, rounds: number): Promise<ReadonlyMap<string, Reckoned>> {
  bringPeers('lighthouse', 'chrome-launcher');
  // By name of a variable: types of what is only brought for a bench are not there to be checked.
  const [lighthouse, launcher] = ['lighthouse', 'chrome-launcher'];
  const [a, b] = [(await import(lighthouse)) as Lighthouse, (await import(launcher)) as Launcher];
  const visits = new Map<string, Reckoned[]>(Object.keys(sites).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, url] of Object.entries(sites)) visits.get(name)?.push(await oneVisit(a, b, url));
  return new Map(
    [...visits].map(([name, own]) => {
      const of = (what: keyof Reckoned): number => median(own.map((visit) => visit[what]));
      return [name, { first: of('first'), largest: of('largest'), interactive: of('interactive'), blocked: of('blocked') }];
    }),
  );
}
