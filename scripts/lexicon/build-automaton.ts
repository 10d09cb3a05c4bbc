import type { Forms } from './forms.ts';

interface State {
  readonly id: number;
  readonly arcs: [label: number, target: State][];
  final: boolean;
}

/**
 * Packs forms into a minimal acyclic automaton (Daciuk et al. 2000, incremental construction from sorted input).
 * A word is the bytes of its letters, a 0, and two bytes that number its annotation ("V1+er|P2+er": tag, letters to
 * cut, letters to add for the lemma). File: one line of JSON (licence, letters, annotations, length of the table),
 * then 32-bit little-endian arcs: label in bits 0-7, last arc of its state in bit 8, target arc above (0 = none).
 */
export function buildAutomaton(forms: Forms, licence: string): Uint8Array {
  const letters = new Map<string, number>();
  const annotations = new Map<string, number>();
  const sorted = [...forms]
    .map(([form, analyses]) => {
      const annotation = [...analyses]
        .sort()
        .map((analysis) => {
          const [tag, lemma] = analysis.split(' ') as [string, string];
          let shared = 0;
          while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++;
          return `${tag}${form.length - shared}+${lemma.slice(shared)}`;
        })
        .join('|');
      return { form, annotation };
    })
    .sort((a, b) => (a.annotation < b.annotation ? -1 : a.annotation > b.annotation ? 1 : 0));
  for (const { form, annotation } of sorted) {
    if (!annotations.has(annotation)) annotations.set(annotation, annotations.size);
    for (const letter of form) if (!letters.has(letter)) letters.set(letter, letters.size + 1);
  }
  const rows = sorted
    .map(({ form, annotation }) => {
      const number = annotations.get(annotation)!;
      return [...[...form].map((letter) => letters.get(letter)!), 0, (number >> 7) + 1, (number & 127) + 1];
    })
    .sort(compare);
  const arcs = pack(minimise(rows));
  const header = new TextEncoder().encode(
    JSON.stringify({ licence, letters: [...letters.keys()].join(''), annotations: [...annotations.keys()] }),
  );
  // The table starts at a multiple of four, so that it can be read in place.
  const padding = (4 - ((header.length + 1) % 4)) % 4;
  const bytes = new Uint8Array(header.length + padding + 1 + arcs.length * 4);
  bytes.set(header);
  bytes.fill(0x20, header.length, header.length + padding);
  bytes[header.length + padding] = 0x0a;
  bytes.set(new Uint8Array(arcs.buffer), header.length + padding + 1);
  return bytes;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

function minimise(rows: readonly (readonly number[])[]): State {
  let ids = 0;
  const create = (): State => ({ id: ids++, arcs: [], final: false });
  const register = new Map<string, State>();
  const root = create();
  let previous: readonly number[] = [];
  for (const row of rows) {
    let shared = 0;
    while (shared < row.length && row[shared] === previous[shared]) shared++;
    let state = root;
    for (let i = 0; i < shared; i++) state = state.arcs.at(-1)![1];
    settle(state);
    for (const label of row.slice(shared)) {
      const next = create();
      state.arcs.push([label, next]);
      state = next;
    }
    state.final = true;
    previous = row;
  }
  settle(root);
  return root;

  /** Replaces the states on the last branch by equal ones met before. */
  function settle(state: State): void {
    const last = state.arcs.at(-1);
    if (!last) return;
    settle(last[1]);
    const key = `${last[1].final}${last[1].arcs.map(([label, target]) => `,${label}:${target.id}`).join('')}`;
    const known = register.get(key);
    if (known) last[1] = known;
    else register.set(key, last[1]);
  }
}

function pack(root: State): Uint32Array {
  const order: State[] = [];
  const seen = new Set<State>();
  const visit = (state: State): void => {
    if (seen.has(state)) return;
    seen.add(state);
    order.push(state);
    for (const [, target] of state.arcs) visit(target);
  };
  visit(root);
  // Arc 0 is unused: target 0 means "no further arcs".
  const start = new Map<State, number>();
  let position = 1;
  for (const state of order) {
    if (state.arcs.length === 0) continue;
    start.set(state, position);
    position += state.arcs.length;
  }
  const table = new Uint32Array(position);
  for (const state of order) {
    state.arcs.forEach(([label, target], i) => {
      const last = i === state.arcs.length - 1 ? 256 : 0;
      table[start.get(state)! + i] = label | last | ((start.get(target) ?? 0) << 9);
    });
  }
  return table;
}
