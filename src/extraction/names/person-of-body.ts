import { formTest } from '../language/form-test.ts';
import type { Description } from './find-descriptions.ts';
import { roleWords } from './role-index.ts';
import { roleWordsAgain } from './role-words.ts';
import type { Focused } from './sentence-focus.ts';
import type { ToldSoFar } from './told-so-far.ts';
import type { Gender } from './word-lists.ts';

/** Roles of those who speak for a body. */
const SPEAKS_FOR =
  /^(?:délégué|délégué syndical|représentant|représentant syndical|responsable|responsable syndical|porte-parole|secrétaire|secrétaire général|syndicaliste|militant|élu|leader|dirigeant|cadre)$/;
const OF = formTest(/^(?:de|du|d['’]|des|à|au|aux|pour)$/);
const ARTICLE = formTest(/^(?:la|le|l['’]|les)$/);

/**
 * « … », relève Ana Roux, de la CGT. « … », précise la représentante syndicale: the role says of what kind her body is, and
 * only the body was told of her. The one spoken of lately of whom such a body was told; null for nobody.
 */
export function personOfBody(told: ToldSoFar, description: Description, gender: Gender): Focused | null {
  const { reading, spoken, described } = told;
  const { role, determiner, head } = description;
  if (reading.language !== 'fr' || determiner !== 'definite' || !SPEAKS_FOR.test(role.lemma)) return null;
  const { bodies } = roleWordsAgain();
  const kinds = new Set(
    [...description.words, ...roleWords(role.lemma)].flatMap((word) => bodies.get(word) ?? []),
  );
  if (role.lemma === 'syndicaliste') kinds.add(bodies.get('syndical')!);
  if (kinds.size !== 1) return null;
  const [kind] = kinds;
  return spoken.strongest(head, gender, ({ referent }) => {
    return !described.get(referent.entity)?.length && isOf(told, referent.entity, head, kind!);
  });
}

/** "Ana Roux, de la CGT", "Ana Roux (CGT)", somewhere before a token. */
function isOf(
  { reading, pieces, entityOfPiece, nextPiece }: ToldSoFar,
  entity: number,
  head: number,
  kind: number,
): boolean {
  const { tokens, infos } = reading;
  const { bodies } = roleWordsAgain();
  for (
    let piece = Math.min(nextPiece, pieces.length - 1);
    piece >= Math.max(0, nextPiece - FARTHEST);
    piece--
  ) {
    if (entityOfPiece[piece] !== entity || pieces[piece]!.to > head) continue;
    let i = pieces[piece]!.to;
    if (tokens[i]?.text !== ',' && tokens[i]?.text !== '(') continue;
    const bracket = tokens[i]!.text === '(';
    i++;
    if (tokens[i] && OF.of(tokens[i]!)) i++;
    else if (!bracket) continue;
    if (tokens[i] && ARTICLE.of(tokens[i]!)) i++;
    if (bodies.get(infos[i]?.folded ?? '') === kind) return true;
  }
  return false;
}

/** Names looked back over. */
const FARTHEST = 40;
