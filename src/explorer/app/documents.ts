/** Everything the explorer ever asks. */
import articlePage from './documents/ArticlePage.graphql';
import articlesPage from './documents/ArticlesPage.graphql';
import ask from './documents/Ask.graphql';
import claimPage from './documents/ClaimPage.graphql';
import entityPage from './documents/EntityPage.graphql';
import home from './documents/Home.graphql';
import judge from './documents/Judge.graphql';
import openPairs from './documents/OpenPairs.graphql';
import reviewPage from './documents/ReviewPage.graphql';
import revoke from './documents/Revoke.graphql';
import type * as types from './generated/documents.ts';
import type { Document } from './request.ts';

export const ASK: Document<types.AskQuery, types.AskQueryVariables> = { text: ask };
export const HOME: Document<types.HomeQuery, types.HomeQueryVariables> = { text: home };
export const OPEN_PAIRS: Document<types.OpenPairsQuery, types.OpenPairsQueryVariables> = { text: openPairs };
export const CLAIM_PAGE: Document<types.ClaimPageQuery, types.ClaimPageQueryVariables> = { text: claimPage };
export const ENTITY_PAGE: Document<types.EntityPageQuery, types.EntityPageQueryVariables> = {
  text: entityPage,
};
export const ARTICLE_PAGE: Document<types.ArticlePageQuery, types.ArticlePageQueryVariables> = {
  text: articlePage,
};
export const ARTICLES_PAGE: Document<types.ArticlesPageQuery, types.ArticlesPageQueryVariables> = {
  text: articlesPage,
};
export const REVIEW_PAGE: Document<types.ReviewPageQuery, types.ReviewPageQueryVariables> = {
  text: reviewPage,
};
export const JUDGE: Document<types.JudgeMutation, types.JudgeMutationVariables> = { text: judge };
export const REVOKE: Document<types.RevokeMutation, types.RevokeMutationVariables> = { text: revoke };
