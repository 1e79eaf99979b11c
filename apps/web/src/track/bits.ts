// Bits one after another, as FLAC wants them: the highest first.
export interface BitWriter {
  /** The lowest `count` bits of `value`, at most 32. */
  readonly put: (value: number, count: number) => void;
  /** `zeros` zero bits and a one. */
  readonly unary: (zeros: number) => void;
  /** Fills the last byte with zeros. */
  readonly align: () => void;
  /** What is written so far, whole bytes only. */
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

export function bitWriter(room: number): BitWriter {
  let buffer = new Uint8Array(room);
  let length = 0;
  let held = 0;
  let free = 8;
  const push = (): void => {
    if (length === buffer.length) {
      const wider = new Uint8Array(buffer.length * 2);
      wider.set(buffer);
      buffer = wider;
    }
    buffer[length++] = held;
    held = 0;
    free = 8;
  };
  const put = (value: number, count: number): void => {
    let left = count;
    while (left > 0) {
      const take = Math.min(left, free);
      held |= ((value >>> (left - take)) & ((1 << take) - 1)) << (free - take);
      free -= take;
      left -= take;
      if (free === 0) push();
    }
  };
  return {
    put,
    unary(zeros) {
      for (let left = zeros; left > 0; left -= 16) put(0, Math.min(16, left));
      put(1, 1);
    },
    align() {
      if (free < 8) push();
    },
    bytes: () => buffer.subarray(0, length),
  };
}
