/**
 * Chinese and Korean names in the several systems that Latin letters have for them. Each key puts the letters that the
 * systems confuse into one class (b and p, zh and ch), so names of other people fall together too: a key finds, and two
 * keys that agree count only where one of the names is written in the older way, or the office agrees.
 */

/** Class of a family or given name of Chinese: "Tsé-toung" and "Zedong", "Hsiao-ping" and "Xiaoping". */
export function chineseKey(name: string): string {
  return name
    .replace(/[^a-z]/g, '')
    .replace(/hs(?=[iu])|s(?=i)/g, 'x')
    .replace(/oung|ung/g, 'ong')
    .replace(/tch|zh|ch(?=i|[aeou])|q|j/g, 'C')
    .replace(/ts(?=i)/g, 'C')
    .replace(/k(?=i)/g, 'C')
    .replace(/tz|ts|c|z/g, 'Z')
    .replace(/Z(?:eu|e|u|i|ih)(?=[^aeiou]|$)/g, 'Z')
    .replace(/[td]/g, 'T')
    .replace(/[pb]/g, 'P')
    .replace(/[kg]/g, 'K')
    .replace(/ian/g, 'ien')
    .replace(/ieh/g, 'ie')
    .replace(/uei/g, 'ui')
    .replace(/ueh/g, 'ue')
    .replace(/eou|ow|ou/g, 'u')
    .replace(/uo/g, 'o')
    .replace(/(?<=[aeiou])h/g, '')
    .replace(/y(?=i)/g, '');
}

/** Written in Wade-Giles or the French way rather than in pinyin. */
export function isOldChinese(given: string, family: string): boolean {
  return (
    given.includes('-') ||
    /^(?:hs|tch|ts[^a]|tz|t'|p'|k')|[aeiou]h$|oung$/.test(family) ||
    /hs|tch|ts[eéiuo]|tz|oung/.test(given)
  );
}

/** Class of a Korean family or given name: "Suk-yeol" and "Seok-yeol", "Young-sam" and "Yeong-sam". */
export function koreanKey(given: string): string {
  return given
    .replace(/[^a-z]/g, '')
    .replace(/^par?k$/, 'pak')
    .replace(/^(?:l|rh|r|y)(?:ee|i)$/, 'i')
    .replace(/yeo|you|yo(?=n)/g, 'yu')
    .replace(/eo|eu|oo|wu/g, 'u')
    .replace(/ee|ui/g, 'i')
    .replace(/ch/g, 'j')
    .replace(/[kg]+/g, 'k')
    .replace(/[pb]+/g, 'p')
    .replace(/[td]+/g, 't')
    .replace(/sh/g, 's');
}
