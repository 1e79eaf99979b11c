// Before all journeys: a browser and a built app.
import { bringChromium } from './chromium.ts';
import { buildSite } from './site.ts';

export default function buildOnce(): void {
  bringChromium();
  buildSite();
}
