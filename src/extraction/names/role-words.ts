import { readLexicon } from '../lib/read-lexicon.ts';
import type { Description } from './find-descriptions.ts';

interface Group {
  readonly note: string;
  readonly words: readonly string[];
}

/** An office by another name: the role it is, and folded words of what it is for. */
interface Portfolio {
  readonly title: string;
  readonly role: string;
  readonly words: readonly string[];
}

type Data = Record<
  'sameRole' | 'elected' | 'bodies' | 'defence' | 'victims' | 'besides' | 'regions',
  readonly Group[]
> & {
  readonly portfolios: readonly Portfolio[];
  readonly wider: Readonly<Record<string, readonly string[]>>;
};

type English = Record<'sameRole' | 'elected' | 'varied' | 'others' | 'police', readonly Group[]>;

interface RoleWords {
  /** First role of the group by each of its roles. */
  readonly same: ReadonlyMap<string, string>;
  /** Number of the kind of body by each word that tells it. */
  readonly bodies: ReadonlyMap<string, number>;
  readonly portfolios: ReadonlyMap<string, Portfolio>;
  /** Roles that a wider one takes up. */
  readonly wider: ReadonlyMap<string, ReadonlySet<string>>;
  /** Offices by election. */
  readonly elected: ReadonlySet<string>;
  /** English: roles by which newspapers call somebody they have named already. */
  readonly varied: ReadonlySet<string>;
  /** English: roles that others than the one spoken of play in a story. */
  readonly others: ReadonlySet<string>;
  /** English: ranks of the police. */
  readonly police: ReadonlySet<string>;
  readonly defence: ReadonlySet<string>;
  readonly victims: ReadonlySet<string>;
  /** What a role phrase may say more of somebody known. */
  readonly besides: ReadonlySet<string>;
  /** Adjectives of regions. */
  readonly regions: ReadonlySet<string>;
}

let loaded: RoleWords | undefined;

/** Words by which roles are taken up (lexicon/<language>/names-role-words.yml): those of both languages, which share few. */
export function roleWordsAgain(): RoleWords {
  return (loaded ??= load());
}

function load(): RoleWords {
  const data = readLexicon<Data>('fr', 'names-role-words');
  const english = readLexicon<English>('en', 'names-role-words');
  const listed = (groups: readonly Group[]) => new Set(groups.flatMap(({ words }) => words));
  return {
    same: new Map(
      [...data.sameRole, ...english.sameRole].flatMap(({ words }) =>
        words.map((word) => [word, words[0]!] as const),
      ),
    ),
    bodies: new Map(data.bodies.flatMap(({ words }, kind) => words.map((word) => [word, kind] as const))),
    portfolios: new Map(data.portfolios.map((portfolio) => [portfolio.title, portfolio])),
    wider: new Map(Object.entries(data.wider).map(([role, roles]) => [role, new Set(roles)])),
    elected: listed([...data.elected, ...english.elected]),
    varied: listed(english.varied),
    others: listed(english.others),
    police: listed(english.police),
    defence: listed(data.defence),
    victims: listed(data.victims),
    besides: listed([...data.besides, ...data.regions]),
    regions: listed(data.regions),
  };
}

/** "le porte-parole policier" for "porte-parole de la Sûreté": every word asked for tells a kind of body known of. */
export function isOfBodyKind(asked: Description, known: Description): boolean {
  if (asked.words.size === 0 || asked.words.size > 2) return false;
  const { bodies } = roleWordsAgain();
  const kinds = new Set([...known.words].flatMap((word) => bodies.get(word) ?? []));
  for (const word of asked.words) {
    const kind = bodies.get(word);
    if (kind === undefined || !kinds.has(kind)) return false;
  }
  return true;
}

/** "l'avocat de l'accusé", "l'avocat de Jean Morel" for the one "de la défense", and the other way round. */
export function isOfDefence(asked: Description, known: Description): boolean {
  if (known.role.lemma !== 'avocat' || asked.role.lemma !== 'avocat') return false;
  const { defence, victims } = roleWordsAgain();
  const sides = [asked.words, known.words].map((words) => ({
    told: [...words].some((word) => defence.has(word)),
    against: words.size === 0 || [...words].some((word) => victims.has(word)),
  }));
  return sides.some(({ told }) => told) && !sides.some(({ against }) => against);
}
