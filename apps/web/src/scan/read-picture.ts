// A picture file or a frame of the camera as pixels.
import { type Pixels, type patience, readCode } from './find-code.ts';

/** Longest side that is looked at. A larger one takes longer and shows no more. Units: pixels. */
const MOST = { frame: 960, picture: 2000 } as const satisfies Record<keyof typeof patience, number>;

const canvas = (): HTMLCanvasElement => document.createElement('canvas');
let kept: HTMLCanvasElement | undefined;

/** Draws the source, made smaller where it is large, and reads it back. Undefined where nothing is to be seen yet. */
export function pixelsOf(source: CanvasImageSource, width: number, height: number, most: number): Pixels | undefined {
  const scale = Math.min(1, most / Math.max(width, height));
  kept ??= canvas();
  kept.width = Math.round(width * scale);
  kept.height = Math.round(height * scale);
  const pen = kept.getContext('2d', { willReadFrequently: true });
  if (pen === null || kept.width === 0 || kept.height === 0) return undefined;
  pen.drawImage(source, 0, 0, kept.width, kept.height);
  return pen.getImageData(0, 0, kept.width, kept.height);
}

/** The text of the code in a picture file; undefined where it is no picture or holds none that can be read. */
export async function readPicture(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (picture === undefined) return undefined;
  try {
    // A code that fills a huge picture, or shakes a little, is often read better smaller.
    for (const most of [MOST.picture, MOST.picture / 2, MOST.picture / 4]) {
      const pixels = pixelsOf(picture, picture.width, picture.height, most);
      const text = pixels && (await readCode(pixels, 'picture'));
      if (text !== undefined) return text;
    }
    return undefined;
  } finally {
    picture.close();
  }
}

/** The text of the code that the camera shows at this moment. */
export async function readFrame(video: HTMLVideoElement): Promise<string | undefined> {
  const pixels = pixelsOf(video, video.videoWidth, video.videoHeight, MOST.frame);
  return pixels && readCode(pixels, 'frame');
}
