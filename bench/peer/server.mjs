/**
 * The peer: @neo4j/graphql over a graph that Dixit has filled, behind the same HTTP server that Dixit uses. Its types are
 * those of docs/neo4j.md, as far as the bench asks for them. It has the server's indexes and its own parse cache.
 *
 *   NEO4J_PASSWORD=… node server.mjs ADDRESS USER
 */
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const typeDefs = /* GraphQL */ `
  type Claim @node {
    id: ID!
    text: String!
    orderKey: String!
    assertionCount: Int!
    assertions: [Assertion!]! @relationship(type: "OF", direction: IN)
  }
  type Assertion @node {
    id: ID!
    text: String!
    stance: String!
    publishedAt: String
    current: Boolean!
    orderKey: String!
    claim: [Claim!]! @relationship(type: "OF", direction: OUT)
    speaker: [Speaker!]! @relationship(type: "MADE_BY", direction: OUT)
    article: [Article!]! @relationship(type: "APPEARS_IN", direction: OUT)
  }
  type Speaker @node {
    id: ID!
    name: String!
    assertions: [Assertion!]! @relationship(type: "MADE_BY", direction: IN)
  }
  type Article @node {
    id: ID!
    title: String!
  }
`;

const [address, user] = process.argv.slice(2);
const driver = neo4j.driver(address, neo4j.auth.basic(user, process.env.NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({ schema, logging: false, graphiql: false, landingPage: false, maskedErrors: false });
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`));
process.once('SIGTERM', () => process.exit(0));
