import { inject } from 'vitest';
import { openEmptyNeo4j } from '../store/open-empty-neo4j.ts';
import { ingestContract } from './ingest-contract.ts';

ingestContract('Neo4j', () => openEmptyNeo4j(inject('neo4j')));
