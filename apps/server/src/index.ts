// The server that keeps sealed facts in step between devices, and the care of it. It cannot read them.
export { readSettings, type Settings } from './settings.ts';
export { type Opened, openServer, startServer } from './start.ts';
export { type BackedUp, backUp, type NotDone } from './upkeep/backup.ts';
export { examine, type Finding, settingsFindings } from './upkeep/doctor.ts';
export { examinePostgres } from './upkeep/doctor-of-postgres.ts';
export { type Drilled, drill } from './upkeep/drill.ts';
export { type Restored, restore } from './upkeep/restore.ts';
