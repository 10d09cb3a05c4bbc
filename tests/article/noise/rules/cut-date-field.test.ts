import { describe, expect, it } from 'vitest';
import { cutDateField } from '../../../../src/article/noise/rules/cut-date-field.ts';
import { PROSE, remaining } from './harness.ts';

describe('cut-date-field', () => {
  it('takes the field of an export out of the first sentence', () => {
    expect(
      remaining(cutDateField, [
        'date 2019-04-02 The dam gave way on Monday night, officials said.',
        PROSE[0],
      ]),
    ).toEqual(['The dam gave way on Monday night, officials said.', PROSE[0]]);
    expect(remaining(cutDateField, [`date 2019-04 ${PROSE[0]}`, PROSE[1]])).toEqual([...PROSE]);
  });

  it('cuts the field alone on its line', () => {
    expect(remaining(cutDateField, ['published: 2019-04-02T10:15:00Z', ...PROSE])).toEqual([...PROSE]);
  });

  it('keeps dates that are told', () => {
    const lines = [
      'Date limite : le 2 avril 2019, a rappelé la mairie de Brévaux.',
      ...PROSE,
      'date 2019-04-02 fin',
    ];
    expect(remaining(cutDateField, lines)).toEqual(lines);
  });
});
