import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * A Neo4j Community server on one Bolt port of this machine. Arguments: data folder, port (0 for a free one), "keep" to shut
 * down in order at the end or "drop" to leave at once. The password of user "neo4j" is the first line of standard input.
 * Prints "READY <port>" and runs until standard input closes, so that it never outlives the process that started it,
 * however that ends.
 */
public final class LocalNeo4j {
    public static void main(String[] arguments) throws Exception {
        var input = new java.io.BufferedReader(new java.io.InputStreamReader(System.in, "UTF-8"));
        String password = input.readLine();
        int port = Integer.parseInt(arguments[1]);
        if (port == 0) {
            // Not port 0 for the server itself: clients that ask for routing are sent to the port it advertises.
            try (var free = new java.net.ServerSocket(0)) {
                port = free.getLocalPort();
            }
        }
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
                .setConfig(HttpConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                // Tests give wrong passwords on purpose.
                .setConfig(GraphDatabaseSettings.auth_max_failed_attempts, 0)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(Long.getLong("dixit.pagecache", 256)))
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .build();
        boolean drop = arguments[2].equals("drop");
        if (!drop) {
            Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        }
        try {
            // Not ALTER USER: that refuses the password which kept data already have.
            service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                            Map.of("password", password));
        } catch (RuntimeException refused) {
            // Threads of the server would keep this process, and whoever waits for it, for ever.
            refused.printStackTrace();
            System.exit(1);
        }
        System.out.println("READY " + port);
        while (input.read() != -1) {
            // Nothing is said on standard input; its end is the signal.
        }
        if (drop) {
            Runtime.getRuntime().halt(0);
        }
        System.exit(0);
    }
}
