package cn.zhicheng.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A copy of Keycloak's whole store, searched row by row in every table. */
record KeycloakStore(String url) {
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.(eyJ[\\w-]+)\\.");

    /** A row that holds what was searched for; realm {@code ?} when the row belongs to none. */
    record Place(String table, String realm) {}

    /**
     * Copies the file while the server runs, again and again until the store's delayed write brought what is known to come:
     * so what a search does not find then is not there.
     */
    static KeycloakStore copiedTo(Path folder, Path database, String known)
            throws IOException, InterruptedException, SQLException {
        for (var i = 0; i < 30; i++) {
            Thread.sleep(1_000);
            var copy = folder.resolve("copy" + i);
            Files.copy(database, copy.resolveSibling(copy.getFileName() + ".mv.db"));
            var store = new KeycloakStore("jdbc:h2:file:" + copy + ";NON_KEYWORDS=VALUE");
            if (!store.placesOf(known).isEmpty()) {
                return store;
            }
        }
        throw new IllegalStateException("The store never held " + known);
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

    /** Whether a text holds what is searched for, in clear or in the payload of a token. */
    static boolean mentions(String text, String searched) {
        var sought = searched.toLowerCase(Locale.ROOT);
        return text.toLowerCase(Locale.ROOT).contains(sought)
                || TOKEN.matcher(text)
                        .results()
                        .map(token -> new String(Base64.getUrlDecoder().decode(token.group(1)), StandardCharsets.UTF_8))
                        .anyMatch(payload -> payload.toLowerCase(Locale.ROOT).contains(sought));
    }

    private static boolean holds(ResultSet row, String text) throws SQLException {
        for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            var value = row.getString(i);
            if (value != null && mentions(value, text)) {
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
