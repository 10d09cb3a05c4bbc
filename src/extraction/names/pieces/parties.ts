import { formTest, writtenTest } from '../../language/form-test.ts';
import { gazetteerKey } from '../gazetteer.ts';
import { joinedToken } from '../joined-token.ts';
import { NOT_HERE, type Walk } from './walk.ts';

const ELIDED_DE = formTest(/^d['’]$/);
const JOINT = writtenTest(/^\p{Lu}{2,5}[-/]\p{Lu}\p{Ll}[\p{L}'’]*$/u);

/** Names of sites: "Reporterre.net", "LaNouvelle.be". */
const SITE = writtenTest(
  /^\p{Lu}[\p{L}\d-]{2,}\.(?:com|net|org|fr|be|ch|ca|ma|dz|tn|sn|ci|cm|ml|bf|tg|bj|ga|cd|cg|mg|ht|lu|eu|info|media|news|tv|africa|uk|ie|in|ng|au|nz|io)$/u,
);

/** Mottos of lists, bodies joined by hyphens, addresses of sites, parties in brackets behind a politician. */
export function parties(walk: Walk, i: number): number {
  const { reading, end, layout } = walk;
  const { tokens, infos, language, words } = reading;
  const { lists } = words;
  const token = tokens[i]!;
  const info = infos[i]!;
  // "la liste Verval d'abord": the motto belongs to the party's name.
  if (
    language === 'fr' &&
    ELIDED_DE.of(tokens[i + 1]) &&
    tokens[i + 2]?.lower === 'abord' &&
    i + 2 < end &&
    /^(?:liste|parti|mouvement|formation|groupe|union|tandem|coalition)$/.test(tokens[i - 1]?.lower ?? '')
  ) {
    walk.push(i, i + 3, 'organization', 4, 'organization/motto', {});
    return i + 3;
  }
  // "PS-Ecolo-PTB": each party by itself.
  const parts = layout === 'prose' ? joinedToken(reading, i) : null;
  if (parts) {
    for (const part of parts) walk.push(i, i + 1, 'organization', 3, 'organization/joined', part);
    return i + 1;
  }
  // "LaNouvelle.be": the address of a site is its name.
  if (layout === 'prose' && SITE.of(token)) {
    walk.push(i, i + 1, 'organization', 2.5, 'organization/site', {});
    return i + 1;
  }
  // "(cdH)", "(Ecolo)": the party behind a politician.
  if (
    tokens[i - 1]?.text === '(' &&
    layout === 'prose' &&
    (isParty(walk, i) || (info.shape !== 'acronym' && lettersOfKind(walk, i)))
  ) {
    walk.push(i, i + 1, 'organization', 2.5, 'organization/party', {});
    return i + 1;
  }
  // "UDC-Vert'libéraux": the joint list of two parties.
  if (
    language === 'fr' &&
    layout === 'prose' &&
    JOINT.of(token) &&
    !lists.notAcronyms.has(token.text.slice(0, token.text.search(/[-/]/))) &&
    joins(walk, i, token.text.slice(token.text.search(/[-/]/) + 1))
  ) {
    walk.push(i, i + 1, 'organization', 4.5, 'organization/joint', {});
    return i + 1;
  }
  return NOT_HERE;
}

/** Behind letters and a hyphen: a known party, or the trade of a union's branch ("SUD-Rail", "CGT-Cheminots"). */
function joins(walk: Walk, i: number, second: string): boolean {
  const { reading } = walk;
  const { tokens, words } = reading;
  const { lists } = words;
  const known = words.gazetteer.entries.get(gazetteerKey(second));
  return (
    known?.kind === 'organization' ||
    lists.bareOrganizations.has(second) ||
    /^(?:syndicat|union|fédération|section)$/.test(tokens[i - 1]?.lower ?? '') ||
    /^(?:CGT|CFDT|FO|SUD|Sud|UNSA|FSU|CFTC|CFE|CSN|FTQ|FGTB|CSC|UGTT|SNES|SOS)[-/]/.test(tokens[i]!.text) ||
    /(?:iste|libéra|écolo|social|union)/i.test(second)
  );
}

/** A lone word in brackets behind the name of somebody who holds a political office. */
function isParty(walk: Walk, k: number): boolean {
  const { reading, from, pieces } = walk;
  const { tokens, infos, words } = reading;
  const { lists } = words;
  const last = pieces.at(-1);
  if (!last || last.to !== k - 1 || !/^(?:person|unknown)$/.test(last.kind)) return false;
  if (!/^(?:\)|[-,/])$/.test(tokens[k + 1]?.text ?? '') || infos[k]!.demonym || infos[k]!.firstName)
    return false;
  if (infos[k]!.shape !== 'mixed' && infos[k]!.shape !== 'capital') return false;
  if (infos[k]!.opensGazetteer && words.gazetteer.entries.get(infos[k]!.key)?.kind !== 'organization')
    return false;
  for (let m = last.from - 1; m >= from && m >= last.from - 8; m--)
    if (infos[m]!.role?.group === 'offices') return true;
  return infos[k]!.shape === 'mixed' && !lists.notAcronyms.has(tokens[k]!.text.toUpperCase());
}

/** "Les banques centrales du Canada (BdC)": letters of a kind of body named before the place. */
function lettersOfKind(walk: Walk, k: number): boolean {
  const { reading, from } = walk;
  const { tokens, words } = reading;
  const { lists } = words;
  if (tokens[k - 1]?.text !== '(' || tokens[k + 1]?.text !== ')') return false;
  if (!/^\p{Lu}\p{L}*\p{Lu}$/u.test(tokens[k]!.text) || lists.notAcronyms.has(tokens[k]!.text.toUpperCase()))
    return false;
  for (let m = k - 2; m > from && m > k - 9; m--) {
    const { lower } = tokens[m]!;
    const one = lower.replace(/s$/, '');
    if (lists.organizationKinds.has(one) || lists.organizationHeads.has(one)) return true;
  }
  return false;
}
