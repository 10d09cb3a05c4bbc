import cliProgress from 'cli-progress';
import { safe, type Terminal } from './terminal.ts';

/** Shows how far a batch is: a bar with rate and time left on a terminal, a plain line every 100 articles otherwise. */
export interface Progress {
  advance(label: string): void;
  /** A line that stays, above the bar. */
  note(line: string): void;
  stop(): void;
}

export function createProgress(terminal: Terminal, total: number, verb: string): Progress {
  const started = performance.now();
  let done = 0;
  const rate = () => done / Math.max(0.001, (performance.now() - started) / 1000);
  if (!terminal.err.isTTY) {
    return {
      advance() {
        done++;
        if (done % 100 === 0) terminal.err.write(`${verb} ${done} of ${total}, ${rate().toFixed(0)}/s\n`);
      },
      note: (line) => void terminal.err.write(`${line}\n`),
      stop() {
        terminal.err.write(`${verb} ${done} of ${total}, ${rate().toFixed(0)}/s\n`);
      },
    };
  }
  const bar = new cliProgress.SingleBar({
    format: `${verb} {bar} {value}/{total}  {rate}/s  {eta_formatted} left  {label}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
    // biome-ignore lint/suspicious/noExplicitAny: the library's types ask for a stream of Node's own class
    stream: terminal.err as any,
  });
  bar.start(Math.max(total, 1), 0, { rate: '0', label: '' });
  const pending: string[] = [];
  return {
    advance(label) {
      done++;
      if (pending.length > 0) {
        terminal.err.write(`\r\u001b[K${pending.splice(0).join('\n')}\n`);
      }
      if (done > bar.getTotal()) bar.setTotal(done);
      bar.update(done, { rate: rate().toFixed(0), label: safe(label).slice(0, 40) });
    },
    note: (line) => void pending.push(line),
    stop() {
      bar.stop();
      for (const line of pending) terminal.err.write(`${line}\n`);
      terminal.err.write(`${verb} ${done}, ${rate().toFixed(0)}/s\n`);
    },
  };
}
