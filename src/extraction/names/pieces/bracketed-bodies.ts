import { formTest, writtenTest } from '../../language/form-test.ts';
import { NOT_HERE, type Walk } from './walk.ts';

/**
 * French lists, parties and teams of several words in brackets behind a person's name or their side.
 * Fires on: Ana Roux (Belmont autrement), Luc Favre (Gauche écologiste et solidaire), Joan Sala (Ardenne Pro Cycling).
 * Not on: Ana Roux (Tous debout), Luc Favre (à droite sur la photo), Joan Sala (23 ans).
 */
export function bracketedBodies(walk: Walk, i: number): number {
  const { reading, pieces, end, layout } = walk;
  const { tokens, infos, language } = reading;
  if (language !== 'fr' || layout !== 'prose' || tokens[i - 1]?.text !== '(') return NOT_HERE;
  const last = pieces.at(-1);
  // "chef de file de l'opposition (Ploumel autrement)"
  const ofSide = SIDES.of(tokens[i - 2]);
  if (!ofSide) {
    if (!last || last.to !== i - 1 || !/^(?:person|unknown)$/.test(last.kind)) return NOT_HERE;
    if (last.to < last.from + 2 && !last.titled) return NOT_HERE;
  }
  let sign = false;
  for (let k = i; k < end && k <= i + LONGEST; k++) {
    const { text, tag, capital } = tokens[k]!;
    if (text === ')') {
      if (!sign || k < i + 2) return NOT_HERE;
      walk.push(i, k, 'organization', 3.5, 'organization/behind-person', {});
      return k;
    }
    if (/^(?:number|verb|auxiliary|mark|punctuation|pronoun)$/.test(tag) && !capital) return NOT_HERE;
    if (tag === 'punctuation' || tag === 'number' || infos[k]!.civil) return NOT_HERE;
    sign ||= OF_LISTS.of(tokens[k]!) || (capital && OF_TEAMS.of(tokens[k]!));
  }
  return NOT_HERE;
}

const SIDES = formTest(/^(?:opposition|majorité|minorité|liste)$/);
/** Words in brackets. */
const LONGEST = 6;
/** What lists and parties say of themselves. */
const OF_LISTS = formTest(
  /^(?:gauche|droite|centre|démocrates?|démocratique|républicaine?s?|socialistes?|communistes?|écologistes?|écologie|ensemble|autrement|alternatives?|renouveau|avenir|solidaires?|citoyenn?e?s?|indépendante?s?|insoumise?s?|patriotes?|populaire|rassemblement|union|liste|majorité|opposition|progressistes?|libérale?s?|libéraux|verts|vivre|agir|commun)$/,
);
const OF_TEAMS = writtenTest(
  /^(?:Pro|Team|Cycling|Vélo|Club|Olympique|Racing|Stade|Athletic|Rugby|Handball|Hand|Basket|Volley|Triathlon|Athlétisme|Natation|FC|AC|AS|US|RC|SC)$/,
);
