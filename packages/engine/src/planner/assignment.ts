// The assignment problem: every row gets a column of its own at the lowest sum, by shortest chains of moves. Source: Kuhn 1955; Jonker and Volgenant 1987.

export interface Assignment {
  readonly total: number;
  readonly columnOfRow: Int32Array;
  /** Prices: `ofRow[r] + ofColumn[c]` never passes the cost of `r` in `c`, and all of them add up to `total`. */
  readonly ofRow: Float64Array;
  /** Never above 0. */
  readonly ofColumn: Float64Array;
}
interface Work {
  readonly costs: Float64Array;
  readonly columns: number;
  readonly ofRow: Float64Array;
  readonly ofColumn: Float64Array;
  /** The row that holds a column, or -1. */
  readonly holder: Int32Array;
  /** For the row that is placed now: the price of the cheapest chain to each column, and the column before it in the chain. */
  readonly chain: Float64Array;
  readonly before: Int32Array;
  readonly reached: Uint8Array;
}

/**
 * `costs` holds `rows` rows of `columns` whole numbers, Infinity where a row cannot have a column. Every row needs one column that no
 * other row can have. Errors: none.
 */
export function cheapestAssignment(costs: Float64Array, rows: number, columns: number): Assignment {
  const work: Work = {
    costs,
    columns,
    ofRow: new Float64Array(rows),
    ofColumn: new Float64Array(columns),
    holder: new Int32Array(columns).fill(-1),
    chain: new Float64Array(columns),
    before: new Int32Array(columns),
    reached: new Uint8Array(columns),
  };
  for (let row = 0; row < rows; row++) place(row, work);
  const columnOfRow = new Int32Array(rows);
  work.holder.forEach((row, column) => {
    if (row >= 0) columnOfRow[row] = column;
  });
  const sum = (prices: Float64Array): number => prices.reduce((a, b) => a + b, 0);
  return { total: sum(work.ofRow) + sum(work.ofColumn), columnOfRow, ofRow: work.ofRow, ofColumn: work.ofColumn };
}

/** Finds the cheapest chain of moves that frees a column for `row`, and makes the moves. */
function place(row: number, work: Work): void {
  const { holder, chain, before, reached } = work;
  chain.fill(Infinity);
  reached.fill(0);
  let column = -1;
  let mover = row;
  do {
    const next = nearest(mover, column, work);
    raise(row, chain[next] as number, work);
    reached[next] = 1;
    column = next;
    mover = holder[column] as number;
  } while (mover >= 0);
  while (column >= 0) {
    const back = before[column] as number;
    holder[column] = back < 0 ? row : (holder[back] as number);
    column = back;
  }
}

/** Lengthens the chains by the moves that `mover` could make from `column`, and gives the nearest column not reached yet. */
function nearest(mover: number, column: number, { costs, columns, ofRow, ofColumn, chain, before, reached }: Work): number {
  const row = mover * columns;
  const price = ofRow[mover] as number;
  let least = Infinity;
  let next = -1;
  for (let c = 0; c < columns; c++) {
    if (reached[c] === 1) continue;
    const added = (costs[row + c] as number) - price - (ofColumn[c] as number);
    if (added < (chain[c] as number)) {
      chain[c] = added;
      before[c] = column;
    }
    if ((chain[c] as number) < least) {
      least = chain[c] as number;
      next = c;
    }
  }
  return next;
}

/** Moves the prices by `step`, so that the next column of the chain costs nothing more. */
function raise(row: number, step: number, { columns, ofRow, ofColumn, holder, chain, reached }: Work): void {
  ofRow[row] = (ofRow[row] as number) + step;
  for (let c = 0; c < columns; c++) {
    if (reached[c] === 1) {
      const held = holder[c] as number;
      ofRow[held] = (ofRow[held] as number) + step;
      ofColumn[c] = (ofColumn[c] as number) - step;
    } else chain[c] = (chain[c] as number) - step;
  }
}
