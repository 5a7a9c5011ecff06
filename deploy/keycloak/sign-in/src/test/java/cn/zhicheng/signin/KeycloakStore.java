package cn.zhicheng.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A copy of Keycloak's whole store, searched row by row in every table. */
record KeycloakStore(String url) {
    /** A row that holds what was searched for; realm {@code ?} when the row belongs to none. */
    record Place(String table, String realm) {}

    /** Waits for the store's own delayed write, then copies the file while the server runs. */
    static KeycloakStore copiedTo(Path folder, Path database) throws IOException, InterruptedException {
        Thread.sleep(2_000);
        Files.copy(database, folder.resolve("copy.mv.db"));
        return new KeycloakStore("jdbc:h2:file:" + folder.resolve("copy") + ";NON_KEYWORDS=VALUE");
    }

    List<Place> placesOf(String text) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "", "")) {
            var realms = names(connection, "select ID, NAME from REALM");
            var users = names(connection, "select ID, REALM_ID from USER_ENTITY");
            var places = new ArrayList<Place>();
            for (var table : tables(connection)) {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    while (rows.next()) {
                        if (holds(rows, text)) {
                            places.add(new Place(table, realmOf(rows, realms, users)));
                        }
                    }
                }
            }
            return places;
        }
    }

    private static boolean holds(ResultSet row, String text) throws SQLException {
        for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            var value = row.getString(i);
            if (value != null && value.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static String realmOf(ResultSet row, Map<String, String> realms, Map<String, String> users)
            throws SQLException {
        var columns = new TreeSet<String>();
        for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            columns.add(row.getMetaData().getColumnName(i));
        }
        if (columns.contains("REALM_ID")) {
            // A session names its realm by id.
            return realms.getOrDefault(row.getString("REALM_ID"), "?");
        }
        return columns.contains("USER_ID")
                ? realms.getOrDefault(users.getOrDefault(row.getString("USER_ID"), "?"), "?")
                : "?";
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        var tables = new TreeSet<String>();
        try (var found =
                connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static Map<String, String> names(Connection connection, String query) throws SQLException {
        var names = new HashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.put(rows.getString(1), rows.getString(2));
            }
        }
        return names;
    }
}
