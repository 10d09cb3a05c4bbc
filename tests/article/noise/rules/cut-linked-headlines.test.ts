import { describe, it } from 'vitest';
import { cutLinkedHeadlines } from '../../../../src/article/noise/rules/cut-linked-headlines.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-linked-headlines', () => {
  it('a topic and words in marks without a stop go between paragraphs', () => {
    expectCut(cutLinkedHeadlines, [
      PROSE[0],
      '- More reaction from the home camp after the defeat: "We had our chances"',
      '- Les réactions au lendemain de la crue : « Nous avons tout perdu »',
      PROSE[1],
    ]);
  });
  it('who speaks and what ends a sentence stay', () => {
    expectCut(cutLinkedHeadlines, [
      PROSE[0],
      'Anne Roux : « Nous avons tout perdu »',
      'The coach of the side after the match: "We had our chances."',
      'Interrogée, la maire a répondu sans hésiter : « Nous avons tout perdu »',
      PROSE[1],
    ]);
  });
  it('headlines with colons below the last paragraph go', () => {
    expectCut(cutLinkedHeadlines, [
      PROSE[0],
      PROSE[1],
      '- Crues : une hausse préoccupante des sinistres dans la vallée',
      '- Barrages : la ministre annonce « un nouvel élan »',
      '- Dr Paul Aubin : « S’il faut partir, nous partirons »',
    ]);
  });
  it('a last paragraph with initials behind its quotation stays', () => {
    expectCut(cutLinkedHeadlines, [
      PROSE[0],
      PROSE[1],
      'La maire met en garde contre ces « élus pressés qui finissent par tout promettre. » AR/pb',
      'Crues : une hausse des sinistres',
    ]);
  });
  it('what was said stays at the end', () => {
    expectCut(cutLinkedHeadlines, [
      PROSE[0],
      PROSE[1],
      '"We will rebuild it", the mayor said',
      '"It was home", Ann said',
    ]);
  });
});
