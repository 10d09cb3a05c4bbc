import { formTest, writtenTest } from '../language/form-test.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import type { Feature } from './weights.ts';

const OF_PREDICATES: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'negation', 'clitic']);

const STOP = writtenTest(/^[,;:.()]$/);

/** Tokens between a descriptive noun and the name it introduces: "le fabricant français de vaccins". */
const MAX_DESCRIPTION = 7;
/** Tokens between a name and what a firm has or does. */
const MAX_PREDICATE = 9;
/** What is done by firms rather than people. */
const MADE =
  /^(?:racheter|acquérir|acquire|manufacture|employ|operate|employer|exploiter|fabriquer|commercialiser|gérer|embaucher|distribuer|exporter|affréter)$/;
/** A share of these is a politician's. */
const POLL = formTest(/^(?:sondages?|voix|intentions|suffrages|votes?|polls?|popularité|opinions?)$/);
/** Verbs and words that follow an "it" that stands for nothing. */
const NOBODYS =
  /^(?:be|been|not|only|come|take|taken|seem|seemed|appear|appeared|happen|happened|look|looked|get|gotten|become|rain|rained|all|long|ever|never|always|also|make|made|mean|meant|help|helped|cost|hurt|work|worked|end|ended|go|gone)$/;
/** Who plays for a club or rides for a team. */
const PLAYS =
  /^(?:attaquante?s?|buteurs?|buteuses?|ailiers?|ailières?|avant-centre|joueurs?|joueuses?|sprinteurs?|sprinteuses?|grimpeurs?|grimpeuses?|milieu)$/;
/** Names of towns and regions have such first parts. */
const PLACE_PART =
  /^(?:saint|sainte|san|santa|haut|haute|bas|basse|mont|val|new|north|south|east|west|fort|port)$/;

/**
 * What the words around a name show of a firm, a party or a club that neither data nor the name itself gives away.
 * Fires on: "les salariés de Moulinor", "un militant du Fidec", "3 millions pour Zeppia", "Vandermol a trois sites".
 * Not on: "le maire de Moulins", "un ami de Dupont", "la maison de Claire".
 */
export function firmEvidence(reading: Reading, piece: Piece): Feature[] {
  const { tokens, infos, words, language } = reading;
  const { from, to } = piece;
  const { sentence } = tokens[from]!;
  const { firms } = words.lists;
  const at = (i: number) => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  if (piece.titled || PLACE_PART.test(infos[from]!.folded.split('-')[0]!)) return [];
  // "les salariés de l'Ehpad": letters of a thing, written as a word.
  if (words.lists.notAcronyms.has(tokens[from]!.text.toUpperCase())) return [];
  const features: Feature[] = [];
  const belongs = owner();
  if (belongs) features.push(belongs);
  else if (introduced()) features.push('kind of organization before');
  if (!belongs && (led() || doneBy())) features.push('belongs to a firm');
  if (language === 'en' && sharesOf()) features.push('belongs to a firm');
  if (apposed()) features.push('belongs to a firm');
  if (sum()) features.push('sum for it');
  if (does()) features.push('acts as a firm');
  return features;

  /** "de X", "du X", "de la X", "chez X": the noun before says whose it is. */
  function owner(): Feature | null {
    let k = from - 1;
    const article = /^(?:la|le|les|l'|the)$/.test(at(k)?.lower ?? '');
    if (article) k--;
    const link = at(k)?.lower ?? '';
    if (!(language === 'fr' ? /^(?:de|d'|du|des|chez)$/ : /^(?:of|at|from|for)$/).test(link)) return null;
    const noun = at(--k);
    if (!noun || (noun.capital && !reading.initial[k])) return null;
    // "who joined from Orvalis in May"
    if (link === 'from' && /^(?:joins?|joined|joining|poached|recruited|headhunted)$/.test(noun.lower))
      return 'belongs to a firm';
    // "a spokesperson for Fennimart"
    if (link === 'for') {
      const spokesman = /^(?:spokesman|spokeswoman|spokesperson|lobbyist)$/.test(noun.lower);
      const word = to === from + 1 && !infos[from]!.firstName && !infos[from]!.lastName;
      return spokesman && word && tokens[from]!.capital ? 'belongs to a firm' : null;
    }
    // "à son siège de Torgny": where a body sits.
    if (noun.lower === 'siège' && /^(?:son|leur|notre)$/.test(at(k - 1)?.lower ?? '')) return null;
    // "le capitaine du Marie-Galante": a ship, called as people are.
    if (/^(?:capitaine|patron|skipper|équipage)$/.test(noun.lower) && link === 'du' && infos[from]!.firstName)
      return null;
    const pair = at(k - 1) ? `${tokens[k - 1]!.lower} ${noun.lower}` : noun.lower;
    // "l'usine bretonne de X": an adjective between them.
    const inner = noun.tag === 'adjective' && language === 'fr' ? (at(k - 1)?.lower ?? '') : '';
    if (/^sous$/.test(at(k - (at(k - 1)?.lower === 'la' ? 2 : 1))?.lower ?? '')) return null;
    const has = (list: ReadonlySet<string>) => list.has(noun.lower) || list.has(pair) || list.has(inner);
    if (
      language === 'fr' &&
      !infos[from]!.firstName &&
      PLAYS.test(inner && !PLAYS.test(noun.lower) ? inner : noun.lower)
    )
      return 'belongs to a firm';
    if (has(firms.owners)) return 'belongs to a firm';
    // "le président du Lot": an ordinary word with an article may be a river or a region.
    if ((article || /^(?:du|des)$/.test(link)) && to === from + 1 && tokens[from]!.ordinary) return null;
    const led = has(firms.heads);
    if (!led && !has(firms.members)) return null;
    // English towns have directors and members as well, and no article sets them apart.
    if (language === 'en') return 'head of it named';
    return led ? 'led by a head' : 'has members';
  }

  /** "le géant de l'acier X", "le constructeur automobile allemand X": a kind of body with its complement. */
  function introduced(): boolean {
    if (language !== 'fr') return false;
    const last = at(from - 1);
    if (!last || last.capital || !/^(?:noun|adjective)$/.test(last.tag) || infos[from - 1]!.role)
      return false;
    if (infos[from - 1]!.placeHead) return false;
    for (let k = from - 1; k >= 0 && k >= from - MAX_DESCRIPTION; k--) {
      const token = at(k);
      if (!token || token.capital) return false;
      if (infos[k]!.role) return false;
      if (infos[k]!.kind && k < from - 1) return true;
      if (!/^(?:noun|adjective|determiner|preposition|clitic)$/.test(token.tag)) return false;
      if (token.tag === 'preposition' && !/^(?:de|d'|du|des|en|à)$/.test(token.lower)) return false;
    }
    return false;
  }

  /** "dirige désormais X", "a cofondé X". */
  function led(): boolean {
    let k = from - 1;
    if (at(k)?.tag === 'adverb' || /^(?:désormais|aujourd'hui|alors|now)$/.test(at(k)?.lower ?? '')) k--;
    const verb = at(k);
    if (/^(?:que|qu'|qu’|dont|où|that|which|where)$/.test(at(k - 1)?.lower ?? '')) return false;
    return (
      verb !== undefined &&
      (verb.tag === 'verb' || verb.tag === 'participle') &&
      firms.leading.has(verb.lemma)
    );
  }

  /** "racheté par X", "le rachat de Y par X". */
  function doneBy(): boolean {
    if (at(from - 1)?.lower !== (language === 'fr' ? 'par' : 'by')) return false;
    for (let k = from - 2; k > from - 7; k--) {
      const token = at(k);
      if (!token || token.tag === 'punctuation') return false;
      if (token.tag === 'participle') return MADE.test(token.lemma);
      if (token.tag === 'noun' && /^(?:rachat|acquisition|reprise|takeover)$/.test(token.lower)) return true;
    }
    return false;
  }

  /** "Quillo's shares fell": only firms have these. */
  function sharesOf(): boolean {
    if (!/^['’]s?$/.test(at(to)?.text ?? '') || infos[from]!.firstName) return false;
    return /^(?:shares|stock|shareholders|customers|subscribers|subsidiary|subsidiaries|revenue|revenues|turnover|workforce)$/.test(
      at(to + 1)?.lower ?? '',
    );
  }

  /** "X, filiale de Y", "X, owned by Y": what follows says that it has an owner or a trade. */
  function apposed(): boolean {
    let k = to;
    if (at(k)?.text !== ',') return false;
    k++;
    if (/^(?:une?|la|le|l'|a|an|the)$/.test(at(k)?.lower ?? '')) k++;
    const word = at(k)?.lower ?? '';
    const next = at(k + 1)?.lower ?? '';
    if (language === 'en') return /^(?:owned|run|operated|acquired)$/.test(word) && next === 'by';
    return (
      (/^(?:filiale|propriété|détenue?|cotée?|contrôlée?)$/.test(word) &&
        /^(?:de|du|des|d'|par|en|à)$/.test(next)) ||
      (/^spécialisée?$/.test(word) && next === 'dans') ||
      (/^(?:leader|numéro)$/.test(word) &&
        /^(?:mondiale?|européenn?e?|national|africain|français|un|deux|1|2)$/.test(next))
    );
  }

  /** "3 millions pour X", "5,2 milliards d'euros à X". */
  function sum(): boolean {
    const link = at(from - 1)?.lower ?? '';
    if (!(language === 'fr' ? /^(?:pour|à|chez)$/ : /^(?:for|to)$/).test(link)) return false;
    const unit = at(from - 2);
    if (!unit) return false;
    if (language === 'en' && /\d(?:\.\d+)?(?:m|bn|k)$/i.test(unit.text)) return true;
    if (/^(?:millions?|milliards?|billions?|euros?|dollars|francs|%|€|\$)$/.test(unit.lower)) return true;
    return unit.tag === 'number' && /^(?:,|et|and|contre)$/.test(at(from - 3)?.lower ?? '') && link !== 'à';
  }

  /** "Fennimart said that it would close": no person is "it"; "Roe said it would be late" tells of no one. */
  function saysOfItself(): boolean {
    if (
      infos[from]!.firstName ||
      to > from + 2 ||
      !/^(?:says|said|announced|added|confirmed|insisted)$/.test(at(to)!.lower)
    )
      return false;
    const k = at(to + 1)?.lower === 'that' ? to + 2 : to + 1;
    if (
      at(k)?.lower !== 'it' ||
      !/^(?:would|will|had|has|plans|planned|expects|expected)$/.test(at(k + 1)?.lower ?? '')
    )
      return false;
    const next = at(k + 2)?.lower === 'not' ? k + 3 : k + 2;
    return !NOBODYS.test(at(next)?.lower ?? 'be');
  }

  /** "X a trois sites", "X va supprimer 400 emplois". */
  function does(): boolean {
    const first = at(to);
    // "la biotech de Torgny a bondi de 8 %": where the firm is.
    if (language === 'fr' && /^(?:de|d')$/.test(at(from - 1)?.lower ?? '')) return false;
    if (!first || !OF_PREDICATES.has(first.tag)) return false;
    if (language === 'en' && saysOfItself()) return true;
    let verb = false;
    for (let k = to; k < to + MAX_PREDICATE; k++) {
      const token = at(k);
      if (!token || STOP.of(token)) return false;
      // "s'envole en Bourse"
      if (token.lower === 'bourse' && tokens[k - 1]!.lower === 'en' && k > to + 1) return true;
      if (token.capital) return false;
      if (verb && firms.objects.has(token.lower)) return true;
      // Not "a perdu 4 % dans les sondages".
      if (verb && token.text === '%') return ![1, 2, 3, 4].some((n) => POLL.of(at(k + n)));
      if (token.tag === 'verb' || token.tag === 'auxiliary' || token.tag === 'participle')
        verb ||= firms.verbs.has(token.lemma);
    }
    return false;
  }
}
