import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

const english = { language: 'en' } as const;

describe('name-after-marks', () => {
  it('fires', () => {
    const text = '“We stay,” {n:Ana Ruiz}, the mayor of Sel, told reporters.';
    expect(saidIn(text, english)).toEqual(['Ana Ruiz: We stay, (name-after-marks)']);
  });
  it('takes the name in the description of a role', () => {
    const text = '“We stay,” the chief of staff, {n:Joe Kane}, told the {n:Courier}.';
    expect(saidIn(text, english)).toEqual(['Joe Kane: We stay, (name-after-marks)']);
  });
  it('does not fire on a verb that comes first', () => {
    expect(saidIn('“We stay,” {c1:said} {s1:the mayor}.', { ...english, form: 'after' })).toEqual([
      'the mayor: We stay, (cue-after)',
    ]);
  });
});
