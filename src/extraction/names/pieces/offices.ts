import { writtenTest } from '../../language/form-test.ts';
import { NOT_HERE, type Walk } from './walk.ts';

const OF_OFFICE = writtenTest(/^(?:Premiers?|Premières?|Vice|Haut|Haute|Grand|Grande)$/);

/** Offices whose words have capitals hold no name: "Inspector General of Police", "de la Santé" before a minister. */
export function offices(walk: Walk, i: number): number {
  const { reading, layout } = walk;
  const { language } = reading;
  // "ancien Premier ministre devenu opposant": part of an office.
  if (language === 'fr' && OF_OFFICE.of(reading.tokens[i]!)) {
    const next = reading.tokens[i + 1];
    if (next && i + 1 < walk.end && !next.capital && reading.infos[i + 1]!.role) return i + 1;
  }
  // "le Secrétaire Exécutif | Paul Roux", "la Directrice Générale | Ana Roux": the second word of an office in capitals.
  if (language === 'fr' && isSecondWord(walk, i)) return i + 1;
  // "le ministre de la Santé Jorix Pieters": what the office is for is none of the name.
  if (language === 'fr' && isPortfolio(walk, i)) {
    return i + 1;
  }
  // "Minister for Housing Fergal Brannock", "Minister of Information Chukwu Eze"
  const behind = language === 'en' && layout === 'prose' ? behindPortfolio(walk, i) : i;
  if (behind > i) return behind;
  // "Inspector General of Police": an office of several words in capitals holds no name.
  const office = language === 'en' && layout === 'prose' ? officeEnd(walk, i) : i;
  if (office > i) {
    return office;
  }
  return NOT_HERE;
}

function isSecondWord({ reading: { tokens, words }, from }: Walk, k: number): boolean {
  const before = tokens[k - 1];
  if (k <= from || !before?.capital || !tokens[k]!.ordinary) return false;
  return words.lists.roles.has(`${before.lower} ${tokens[k]!.lower}`);
}

/**
 * An ordinary word in capitals behind "ministre de la", "secrétaire d'État à l'": with a name behind it, or, behind an
 * article, with a comma ("le ministre de la Santé, porte-parole du gouvernement", "de la Fonction Publique, de").
 */
function isPortfolio(walk: Walk, k: number): boolean {
  const { reading, from, end } = walk;
  const { tokens, infos } = reading;
  const token = tokens[k]!;
  const next = tokens[k + 1];
  if (!(token.ordinary || UNACCENTED.of(token)) || infos[k]!.shape !== 'capital') return false;
  if (infos[k]!.organizationHead) return false;
  const named =
    next?.capital && k + 1 < end && infos[k + 1]!.shape === 'capital' && next.start - token.end === 1;
  let n = k - 1;
  // "de la Fonction Publique": the words of the portfolio before this one.
  while (n > from && n > k - 3 && tokens[n]!.capital && tokens[n]!.ordinary) n--;
  if (n <= from || (n < k - 1 && infos[k]!.firstName)) return false;
  const closed = next?.text === ',' && /^(?:la|l'|du|des)$/.test(tokens[n]!.lower);
  if (!named && !closed) return false;
  if (/^(?:la|le|les|l')$/.test(tokens[n]!.lower)) n--;
  if (n <= from || !/^(?:de|du|des|d'|à|au|aux)$/.test(tokens[n]!.lower)) return false;
  for (let m = n - 1; m >= from && m >= n - 4; m--)
    if (infos[m]!.role?.group === 'offices')
      return /^(?:(?:vice-|ex-)?ministre|secrétaire|sous-secrétaire|vice-premier|vice-première|commissaire|haut-commissaire|échevin|échevine|adjoint|adjointe|conseiller|conseillère|délégué|déléguée)s?$/.test(
        tokens[m]!.lower,
      );
  return false;
}

/** English: where the name begins behind the ordinary words in capitals that say what a minister is for, or `k`. */
function behindPortfolio({ reading, from, end }: Walk, k: number): number {
  const { tokens, infos } = reading;
  const { sentence } = tokens[k]!;
  if (k - 2 < from || !/^(?:for|of)$/.test(tokens[k - 1]!.lower)) return k;
  if (!PORTFOLIO_HOLDER.test(tokens[k - 2]!.lower) || tokens[k - 2]!.sentence !== sentence) return k;
  let to = k;
  while (to < end && to < k + LONGEST_PORTFOLIO && isWordOfPortfolio(reading, to)) to++;
  const name = tokens[to];
  const isName =
    to > k && to < end && name!.capital && infos[to]!.shape === 'capital' && !infos[to]!.organizationHead;
  return isName && name!.sentence === sentence && name!.start - tokens[to - 1]!.end === 1 ? to : k;
}

function isWordOfPortfolio({ tokens, infos }: Walk['reading'], k: number): boolean {
  const { ordinary, capital } = tokens[k]!;
  const { shape, firstName, role, demonym } = infos[k]!;
  return capital && ordinary && shape === 'capital' && !firstName && !role && !demonym;
}

const PORTFOLIO_HOLDER = /^(?:minister|ministers|secretary|commissioner|spokesman|spokeswoman|spokesperson)$/;
const LONGEST_PORTFOLIO = 3;

/** Portfolios whose first letter lost its accent in capitals. */
const UNACCENTED = writtenTest(
  /^E(?:nergies?|conomie|ducation|galité|levage|quipement|cologie|tats?|quité|lections)$/,
);

/** End of a role of several words that all have capitals, or `k`. */
function officeEnd(walk: Walk, k: number): number {
  const { reading, end } = walk;
  const { tokens, infos, words } = reading;
  const { lists } = words;
  if (!infos[k]!.opensRole || !tokens[k]!.capital) return k;
  let phrase = '';
  let to = k;
  for (let n = k; n < Math.min(end, k + 6); n++) {
    const { lower, capital } = tokens[n]!;
    if (!capital && !/^(?:of|the|for)$/.test(lower)) break;
    phrase += phrase ? ` ${lower}` : lower;
    if (n > k && capital && lists.roles.has(phrase)) to = n + 1;
    if (!lists.rolePrefixes.has(phrase)) break;
  }
  return to;
}
