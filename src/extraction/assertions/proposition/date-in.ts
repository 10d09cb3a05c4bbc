import { listTest, writtenTest } from '../../language/form-test.ts';
import type { Token } from '../../parts.ts';

const MONTHS = new Map(
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
    .split(' ')
    .map((month, i) => [month, i + 1] as const)
    .concat(
      'january february march april may june july august september october november december'
        .split(' ')
        .map((month, i) => [month, i + 1] as const),
    )
    .concat(
      'jan. feb. mar. apr. _ jun. jul. aug. sept. oct. nov. dec.'
        .split(' ')
        .map((month, i) => [month, i + 1] as const),
    ),
);
const YEAR = /^(?:1[89]|20|21)\d\d$/;
const IS_MONTH = listTest(MONTHS);
const IS_YEAR = writtenTest(YEAR);

/**
 * First date of a token range that names its year: "2023", "2023-02" or "2023-02-21"; null where there is none. Days
 * and months without a year need the date of publication and are left alone.
 */
export function dateIn(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    if (!IS_MONTH.of(tokens[i]!)) continue;
    const month = MONTHS.get(tokens[i]!.lower);
    if (month !== undefined) {
      const date = aroundMonth(tokens, i, month, from, to);
      if (date) return date;
    }
  }
  for (let i = from; i < to; i++) {
    if (!IS_YEAR.of(tokens[i]!)) continue;
    const before = tokens[i - 1]?.lower ?? '';
    const after = tokens[i + 1];
    if (
      /^(?:en|in|since|depuis|fin|début|of|de|l'an|année|by|until|d'ici|année|late|early|mid|for|pour)$/.test(
        before,
      ) &&
      after?.tag !== 'noun' &&
      after?.text !== '%'
    ) {
      return tokens[i]!.text;
    }
  }
  return null;
}

function aroundMonth(
  tokens: readonly Token[],
  i: number,
  month: number,
  from: number,
  to: number,
): string | null {
  const dayOf = (index: number) => {
    const match =
      index >= from && index < to ? /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(tokens[index]!.text) : null;
    return match && Number(match[1]) <= 31 && Number(match[1]) > 0 ? Number(match[1]) : null;
  };
  const next = i + 1;
  const pad = (value: number) => String(value).padStart(2, '0');
  // "21 mars 2023", "mars 2023"
  if (next < to && YEAR.test(tokens[next]!.text)) {
    const day = dayOf(i - 1);
    return `${tokens[next]!.text}-${pad(month)}${day ? `-${pad(day)}` : ''}`;
  }
  // "March 21, 2023"
  const day = dayOf(next);
  const year = tokens[next + 1]?.text === ',' ? next + 2 : next + 1;
  if (day && year < to && YEAR.test(tokens[year]!.text))
    return `${tokens[year]!.text}-${pad(month)}-${pad(day)}`;
  return null;
}
