// What every format of `report` is made from, and what it gives back.
import type { LocalDate, LocalTime } from '@plumbline/engine';
import type { Given } from '../complaint.ts';
import type { LogFile } from '../doors/log-file.ts';
import type { PaperOptions } from '../paper/paper-request.ts';

export interface ReportRequest {
  readonly log: LogFile;
  /** The day it is made for. */
  readonly on: LocalDate;
  /** The clock of the person who makes it. */
  readonly now: LocalTime;
  /** Which table, where the format has several. */
  readonly table?: string;
  /** When planned sessions begin, `18:00`, where the format says times. */
  readonly at?: string;
  /** Language and size, where it is paper. */
  readonly paper?: PaperOptions;
}
/** Text is UTF-8. Refuses only what an option asks for; a log that could be read can be written in every format. */
export type Writer = (request: ReportRequest) => Given<string | Uint8Array> | Promise<Given<string | Uint8Array>>;
