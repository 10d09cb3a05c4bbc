/** Everything the explorer ever asks. */
import articlePage from './documents/ArticlePage.graphql';
import ask from './documents/Ask.graphql';
import claimPage from './documents/ClaimPage.graphql';
import entityPage from './documents/EntityPage.graphql';
import home from './documents/Home.graphql';
import type * as types from './generated/documents.ts';
import type { Document } from './request.ts';

export const ASK: Document<types.AskQuery, types.AskQueryVariables> = { text: ask };
export const HOME: Document<types.HomeQuery, types.HomeQueryVariables> = { text: home };
export const CLAIM_PAGE: Document<types.ClaimPageQuery, types.ClaimPageQueryVariables> = { text: claimPage };
export const ENTITY_PAGE: Document<types.EntityPageQuery, types.EntityPageQueryVariables> = {
  text: entityPage,
};
export const ARTICLE_PAGE: Document<types.ArticlePageQuery, types.ArticlePageQueryVariables> = {
  text: articlePage,
};
