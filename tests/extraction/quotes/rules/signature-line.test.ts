import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('signature-line', () => {
  it('fires', () => {
    expect(saidIn('« Nous restons tous ici. »\n\n— {n:Ana Duarte}, maire de Sel')).toEqual([
      'Ana Duarte: Nous restons tous ici. (signature-line)',
    ]);
  });
  it('does not fire', () => {
    expect(saidIn('« Nous restons tous ici. »\n\n{n:Ana Duarte} est partie.')).toEqual([
      '?: Nous restons tous ici. (unattributed)',
    ]);
  });
});
