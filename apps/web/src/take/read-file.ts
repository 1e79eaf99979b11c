// Which kind of file it is, by what stands in it; its reader is read in when a file of its kind is met.
import { type BroughtFile, type FileTrouble, mostBytes } from './brought.ts';

const isFit = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.slice(8, 12)) === '.FIT';
const isXml = (text: string): boolean => /^\s*(<\?xml|<gpx)/i.test(text.slice(0, 200));

/** Reads a file of steps or workouts. Errors: a word for what is wrong, never thrown. */
export async function readFile(bytes: Uint8Array): Promise<BroughtFile | FileTrouble> {
  if (bytes.length > mostBytes) return 'too-large';
  if (isFit(bytes)) return (await import('./read-fit.ts')).readFit(bytes);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'not-known';
  }
  if (text.trim() === '') return 'empty';
  return isXml(text) ? (await import('./read-gpx.ts')).readGpx(text) : (await import('./read-csv.ts')).readCsv(text);
}
