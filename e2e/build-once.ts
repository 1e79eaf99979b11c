// Before all journeys: a browser and what it will open.
import { bringChromium } from './chromium.ts';
import { buildSite, buildStorePage } from './site.ts';

export default function buildOnce(): void {
  bringChromium();
  buildSite();
  buildStorePage();
}
