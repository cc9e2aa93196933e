import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j server on the loopback interface, for tests: java Server FOLDER PORT PASSWORD.
 *
 * <p>It ends once its standard input does. Nothing is saved: the folder is thrown away.
 */
public final class Server {
    public static void main(String[] arguments) {
        try {
            serve(Path.of(arguments[0]), Integer.parseInt(arguments[1]), arguments[2]);
        } catch (Throwable error) {
            error.printStackTrace();
            Runtime.getRuntime().halt(1); // threads of a server half started would keep it alive
        }
        Runtime.getRuntime().halt(0);
    }

    private static void serve(Path folder, int port, String password) throws Exception {
        SocketAddress address = new SocketAddress("127.0.0.1", port);
        DatabaseManagementService service =
                new DatabaseManagementServiceBuilder(folder)
                        .setConfig(BoltConnector.enabled, true)
                        .setConfig(BoltConnector.listen_address, address)
                        .setConfig(BoltConnector.advertised_address, address)
                        .setConfig(GraphDatabaseSettings.auth_enabled, true)
                        .setConfig(GraphDatabaseSettings.auth_lock_time, Duration.ZERO)
                        .setConfig(GraphDatabaseSettings.pagecache_memory, 64L << 20)
                        .build();
        service.database("system").executeTransactionally(
                "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                Map.of("password", password));
        while (System.in.read() != -1) {}
    }
}
