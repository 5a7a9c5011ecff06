package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import cn.zhicheng.declaration.form.numbers.Isbn;
import java.util.Set;
import java.util.stream.Stream;

/** ISBN: a wrong check digit warns until it is confirmed as printed; internal material has none. */
final class IsbnFitsItsCheck implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of(
                "/achievements/books/isbn",
                "/achievements/books/serialLevel",
                "/achievements/books/confirmedAsPrinted");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.records("/achievements/books").stream()
                .filter(row -> !row.yes("confirmedAsPrinted"))
                .filter(row ->
                        row.text("serialLevel").filter("INTERNAL"::equals).isEmpty())
                .filter(row ->
                        row.text("isbn").filter(isbn -> !Isbn.isRight(isbn)).isPresent())
                .map(row -> Finding.warning(row.at("isbn"), "books.isbnCheck"));
    }
}
