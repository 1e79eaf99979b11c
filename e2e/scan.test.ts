// A code comes into the app through the camera or from a picture: a program goes on to its page, anything else is told apart.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { qrSquares, signerFrom, writeLink } from '@plumbline/handover';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { launch } from './chromium.ts';
import { visit } from './person.ts';
import { type Site, serveSite } from './site.ts';

const link = writeLink(
  {
    ...{ id: 'k3x9', version: 1, from: 'Ana Ruiz', on: '2026-11-20' },
    text: 'block "Hips first" 4 weeks\n\nsession "Hinge"\n  bird-dog  3 x 8 / side\n',
  },
  signerFrom(new Uint8Array(32).fill(3)),
);
const address = `https://plumbline.example/#/rx/${link}`;
const [width, height] = [640, 480];

/** A film of one frame as the camera of a browser under test takes it: the code in the middle of a grey room. */
function film(text: string): Buffer {
  const squares = qrSquares(text) ?? [];
  const size = Math.floor((height - 60) / squares.length);
  const [left, top] = [width, height].map((side) => Math.floor((side - squares.length * size) / 2)) as [number, number];
  const luma = Buffer.alloc(width * height, 190);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) if (squares[Math.floor((y - top) / size)]?.[Math.floor((x - left) / size)]) luma[y * width + x] = 40;
  const grey = Buffer.alloc((width * height) / 2, 128);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420\nFRAME\n`), luma, grey]);
}

let browser: Browser;
let site: Site;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-film-'));
  await writeFile(join(folder, 'code.y4m'), film(address));
  const camera = ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${join(folder, 'code.y4m')}`];
  [browser, site] = [await launch(camera), await serveSite()];
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true });
});

test('through the camera, which is off again once the code is read', async () => {
  const { page, context, faults } = await visit(browser, `${site.url}#/scan`, { permissions: ['camera'] });
  await page.getByText('Your browser asks once if this page may use the camera.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open the camera' }).click();
  await page.getByRole('heading', { level: 1, name: 'A program from Ana Ruiz' }).waitFor();
  expect(await page.locator('video').count()).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});

test('from a picture where the camera is refused; what is no code of ours is told apart', async () => {
  const { page, context, faults } = await visit(browser, `${site.url}#/scan`);
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Open the camera' }).click();
  await page.getByText('The camera is off for this page.').waitFor();
  expect(await barriers(page)).toEqual([]);
  const pick = async (text: string): Promise<void> => {
    const buffer = Buffer.from(
      await page.evaluate(
        draw,
        (qrSquares(text) ?? []).map((row) => row.map(Number)),
      ),
      'base64',
    );
    await page.locator('input[accept="image/*"]').setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer });
  };
  await page.locator('input[accept="image/*"]').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await page.getByText('We find no code in this picture.').waitFor();
  await pick('https://example.org/');
  await page.getByText('This code is not one of ours.').waitFor();
  await pick('https://plumbline.example/desk/#/results/AbCd');
  await page.getByRole('link', { name: 'Open it at the desk' }).waitFor();
  await pick(address);
  await page.getByRole('heading', { level: 1, name: 'A program from Ana Ruiz' }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

/** Runs in the page: the squares as a picture file, turned a little. */
async function draw(rows: readonly (readonly number[])[]): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 900;
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.fillStyle = '#e8e2d4';
  pen.fillRect(0, 0, 900, 900);
  pen.translate(450, 450);
  pen.rotate(0.12);
  const size = 640 / rows.length;
  pen.fillStyle = '#30302c';
  rows.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) pen.fillRect(x * size - 320, y * size - 320, size + 0.3, size + 0.3);
    });
  });
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
