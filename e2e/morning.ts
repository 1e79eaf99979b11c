// Where on earth it is the middle of a morning when the journeys begin. The app's day turns at 04:00, and a journey that meets the turn finds
// another day than it began with.

/** Under this name the zone is handed to the workers, so that all of a run live in the same one. */
const zoneVariable = 'PLUMBLINE_MORNING_ZONE';

/** A zone without summer time in which it is between 10:00 and 11:00 at `now`. */
export function zoneOfMorning(now: Date): string {
  // Zones reach from 12 hours behind UTC to 14 ahead; 24 of them are enough for one of each hour.
  const ahead = ((10 - now.getUTCHours() + 35) % 24) - 11;
  // In these names a minus means ahead of UTC.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** The zone of this run. */
export function morningZone(): string {
  process.env[zoneVariable] ??= zoneOfMorning(new Date());
  return process.env[zoneVariable];
}
