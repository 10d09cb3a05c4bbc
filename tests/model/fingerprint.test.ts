import { describe, expect, it } from 'vitest';
import { bands, fingerprint, SIGNATURE_LENGTH, similarity } from '../../src/model/fingerprint.ts';

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `mot${from + i}`).join(' ');

describe('fingerprint', () => {
  it('is exact up to case, accents, spacing and punctuation', () => {
    expect(fingerprint('L’été, à Évry !').exact).toBe(fingerprint("l'ete a  evry").exact);
    expect(fingerprint('un deux').exact).not.toBe(fingerprint('deux un').exact);
  });

  it('estimates the share of shingles in common', () => {
    const whole = fingerprint(words(0, 1000)).near;
    expect(whole).toHaveLength(SIGNATURE_LENGTH);
    expect(similarity(whole, fingerprint(words(0, 1000)).near)).toBe(1);
    // 800 of 1 000 words: Jaccard about 0.8.
    expect(similarity(whole, fingerprint(words(0, 800)).near)).toBeCloseTo(0.8, 0);
    expect(Math.abs(similarity(whole, fingerprint(words(0, 800)).near) - 0.8)).toBeLessThan(0.12);
    expect(similarity(whole, fingerprint(words(2000, 3000)).near)).toBeLessThan(0.05);
  });

  it('is the same on every machine', () => {
    expect(fingerprint('Le pont de Brévaux rouvrira lundi').near.slice(0, 3)).toMatchInlineSnapshot(`
      [
        1439925986,
        555508112,
        207698329,
      ]
    `);
  });

  it('lets near copies share a band, and strangers none', () => {
    const keys = new Set(bands(fingerprint(words(0, 600)).near));
    expect(keys.size).toBe(32);
    for (const key of keys) expect(key).toMatch(/^b\d{1,2}x[0-9a-f]{8}$/);
    expect(bands(fingerprint(`${words(0, 560)} ${words(900, 920)}`).near).some((key) => keys.has(key))).toBe(
      true,
    );
    expect(bands(fingerprint(words(3000, 3600)).near).some((key) => keys.has(key))).toBe(false);
  });

  it('of no words is like nothing', () => {
    expect(fingerprint('…').near).toEqual([]);
    expect(similarity([], [])).toBe(0);
    expect(bands([])).toEqual([]);
  });
});
