import { describe, expect, it } from 'vitest';
import { cutLabelledHeadlines } from '../../../../src/article/noise/rules/cut-labelled-headlines.ts';
import { expectCut, PROSE, remaining } from './harness.ts';

describe('cut-labelled-headlines', () => {
  it('cuts headlines of other pages told by their label', () => {
    expectCut(cutLabelledHeadlines, [
      PROSE[0],
      '- VIDÉO. Le barrage cède devant les caméras',
      '- INTERVIEW - La maire : « Nous allons reconstruire »',
      '- EXPLAINER: Why dams break',
      PROSE[1],
    ]);
  });

  it('keeps a headline above the text and sentences', () => {
    const lines = [
      'VIDÉO. Le barrage cède devant les caméras',
      PROSE[0],
      'ANALYSE. La préfète a tardé, disent les maires.',
      'VIDEO shows the builder leaving the dam at midnight',
      PROSE[1],
    ];
    expect(remaining(cutLabelledHeadlines, lines)).toEqual(lines);
  });
});
