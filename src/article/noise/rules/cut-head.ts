import { foldedWords } from '../../../model/fold.ts';
import { endOf, type Line } from '../line.ts';
import { firstProse, isOwnProse, type NoiseRule, type Page } from '../page.ts';

/** Up to this many lines above the first paragraph are title, standfirst, section: no menu. */
const SMALL_HEAD = 3;
const BODY_CHARACTERS = 6000;
const CONTENT_LETTERS = 4;
const HEADLINE_WORDS = 5;
const MASTHEAD_WORDS = 5;
const WRITER =
  /^((?:\p{Lu}[\p{L}'’.-]+\s)(?:(?:de|du|van|von|di|el|al|ben|bin)\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)(?:,\s\p{Ll}.{2,60})?$/u;

/** Words of the text, gathered when first asked for. */
type Vocabulary = () => ReadonlySet<string>;

/**
 * Accepts the menu above the article: short lines that share no words with the text. The headline and the standfirst
 * speak of what the text speaks of, and stay; so does the best candidate when none is certain.
 * Fires on: "Politique", "Petites annonces", "Qui sommes-nous ?" above the first paragraph
 * Not on: "Le barrage cède, trois villages évacués" above a text on the dam.
 */
export const cutHead: NoiseRule = {
  id: 'noise/rules/cut-head',
  apply(page) {
    const first = firstProse(page);
    if (first <= 0) return;
    for (const line of page.lines.slice(0, first)) {
      if (!line.cut && line.wording?.role === 'menu') line.cut = this.id;
    }
    const head = page.lines.slice(0, first).filter((line) => line.cut === null);
    let known: Set<string> | null = null;
    const vocabulary = () => (known ??= bodyVocabulary(page));
    cutMasthead(head, vocabulary, this.id);
    cutNames(head, vocabulary, this.id);
    if (head.length <= SMALL_HEAD) return;
    const likely = head.filter((line) => line.text === page.title || isOwn(line, vocabulary(), head.length));
    // A section's name ("Justice et faits divers") may share its words too; a headline is longer.
    const long = likely.filter((line) => line.wordCount >= HEADLINE_WORDS);
    const own = long.length > 0 ? long : likely;
    const title = own[0] ?? fallback(head);
    const at = title ? head.indexOf(title) : -1;
    head.forEach((line, i) => {
      if (line === title || own.includes(line)) return;
      // Below the headline a line of some length may be a standfirst in other words.
      if (i > at && (line.wordCount > 4 || line.shape === 'sentence') && !isPacked(head, i)) return;
      line.cut = this.id;
    });
  },
};

/** The outlet's name, or a section's, above the headline: it has no word of the text, which a line below has. */
function cutMasthead(head: Line[], vocabulary: Vocabulary, rule: string): void {
  const isForeign = (line: Line) => !line.words.some(({ word }) => vocabulary().has(word));
  while (head.length > 1) {
    const [top] = head;
    if (!top || top.wordCount > MASTHEAD_WORDS || top.shape !== 'heading' || !isForeign(top)) return;
    if (!head.slice(1).some((line) => isOwn(line, vocabulary(), 1) && line.wordCount > top.wordCount)) return;
    top.cut = rule;
    head.shift();
  }
}

/** The writer's name below the headline, perhaps with an office: no word of it returns in the text. */
function cutNames(head: Line[], vocabulary: Vocabulary, rule: string): void {
  for (let i = head.length - 1; i > 0; i--) {
    const line = head[i]!;
    const name = WRITER.exec(line.text)?.[1];
    if (name === undefined || foldedWords(name).some((word) => vocabulary().has(word))) continue;
    line.cut = rule;
    head.splice(i, 1);
  }
}

function bodyVocabulary(page: Page): Set<string> {
  let body = '';
  for (const line of page.lines) {
    if (!isOwnProse(line)) continue;
    body += ` ${line.text}`;
    if (body.length > BODY_CHARACTERS) break;
  }
  return new Set(
    foldedWords(body.slice(0, BODY_CHARACTERS)).filter((word) => word.length >= CONTENT_LETTERS),
  );
}

/** Half of its long words return in the text; in a long head two such words may be chance, three hardly. */
function isOwn(line: Line, vocabulary: ReadonlySet<string>, headLength: number): boolean {
  const content = line.words.map(({ word }) => word).filter((word) => word.length >= CONTENT_LETTERS);
  const shared = content.filter((word) => vocabulary.has(word)).length;
  return shared >= (headLength > 6 ? 3 : 2) && shared * 2 >= content.length;
}

/** The line nearest to the text that could be a headline. */
function fallback(head: readonly Line[]): Line | undefined {
  return head.findLast((line) => line.wordCount >= 5 && endOf(line.text) !== '.') ?? head.at(-1);
}

/** Among three short lines in a row. */
function isPacked(head: readonly Line[], at: number): boolean {
  const short = (line: Line | undefined) => line !== undefined && line.wordCount <= 6;
  return short(head[at]) && short(head[at - 1]) && short(head[at + 1]);
}
