import type { GraphNode } from '../../model/graph.ts';
import { excerpt } from '../lib/excerpt.ts';

/** What a graph tool writes beside a node: a name, a sentence, a title. */
export function nodeLabel(node: GraphNode): string {
  switch (node.type) {
    case 'Article':
      return node.title;
    case 'Origin':
      return node.label;
    case 'Entity':
    case 'UnnamedSource':
      return node.name;
    case 'Judgement':
      return node.reason;
    default:
      return excerpt(node.text);
  }
}
