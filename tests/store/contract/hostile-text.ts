import { describe, expect, it } from 'vitest';
import type { OpenEmpty } from '../contract.ts';
import {
  article,
  assertion,
  claim,
  claimForm,
  entity,
  entityForm,
  mention,
  origin,
  quote,
} from '../factory.ts';
import { smallStory } from './small-story.ts';
import { withStore } from './with-store.ts';

/** Text as an article might bring it, and what would happen if it were ever taken for a query. */
const HOSTILE: readonly string[] = [
  `'; DROP TABLE article; --`,
  `" OR "1"="1`,
  `'}) DETACH DELETE n //`,
  '`; MATCH (n) DETACH DELETE n',
  '$id $parameter {id} :label \\u0027 \\',
  '%00 %27 _ % * ? [a-z] ~ ^ ( ) { } [ ] + - ! && || :',
  'AND OR NOT NEAR("a" b) column:word a* ^b',
  'a\u0000b',
  '\u0001\u001f\u007f\u0085\u2028\u2029\ufeff',
  '🚁🇫🇷👩‍👩‍👧 e\u0301 ﬁ ß İ',
  'שלום عربى 中文 ไทย',
  '../../etc/passwd; $(reboot) `reboot`',
  '<script>alert(1)</script>&amp;',
  '',
  ' ',
  'x'.repeat(20_000),
];

const LONE = 'seul \ud83d fin \udc00';

export function hostileTextContract(open: OpenEmpty): void {
  describe('hostile text', () => {
    it.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
      'is kept to the letter, and never run: %s',
      async (_, text) => {
        const store = await open();
        const { batch } = smallStory();
        await store.write(batch);
        const form = entityForm(text, 'Person', { aliases: [text], descriptions: [text], keys: [text] });
        const written = article(text, {
          text,
          url: text,
          file: text,
          outlet: text,
          authors: [text],
          language: text,
        });
        const claimed = claimForm(text, { subject: form }, { predicateClass: text, keys: [text] });
        const said = quote(written, text, form, { cue: text, rule: text });
        const told = assertion(written, claimed, form, { detail: text, cue: text, quoteIds: [said.id] });
        await store.write({
          origins: [origin(text)],
          articles: [written],
          entityForms: [form],
          entities: [entity(form)],
          mentions: [mention(written, form, 0)],
          quotes: [said],
          claimForms: [claimed],
          claims: [claim(claimed, { subject: form })],
          assertions: [told],
          changes: [{ at: text, by: text, action: 'RESOLVED', nodeId: form.id, detail: text }],
        });
        const before = await store.digest();
        expect(await store.findNodes([written.id, form.id, said.id, claimed.id, told.id])).toEqual([
          { type: 'Article', ...written },
          { type: 'Entity', ...entity(form) },
          { type: 'Quote', ...said },
          { type: 'Claim', ...claim(claimed, { subject: form }) },
          { type: 'Assertion', ...told },
        ]);
        expect(await store.findEntityForms({ keys: [text] })).toEqual([form]);
        expect(await store.findClaimForms({ keys: [text] })).toEqual([claimed]);
        expect(await store.findArticleByUrl(text)).toEqual(written);
        expect(await store.findMentions([written.id])).toEqual([mention(written, form, 0)]);
        const filter = {
          ...{
            claimIds: [text],
            speakerIds: [text],
            entityIds: [text],
            articleIds: [text],
            outletIds: [text],
          },
          ...{
            originIds: [text],
            predicateClass: [text],
            language: text,
            publishedFrom: text,
            publishedTo: text,
          },
        };
        for (const [name, value] of Object.entries(filter)) {
          const { nodes } = await store.listAssertions({ [name]: value }, {});
          const matches = ['language', 'predicateClass'].includes(name);
          if (!name.startsWith('published')) expect(nodes).toEqual(matches ? [told] : []);
          await store.listClaims({ assertions: { [name]: value } }, {});
        }
        await store.listClaims({ ids: [text], subjectIds: [text], objectIds: [text] }, {});
        await store.listArticles(
          { outletIds: [text], language: text, publishedFrom: text, publishedTo: text },
          {},
        );
        await store.listEntities({ named: text }, {});
        await store.listChildren('claim.assertions', [text], {});
        await store.findNodes([text]);
        await store.findJudgements([text]);
        await store.findClaimLinks([text]);
        await store.findClaimCounts([text]);
        await store.searchEntities([text], 5);
        await store.searchClaims({
          terms: [{ word: text, expansions: [text] }],
          entityIds: [text],
          predicateClasses: [text],
          limit: 5,
        });
        await expect(store.listClaims({}, { after: text })).rejects.toMatchObject({
          code: 'CURSOR_MALFORMED',
        });
        expect(await store.digest()).toBe(before);
        expect(await store.countAll()).toMatchObject({ articles: 3, people: 3, claims: 3 });
        await store.close();
      },
    );

    it(
      'half a character becomes U+FFFD, once and for all',
      withStore(open, async (store) => {
        const form = entityForm('Ada', 'Person', { aliases: [LONE] });
        const batch = { entityForms: [form], entities: [entity(form)] };
        await store.write(batch);
        expect((await store.findNodes([form.id]))[0]).toMatchObject({ aliases: ['seul \ufffd fin \ufffd'] });
        expect(await store.write(batch)).toEqual({ created: 0, updated: 0 });
      }),
    );
  });
}
