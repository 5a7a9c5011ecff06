package cn.zhicheng.document.layout;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The addresses that a template places: every quoted text in it that begins with a slash. */
public record Placements(Set<String> addresses) {
    private static final Pattern ADDRESS = Pattern.compile("'(/[A-Za-z][A-Za-z0-9/]*)'");

    public Placements {
        addresses = Set.copyOf(addresses);
    }

    public static Placements in(String template) {
        var found = new TreeSet<String>();
        var matcher = ADDRESS.matcher(template);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return new Placements(found);
    }

    public boolean contains(String address) {
        return addresses.contains(address);
    }
}
