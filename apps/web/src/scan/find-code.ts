// The text of a code in a picture: what the browser itself reads where it can, and our own reader where it cannot.
import decodeQR from 'qr/decode.js';

/** Pixels as a canvas gives them: four bytes each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** How hard to look. Units: ms that looking again may take. */
export const patience = { frame: 30, picture: 1500 } as const;

/** A picture in which light and dark are less apart than this is pale. Units: of 255. */
const PALE = 120;

/** A pale picture from black to white; others as they are. */
function stretched({ width, height, data }: Pixels): Pixels {
  let [least, most] = [255, 0];
  for (let at = 1; at < data.length; at += 4) {
    const green = data[at] as number;
    if (green < least) least = green;
    if (green > most) most = green;
  }
  if (most - least >= PALE || most === least) return { width, height, data };
  const wide = new Uint8ClampedArray(data.length);
  const by = 255 / (most - least);
  for (let at = 0; at < data.length; at++) wide[at] = ((data[at] as number) - least) * by;
  return { width, height, data: wide };
}

/** The text of the code in these pixels; undefined where none can be read. */
export function codeIn(pixels: Pixels, look: keyof typeof patience): string | undefined {
  const { width, height, data } = stretched(pixels);
  try {
    const effort = look === 'picture' ? { effort: 8 } : {};
    return decodeQR({ width, height, data }, { format: 'RGBA', timeLimit: patience[look], ...effort });
  } catch {
    return undefined;
  }
}

interface Detector {
  readonly detect: (source: ImageBitmapSource) => Promise<readonly { readonly rawValue: string }[]>;
}
interface Detectors {
  new (about: { readonly formats: readonly string[] }): Detector;
  readonly getSupportedFormats: () => Promise<readonly string[]>;
}

let own: Promise<Detector | undefined> | undefined;
async function findDetector(): Promise<Detector | undefined> {
  const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: Detectors };
  const formats: readonly string[] = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
  return BarcodeDetector && formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : undefined;
}

/** The same in the browser: its own reader first. */
export async function readCode(pixels: Pixels, look: keyof typeof patience): Promise<string | undefined> {
  own ??= findDetector();
  const detector = await own;
  const seen = await detector?.detect(new ImageData(pixels.data, pixels.width, pixels.height)).catch(() => []);
  return seen?.find(({ rawValue }) => rawValue !== '')?.rawValue ?? codeIn(pixels, look);
}
