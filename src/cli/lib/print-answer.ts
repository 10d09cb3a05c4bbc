import type { Answer } from '../../search/search.ts';
import type { AnsweredClaim, AnsweredExcerpt, Saying } from './answer.ts';
import type { Context } from './context.ts';
import { safe, wrap } from './terminal.ts';

/** Claims shown that have nothing of the question themselves. */
const AROUND = 5;

/**
 * Prints an answer for people: each claim, who affirms, who denies, in which words, where, and how many origins; then what
 * articles say themselves. With `ids`, what other commands take, and where each article is: its address, else its file.
 */
export function printAnswer(
  context: Context,
  { question, notices }: Answer,
  claims: readonly AnsweredClaim[],
  excerpts: readonly AnsweredExcerpt[],
  { ids = false }: { readonly ids?: boolean } = {},
): void {
  const { print, styles } = context;
  print(styles.bold(safe(question.text)));
  const understood = [
    ...question.entities.map(
      ({ entity, role }) => `${role === 'ANY' ? 'entity' : role.toLowerCase()} ${entity.name}`,
    ),
    ...(question.predicateClass ? [`predicate ${question.predicateClass}`] : []),
    ...(question.publishedFrom || question.publishedTo
      ? [
          `published ${[...new Set([question.publishedFrom, question.publishedTo])].filter(Boolean).join(' to ')}`,
        ]
      : []),
    ...(question.certainty ? [question.certainty.toLowerCase()] : []),
    ...(question.stance ? [question.stance.toLowerCase()] : []),
    ...(question.terms.length > 0 ? [`words ${question.terms.join(', ')}`] : []),
  ];
  if (understood.length > 0) print(styles.dim(safe(`understood as: ${understood.join(' · ')}`)));
  for (const notice of notices) print(styles.yellow(safe(notice)));
  if (claims.length === 0 && notices.length === 0)
    print('No claim found. Ask with other words, or ingest more articles.');
  const around = claims.filter(({ contextOnly }) => contextOnly);
  claims
    .filter(({ contextOnly }) => !contextOnly)
    .forEach((claim, index) => {
      const { affirmOrigins, denyOrigins, independentOrigins } = claim.counts;
      print();
      print(wrap(`${styles.bold(`${index + 1}. ${safe(claim.text)}`)}`, ''));
      print(
        `   ${independentOrigins} independent ${independentOrigins === 1 ? 'origin' : 'origins'}: ` +
          `${styles.green(`${affirmOrigins} affirming`)}, ${styles.red(`${denyOrigins} denying`)}` +
          styles.dim(safe(`   found by ${claim.why.join('; ')}`)),
      );
      if (ids) print(styles.dim(`   ${claim.id}`));
      for (const saying of claim.sayings) {
        printSaying(context, saying);
        if (ids) print(styles.dim(`           ${safe(whereIs(saying.article))}`));
      }
    });
  if (excerpts.length > 0) {
    print();
    print(styles.bold('Said in the articles themselves, by nobody who was found'));
    for (const { words, article } of excerpts) {
      print(wrap(`“${safe(words)}”`, '   '));
      print(styles.dim(`   ${safe(placeOf(article))}`));
      if (ids) print(styles.dim(`   ${safe(whereIs(article))}`));
    }
  }
  if (around.length > 0) {
    print();
    print(styles.bold('In articles on the subject'));
    for (const claim of around.slice(0, AROUND)) {
      const [saying] = claim.sayings;
      print(wrap(`${safe(saying?.speaker ?? '')}: ${safe(claim.text)}`, '   '));
    }
  }
}

function printSaying({ print, styles }: Context, saying: Saying): void {
  const stance = saying.stance === 'AFFIRMS' ? styles.green('affirms') : styles.red('denies ');
  const certainty = saying.certainty === 'STATED' ? '' : ` (${saying.certainty.toLowerCase()})`;
  const via = saying.via.length > 0 ? `, through ${saying.via.join(', then ')}` : '';
  print(`   ${stance} ${styles.bold(safe(saying.speaker))}${safe(`${certainty}${via}`)}`);
  print(wrap(`“${safe(saying.words)}”`, '           '));
  print(styles.dim(`           ${safe(placeOf(saying.article))}`));
}

function placeOf({ outlet, publishedAt, title }: Saying['article']): string {
  return [outlet, publishedAt?.slice(0, 10), title].filter(Boolean).join(' · ');
}

function whereIs({ id, url, file }: Saying['article']): string {
  return [id, url ?? file].filter(Boolean).join(' · ');
}
