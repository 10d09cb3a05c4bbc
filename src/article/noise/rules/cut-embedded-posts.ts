import type { Line } from '../line.ts';
import type { NoiseRule } from '../page.ts';

/** "— Name (@handle) 20 décembre 2018", the signature of an embedded post. */
const SIGNATURE = /(?:—|--|–|&mdash;)\s?.{1,80}\(@\w{1,30}\).{0,60}$/u;
const HANDLE = /^@\w{2,30}\W{0,3}$/;
const POST_MARK =
  /(?:^|\s)#\p{L}[\p{L}\p{N}_]+|(?:^|[\s(])@\w{3,30}|pic\.twitter\.com|\bt\.co\/|pic\.x\.com/u;
const LINK = /\bt\.co\/|pic\.(?:twitter|x)\.com/;
/** The post's own picture ends it. Marks that a comma follows are cited by a sentence of prose. */
const PICTURE_LAST = /pic\.(?:twitter|x)\.com\/\w{4,20}\W{0,3}$/;
const TAG = /(?:^|\P{L})[#@]\p{L}\w+|\bt\.co\//u;
const CITED = /[»”"]\s?,/;
const LONGEST_POST_WORDS = 70;

/**
 * Accepts embedded posts of social networks: the line with the post's signature, the lines above it that carry its
 * marks (#tag, @handle, short links), and copies of the same words. What a politician posted is usually quoted in the
 * prose again; as an embed it has no prose around it to say who affirms what.
 * Fires on: "Fier de nos équipes ! #budget — Anne Martin (@amartin) 4 mai 2021"
 * Not on: "Sur son compte @amartin, la députée écrit que le budget sera voté."
 */
export const cutEmbeddedPosts: NoiseRule = {
  id: 'noise/rules/cut-embedded-posts',
  apply(page) {
    const posts: string[] = [];
    page.lines.forEach((line, i) => {
      if (line.cut || line.wordCount > LONGEST_POST_WORDS) return;
      const signature = SIGNATURE.exec(line.text);
      if (signature) {
        line.cut = this.id;
        posts.push(line.text.slice(0, signature.index).trim());
        if (signature.index > 20) return;
        for (let j = i - 1; j >= 0 && i - j <= 3; j--) {
          const above = page.lines[j]!;
          if (above.cut || !(isPost(above) || LINK.test(above.text))) break;
          above.cut = this.id;
        }
      } else if (HANDLE.test(line.text)) {
        line.cut = this.id;
        const name = page.lines[i - 1];
        if (name && !name.cut && name.shape === 'heading' && name.wordCount <= 5) name.cut = this.id;
        const post = page.lines[i + 1];
        if (post && !post.cut && isPost(post)) post.cut = this.id;
      }
    });
    for (const line of page.lines) {
      if (line.cut || line.wordCount < 5) continue;
      if (posts.some((post) => post.length > 20 && line.text === post)) line.cut = this.id;
      else if (isSigned(line)) line.cut = this.id;
      else if (isPost(line) && /(?:#\p{L}\S*|@\w+|t\.co\/\S*|pic\.\S+)\W*$/u.test(line.text))
        line.cut = this.id;
    }
  },
};

function isPost(line: Line): boolean {
  return (
    line.wordCount <= LONGEST_POST_WORDS && POST_MARK.test(line.text) && !/[«“"].{20,}[»”"]/.test(line.text)
  );
}

/** Words in marks within a post, which ends with its picture and carries a tag. */
function isSigned({ text, wordCount }: Line): boolean {
  return wordCount <= LONGEST_POST_WORDS && PICTURE_LAST.test(text) && TAG.test(text) && !CITED.test(text);
}
