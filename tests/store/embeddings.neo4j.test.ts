import { inject } from 'vitest';
import { embeddingsContract } from './embeddings-contract.ts';
import { openEmptyNeo4j } from './open-empty-neo4j.ts';

embeddingsContract('Neo4j', () => openEmptyNeo4j(inject('neo4j')));
