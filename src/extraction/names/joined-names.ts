import { formTest } from '../language/form-test.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import type { Feature } from './weights.ts';

const LINK = formTest(/^(?:,|et|ou|ainsi|que|and|or|&)$/);
/** Words that may stand again before each name of a row. */
const LEAD = formTest(/^(?:le|la|les|l'|the|de|du|des|d'|à|au|aux|par|avec|pour|chez|of|by|with|from|at)$/);
const CLOSING = formTest(/^(?:et|ou|and|or|&)$/);
/** More names than this in a row are a table of contents. */
const MAX_ROW = 12;

/**
 * Names in a row with an organization are organizations: "Google, Amazon et Lidrian", "entre Téléboréal et Vidéotron".
 * A first name or a place in the row says nothing or the contrary. By piece; a row of two says less than a longer one.
 */
export function joinedNames(reading: Reading, pieces: readonly Piece[]): Map<number, Feature> {
  const found = new Map<number, Feature>();
  const { tokens, infos } = reading;
  const pair = reading.language === 'fr' ? 'joined to an organization' : 'beside an organization';
  for (let first = 0; first < pieces.length; ) {
    let last = first;
    let closed = false;
    while (last + 1 < pieces.length && last - first < MAX_ROW) {
      const link = linked(reading, pieces[last]!, pieces[last + 1]!);
      if (!link) break;
      last++;
      closed ||= link === 'closing';
      if (closed && link === 'closing') break;
    }
    const row = pieces.slice(first, last + 1);
    if (row.length > 1 && closed) {
      const sure = row.filter(
        ({ kind, weight, known }) => kind === 'organization' && (weight >= 2.5 || known),
      );
      const others = row.some(
        ({ kind, titled, from, to, titleFrom }) =>
          kind === 'person' ||
          kind === 'place' ||
          titled ||
          (kind === 'unknown' && bearsFirstName(reading, from, to)) ||
          Boolean(titleFrom > 0 && tokens[from - 1] && infos[from - 1]!.role),
      );
      const named = !others && introduced(reading, row[0]!);
      if (!others && (sure.length > 0 || named))
        row.forEach(({ kind, weight, from, to }, index) => {
          const plain = reading.language === 'en' && to === from + 1 && tokens[from]!.ordinary;
          // "la brigade de recherches de Pau et le GIGN": the first may be where another body is.
          const seat =
            index === 0 &&
            row.length === 2 &&
            !named &&
            /^(?:de|d'|à|of|in)$/.test(tokens[from - 1]?.lower ?? '');
          if (!seat && (kind === 'unknown' ? !plain : weight < 2))
            found.set(first + index, row.length > 2 || named ? 'in a list of organizations' : pair);
        });
    }
    first = last + 1;
  }
  return found;
}

const JOINING = /^(?:comprendre|réunir|rassembler|regrouper|fédérer|allier|comprise|include|unite)$/;

/** "le bloc réunit X, Y et Z", "des firmes comme X et Y": what stands before says that bodies follow. */
function introduced({ tokens, infos, words }: Reading, { from, titleFrom }: Piece): boolean {
  const { sentence } = tokens[from]!;
  let k = titleFrom - 1;
  while (LEAD.of(tokens[k])) k--;
  const word = tokens[k];
  if (!word || word.sentence !== sentence) return false;
  const kindAt = (i: number) => {
    const { lower } = tokens[i]!;
    const one = lower.replace(/ies$/, 'y').replace(/s$/, '');
    return (
      !infos[i]!.role && (words.lists.organizationKinds.has(lower) || words.lists.organizationKinds.has(one))
    );
  };
  if (/^(?:like|as|comme|que)$/.test(word.lower)) {
    const noun = /^(?:such|tels|telles)$/.test(tokens[k - 1]?.lower ?? '') ? k - 2 : k - 1;
    for (let i = noun; i >= 0 && i > noun - 2; i--)
      if (tokens[i]!.sentence === sentence && tokens[i]!.lower.endsWith('s') && kindAt(i)) return true;
    return false;
  }
  if (!/^(?:verb|participle)$/.test(word.tag) || !JOINING.test(word.lemma)) return false;
  for (let i = k - 1; i >= 0 && i > k - 10 && tokens[i]!.sentence === sentence; i--)
    if (
      /^(?:bloc|coalition|alliance|majorité|opposition|plateforme|plate-forme|front|bloc|cartel)$/.test(
        tokens[i]!.lower,
      ) ||
      kindAt(i)
    )
      return true;
  return false;
}

function bearsFirstName({ infos }: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (infos[k]!.firstName !== null && !infos[k]!.rareName) return true;
  return false;
}

/** Whether only a comma or "et", and an article or preposition, stand between two names. */
function linked({ tokens }: Reading, left: Piece, right: Piece): 'comma' | 'closing' | null {
  const gap = right.titleFrom - left.to;
  if (gap < 1 || gap > 4 || tokens[left.from]!.sentence !== tokens[right.from]!.sentence) return null;
  let link: 'comma' | 'closing' | null = null;
  for (let k = left.to; k < right.titleFrom; k++) {
    const token = tokens[k]!;
    if (LINK.of(token)) {
      if (k > left.to && link === null) return null;
      if (CLOSING.of(token)) link = 'closing';
      else if (token.lower === ',') link ??= 'comma';
    } else if (!LEAD.of(token) || link === null) return null;
  }
  return link;
}
