import { Connection, type Parameters } from '../../src/store/neo4j/connection.ts';

/** Counts statements, and how many had to wait for one another. */
export class WatchedConnection extends Connection {
  statements = 0;
  rounds = 0;
  #answered = 0;

  override async read<T>(text: string, parameters?: Parameters): Promise<T[]> {
    const round = this.#answered + 1;
    this.statements++;
    this.rounds = Math.max(this.rounds, round);
    const rows = await super.read<T>(text, parameters);
    this.#answered = Math.max(this.#answered, round);
    return rows;
  }

  begin(): void {
    this.statements = 0;
    this.rounds = 0;
    this.#answered = 0;
  }
}
