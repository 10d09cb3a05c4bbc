/** A reader of Hunspell files, as far as the two dictionaries need it: suffix rules with continuation flags. */
export interface Suffix {
  readonly strip: string;
  readonly add: string;
  readonly continuation: string;
  readonly condition: RegExp;
}

export interface Entry {
  readonly word: string;
  readonly flags: readonly string[];
}

export interface Dictionary {
  readonly suffixes: ReadonlyMap<string, readonly Suffix[]>;
  readonly entries: readonly Entry[];
}

/** Reads affix and word list; `flagLength` is 2 for `FLAG long`. */
export function readHunspell(aff: string, dic: string, flagLength: 1 | 2): Dictionary {
  const suffixes = new Map<string, Suffix[]>();
  for (const line of aff.split('\n')) {
    const parts = line.split(/\s+/);
    if (parts[0] !== 'SFX' || parts.length < 5) continue;
    const [, flag, strip, addition, condition] = parts as [string, string, string, string, string];
    const [add = '', continuation = ''] = addition.split('/');
    const list = suffixes.get(flag) ?? [];
    suffixes.set(flag, list);
    list.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      continuation,
      condition: new RegExp(`${condition === '.' ? '' : condition}$`),
    });
  }
  const entries = dic
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [word = '', flags = ''] = line.split(/\s/)[0]!.split('/');
      return { word, flags: flags.match(new RegExp(`.{${flagLength}}`, 'gs')) ?? [] };
    });
  return { suffixes, entries };
}

/** Forms that a flag makes of a word. */
export function inflect(
  dictionary: Dictionary,
  word: string,
  flag: string,
): { form: string; suffix: Suffix }[] {
  return (dictionary.suffixes.get(flag) ?? [])
    .filter((suffix) => word.endsWith(suffix.strip) && suffix.condition.test(word))
    .map((suffix) => ({ form: word.slice(0, word.length - suffix.strip.length) + suffix.add, suffix }));
}
