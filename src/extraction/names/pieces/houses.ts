import { writtenTest } from '../../language/form-test.ts';
import type { Reading } from '../reading.ts';
import { NOT_HERE, type Walk } from './walk.ts';

/**
 * French homes, wards, schools and firms told by letters or a small noun and by a name that may be anybody's or anything.
 * Fires on: le CHU Amadou Sow, l'Ehpad Les Glycines, le CPE Les Petits Pas, la SARL Dar El Bahia, au home La Roseraie.
 * Also on: l'orphelinat Samba Nzila, la crèche Notre Dame de Lourdes.
 * Not on: le CHU M. Roux, l'Ehpad, une SARL familiale, le CHU de Brest (letters-of-place), home run.
 */
export function houses(walk: Walk, i: number): number {
  const to = houseEnd(walk.reading, i, walk.end);
  if (walk.layout !== 'prose' || to === NOT_HERE) return NOT_HERE;
  walk.push(i, to, 'organization', 4.5, 'organization/house', {});
  return to;
}

/** Words of a name behind its kind. */
const LONGEST = 5;
const ARTICLE = writtenTest(/^(?:Le|La|Les|L['’])$/);

/** End of the body from its kind at `i`, or NOT_HERE. */
export function houseEnd(reading: Reading, i: number, end: number): number {
  const { tokens, infos, words, language } = reading;
  if (language !== 'fr' || i + 1 >= end || !tokens[i + 1]!.capital) return NOT_HERE;
  const { text } = tokens[i]!;
  if (!words.lists.houses.has(text) && !words.lists.houses.has(text.toUpperCase())) return NOT_HERE;
  if (tokens[i + 1]!.start - tokens[i]!.end !== 1) return NOT_HERE;
  const article = ARTICLE.of(tokens[i + 1]);
  // "au home Rosa": without its article a name behind a small word may be the person who lives there.
  const owned = HELD.of(tokens[i]!) && DEFINITE.of(tokens[i - 1]) && !infos[i + 1]!.demonym;
  if (!article && !tokens[i]!.capital && !owned) return NOT_HERE;
  let to = article ? i + 2 : i + 1;
  const first = to;
  const lady = tokens[to]!.text === 'Notre' && tokens[to + 1]?.text === 'Dame';
  if (lady) to += 2;
  for (; to < end && to < first + LONGEST && inName(reading, to, first); to++);
  if (to === first) return NOT_HERE;
  // "Notre Dame de Lourdes", "Saint-Jean du Désert"
  if (
    SACRED.of(tokens[i + 1]!) &&
    to + 1 < end &&
    /^(?:de|du|des)$/.test(tokens[to]!.lower) &&
    tokens[to + 1]!.capital
  )
    return to + 2;
  return article ? Math.max(to, withComplement(reading, to, end)) : to;
}

/** Small nouns whose name stands right behind them: "l'orphelinat Samba Nzila", "la crèche Rosa Keller". */
const HELD = writtenTest(
  /^(?:orphelinat|dispensaire|crèche|garderie|pouponnière|halte-garderie|micro-crèche|ehpad)$/,
);
const DEFINITE = writtenTest(/^(?:[Ll]['’]|[Ll][ae]|[Dd]u|[Aa]u|[Cc]ette|[Cc]et)$/);
const SACRED = writtenTest(/^(?:Notre|Sainte?|Saintes?)/);

function inName({ tokens, infos }: Reading, k: number, first: number): boolean {
  const { capital, start } = tokens[k]!;
  const { shape, civil, calendar, demonym } = infos[k]!;
  if (!capital || (civil && k === first) || calendar || demonym) return false;
  if (k > first && start - tokens[k - 1]!.end > 1) return false;
  return shape === 'capital' || (shape === 'initial' && k > first);
}

/** "La Plume | des vents": a small noun that a verb, a stop or a preposition follows. */
function withComplement({ tokens }: Reading, k: number, end: number): number {
  if (!/^(?:de|du|des|d'|aux?|en)$/.test(tokens[k]?.lower ?? '')) return k;
  const noun = tokens[k + 1];
  if (!noun || k + 1 >= end || (noun.tag !== 'noun' && !noun.capital)) return k;
  const next = tokens[k + 2];
  return !next || k + 2 >= end || /^(?:verb|auxiliary|punctuation|mark|preposition|pronoun)$/.test(next.tag)
    ? k + 2
    : k;
}
