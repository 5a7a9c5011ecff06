package cn.zhicheng.declaration.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Recursive descent over a condition's text; {@code not} binds closest, then {@code and}, then {@code or}. */
final class ConditionParser {
    private static final Pattern TOKEN = Pattern.compile("\\s*(!=|[=\\[\\](),]|\"[^\"]*\"|[/\\p{L}\\d_.-]+)");
    private static final Pattern OPERAND =
            Pattern.compile("plan\\.[a-z][A-Za-z0-9]*|(/[A-Za-z0-9]+)+|[a-z][A-Za-z0-9]*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d_.-]+");
    private static final List<String> RESERVED = List.of("and", "or", "not", "in", "present");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    private record Token(String text, int position) {}

    ConditionParser(String text) {
        this.text = text;
    }

    Condition parse() {
        read();
        var condition = or();
        if (next < tokens.size()) {
            throw malformed("the end");
        }
        return condition;
    }

    private void read() {
        var matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(new Token(matcher.group(1), matcher.start(1)));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new IllegalArgumentException("condition '%s': nothing can begin at %d".formatted(text, end + 1));
        }
    }

    private Condition or() {
        var any = new ArrayList<>(List.of(and()));
        while (accept("or")) {
            any.add(and());
        }
        return any.size() == 1 ? any.getFirst() : new Condition.Or(List.copyOf(any));
    }

    private Condition and() {
        var all = new ArrayList<>(List.of(not()));
        while (accept("and")) {
            all.add(not());
        }
        return all.size() == 1 ? all.getFirst() : new Condition.And(List.copyOf(all));
    }

    private Condition not() {
        if (accept("not")) {
            return new Condition.Not(not());
        }
        if (accept("(")) {
            var inner = or();
            expect(")");
            return inner;
        }
        return comparison();
    }

    private Condition comparison() {
        var operand = take(OPERAND, "a field or a flag of the plan");
        if (accept("present")) {
            return new Condition.Present(operand);
        }
        if (accept("=")) {
            return new Condition.Equal(operand, value());
        }
        if (accept("!=")) {
            return new Condition.NotEqual(operand, value());
        }
        expect("in");
        expect("[");
        var values = new ArrayList<>(List.of(value()));
        while (accept(",")) {
            values.add(value());
        }
        expect("]");
        return new Condition.In(operand, List.copyOf(values));
    }

    private String value() {
        if (next < tokens.size() && tokens.get(next).text().startsWith("\"")) {
            var quoted = tokens.get(next++).text();
            return quoted.substring(1, quoted.length() - 1);
        }
        return take(WORD, "a value");
    }

    private String take(Pattern pattern, String wanted) {
        if (next < tokens.size()) {
            var token = tokens.get(next).text();
            if (pattern.matcher(token).matches() && !RESERVED.contains(token)) {
                next++;
                return token;
            }
        }
        throw malformed(wanted);
    }

    private boolean accept(String token) {
        if (next < tokens.size() && tokens.get(next).text().equals(token)) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!accept(token)) {
            throw malformed("'" + token + "'");
        }
    }

    private IllegalArgumentException malformed(String wanted) {
        int position = next < tokens.size() ? tokens.get(next).position() : text.length();
        return new IllegalArgumentException("condition '%s': expected %s at %d".formatted(text, wanted, position + 1));
    }
}
