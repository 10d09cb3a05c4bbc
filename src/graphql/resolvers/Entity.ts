import type { EntityNode } from '../../model/graph.ts';
import type { Context } from '../context.ts';
import { childList } from '../lists/child-list.ts';
import { speaker } from './Speaker.ts';

const entity = {
  ...speaker,
  claimsAbout: childList('entity.claims'),
  articles: childList('entity.articles'),
  forms: ({ id }: EntityNode, _args: unknown, { loaders }: Context) => loaders.entityForms.load(id),
};

export const Person = entity;
export const Organization = {
  ...entity,
  published: childList('outlet.articles'),
  creditedOrigins: childList('outlet.origins'),
};
export const Place = entity;
