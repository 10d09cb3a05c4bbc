import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('unattributed', () => {
  it('fires', () => {
    expect(saidIn('« Nous restons ici, tous ensemble. »')).toEqual([
      '?: Nous restons ici, tous ensemble. (unattributed)',
    ]);
  });
  it('does not fire', () => {
    expect(saidIn('Ils vont « tous ensemble » au bois.')).toEqual([]);
  });
});
