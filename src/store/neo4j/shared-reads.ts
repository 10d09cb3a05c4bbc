/**
 * Reads of several requests as one statement. A statement costs the driver and the server more than most of what it asks, so
 * where two of one text are under way, those that come meanwhile wait for one of them and then travel together, each value
 * asked once. Every read begins after it was asked for: nobody is told less than is stored by then.
 */
import { type Deadline, within, withoutDeadline } from '../../model/deadline.ts';
import type { Parameters, Row } from './connection.ts';

/**
 * What makes reads of one text one: parameters that are lists of values are joined, others are the same for all. A row tells
 * whose it is by its place among the values (`at`) or by the value itself (`id`); without lists all rows are everybody's.
 */
export interface Shared {
  readonly lists: readonly string[];
  readonly by: 'at' | 'id' | 'all';
}

export interface SharedRead {
  readonly text: string;
  readonly parameters: Parameters;
  readonly columns: readonly string[];
  readonly shared: Shared | null;
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: unknown) => void;
}

/** The reads that one request asks for in one turn. */
export interface SharedGroup {
  readonly deadline: Deadline | null;
  readonly reads: readonly SharedRead[];
}

/** One read for several groups of one shape; rows are told to each by `give`. */
export interface JoinedRead {
  readonly text: string;
  readonly parameters: Parameters;
  readonly columns: readonly string[];
  readonly give: (rows: readonly Row[]) => void;
}

type Send = (reads: readonly JoinedRead[]) => Promise<unknown>;

/** Statements of one shape under way before others wait. */
const UNDER_WAY = 2;
/** Groups in one statement at most: what waits for the last of them must not wait long. */
const TOGETHER = 32;

export class SharedReads {
  readonly #send: Send;
  readonly #shapes = new Map<string, { underWay: number; readonly waiting: SharedGroup[] }>();

  /** @param send sends joined reads as one statement, tells each its rows, and throws where it fails */
  constructor(send: Send) {
    this.#send = send;
  }

  add(group: SharedGroup): void {
    const key = shapeOf(group);
    if (key === null) return void this.#begin([group]);
    let shape = this.#shapes.get(key);
    if (!shape) {
      shape = { underWay: 0, waiting: [] };
      this.#shapes.set(key, shape);
    }
    shape.waiting.push(group);
    if (shape.waiting.length >= TOGETHER) void this.#next(key);
    // Requests that arrived in the same turn of the event loop have asked by then.
    else if (shape.waiting.length === 1) setImmediate(() => void this.#goOn(key));
  }

  #goOn(key: string): void {
    const shape = this.#shapes.get(key);
    if (!shape) return;
    if (shape.waiting.length > 0 && shape.underWay < UNDER_WAY) void this.#next(key);
    else if (shape.waiting.length + shape.underWay === 0) this.#shapes.delete(key);
  }

  async #next(key: string): Promise<void> {
    const shape = this.#shapes.get(key)!;
    shape.underWay++;
    await this.#begin(shape.waiting.splice(0, TOGETHER));
    shape.underWay--;
    this.#goOn(key);
  }

  /** Never rejects: whoever asked is told. */
  async #begin(groups: readonly SharedGroup[]): Promise<void> {
    const deadline = longestOf(groups);
    const send = () => this.#send(joined(groups));
    try {
      await (deadline ? within(deadline, send) : withoutDeadline(send));
    } catch (error) {
      for (const { reads } of groups) for (const { reject } of reads) reject(error);
    }
  }
}

/** Equal for groups that can be one statement; null where a group cannot. */
function shapeOf({ reads }: SharedGroup): string | null {
  const parts: unknown[] = [];
  for (const { text, parameters, shared } of reads) {
    if (!shared) return null;
    parts.push(text);
    for (const name in parameters) if (!shared.lists.includes(name)) parts.push(name, parameters[name]);
  }
  return JSON.stringify(parts);
}

/** Whoever has most time decides how long the server may take. */
function longestOf(groups: readonly SharedGroup[]): Deadline | null {
  let longest = groups[0]!.deadline;
  for (const { deadline } of groups) {
    if (!longest || !deadline) return null;
    if (deadline.remaining > longest.remaining) longest = deadline;
  }
  return longest;
}

export function joined(groups: readonly SharedGroup[]): JoinedRead[] {
  const [first, ...others] = groups as [SharedGroup];
  if (others.length === 0) return first.reads.map(alone);
  return first.reads.map((_, at) => joinedRead(groups.map(({ reads }) => reads[at]!)));
}

function alone({ text, parameters, columns, resolve }: SharedRead): JoinedRead {
  return { text, parameters, columns, give: (rows) => resolve(rows as Row[]) };
}

function joinedRead(reads: readonly SharedRead[]): JoinedRead {
  const { text, parameters: own, columns, shared } = reads[0]!;
  const { lists, by } = shared!;
  const parameters: Parameters = { ...own };
  /** Whose a value is: the number of the read, and its place there. */
  const owners = new Map<unknown, [read: number, at: number][]>();
  for (const list of lists) {
    const values = new Set<unknown>();
    reads.forEach((read, number) => {
      (read.parameters[list] as readonly unknown[]).forEach((value, at) => {
        const owner = owners.get(value);
        if (owner) owner.push([number, at]);
        else owners.set(value, [[number, at]]);
        values.add(value);
      });
    });
    parameters[list] = [...values];
  }
  const give = (rows: readonly Row[]) => {
    if (by === 'all') {
      for (const { resolve } of reads) resolve([...rows]);
      return;
    }
    const given: Row[][] = reads.map(() => []);
    const values = by === 'at' ? (parameters[lists[0]!] as readonly unknown[]) : [];
    for (const row of rows) {
      const value = by === 'at' ? values[row.at as number] : row.id;
      for (const [number, at] of owners.get(value) ?? [])
        given[number]!.push(by === 'at' ? { ...row, at } : row);
    }
    reads.forEach(({ resolve }, number) => {
      resolve(given[number]!);
    });
  };
  return { text, parameters, columns, give };
}
