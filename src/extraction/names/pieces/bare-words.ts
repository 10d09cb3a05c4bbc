import { formTest } from '../../language/form-test.ts';
import { NOT_HERE, type Walk } from './walk.ts';

/** Bodies of one word ("Bundestag"), and a nationality with an ordinary noun in capitals ("British Steel"). */
export function bareWords(walk: Walk, i: number): number {
  const { reading, end } = walk;
  const { tokens, infos, language, initial, words } = reading;
  const { lists } = words;
  const token = tokens[i]!;
  const info = infos[i]!;
  // "Member of Parliament" is an office.
  const office =
    token.text === 'Parliament' && /^[Mm]embers? of$/.test(`${tokens[i - 2]?.text} ${tokens[i - 1]?.text}`);
  if (
    lists.bareOrganizations.has(token.text) &&
    !initial[i] &&
    !office &&
    !(language === 'fr' && isField(walk, i))
  ) {
    walk.push(i, i + 1, 'organization', 2, 'organization/bare', {});
    return i + 1;
  }
  // "American Bridge", "British Steel": a nationality and an ordinary noun in capitals.
  if (
    language === 'en' &&
    info.demonym &&
    tokens[i + 1]?.capital &&
    i + 1 < end &&
    tokens[i + 1]!.ordinary &&
    infos[i + 1]!.shape === 'capital' &&
    !infos[i + 1]!.role &&
    !infos[i + 1]!.opensRole &&
    !infos[i + 1]!.group &&
    !infos[i + 1]!.calendar &&
    tokens[i + 1]!.start - token.end <= 1 &&
    !lists.notOrganizations.has(infos[i + 1]!.folded)
  ) {
    let to = i + 2;
    while (
      to < end &&
      tokens[to]!.capital &&
      tokens[to]!.ordinary &&
      !infos[to]!.role &&
      !infos[to]!.calendar &&
      infos[to]!.shape === 'capital'
    )
      to++;
    walk.push(i, to, 'organization', 2, 'organization/nationality', {});
    return to;
  }
  return NOT_HERE;
}

const MINISTER = formTest(/^(?:(?:ex-|vice-)?ministres?|secrétaires?|ministères?)$/);

/** French "l'ex-ministre algérien du Trésor": what a minister answers for. */
export function isField({ reading: { tokens, infos } }: Walk, i: number): boolean {
  if (!/^(?:du|des)$/.test(tokens[i - 1]?.lower ?? '')) return false;
  return (
    MINISTER.of(tokens[i - 2]) ||
    ((tokens[i - 2]?.tag === 'adjective' || Boolean(infos[i - 2]?.demonym)) && MINISTER.of(tokens[i - 3]))
  );
}
