import type { Colours } from './colours.ts';
import { wrap } from './wrap.ts';

/** What sigma hands to a label: place, size and words of a node on the canvas. */
interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label?: string | null;
}

const SIZE = 13;
const LINE = 16;
const WIDTH = 30;

/** Where labels stand already in this frame. */
export type Taken = { left: number; right: number; top: number; bottom: number }[];

/**
 * A node's name under it, over several lines, with a rim of paper so that edges do not strike it through. A label that
 * would stand on another is left out; hovering, choosing or zooming brings it.
 */
export function drawLabel(
  context: CanvasRenderingContext2D,
  data: Drawn,
  { text, paper }: Colours,
  taken: Taken,
): void {
  if (!data.label) return;
  context.font = `${data.size > 10 ? 600 : 400} ${SIZE}px system-ui, sans-serif`;
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = paper;
  context.fillStyle = text;
  const lines = wrap(data.label, WIDTH);
  const half = Math.max(...lines.map((line) => context.measureText(line).width)) / 2;
  const place = {
    left: data.x - half,
    right: data.x + half,
    top: data.y + data.size,
    bottom: data.y + data.size + LINE * lines.length + 4,
  };
  const free = taken.every(
    (other) =>
      other.right < place.left ||
      other.left > place.right ||
      other.bottom < place.top ||
      other.top > place.bottom,
  );
  if (!free) return;
  taken.push(place);
  lines.forEach((line, index) => {
    const y = data.y + data.size + LINE * (index + 1) - 2;
    context.strokeText(line, data.x, y);
    context.fillText(line, data.x, y);
  });
}

/** A ring about the node, and its label once more, above all others. */
export function drawHover(context: CanvasRenderingContext2D, data: Drawn, colours: Colours): void {
  context.beginPath();
  context.arc(data.x, data.y, data.size + 5, 0, 2 * Math.PI);
  context.lineWidth = 2.5;
  context.strokeStyle = colours.text;
  context.stroke();
  drawLabel(context, data, colours, []);
}
