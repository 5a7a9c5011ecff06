package cn.zhicheng.document;

/** What generated answers say. */
@FunctionalInterface
public interface Words {

    /**
     * @param address of the field, without record
     * @param row from 0
     * @param most the longest text that the field takes, in characters
     */
    String of(String address, int row, int most);

    /** A short text that names its field and row, so that it can be found in print. */
    static Words naming() {
        return (address, row, _) ->
                "答%s%d".formatted(Integer.toString(Math.abs(address.hashCode()) % 100_000, 36), row);
    }

    /** As long as the form allows, with a word that has no place to break. */
    static Words longest() {
        return (_, row, most) -> {
            var word = row % 3 == 0
                    ? "https://example.com/" + "a-very-long-path-without-any-space".repeat(8)
                    : "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch".repeat(3);
            var text = "在二十万吨每年加氢装置节能改造工程中担任工艺专业负责人，提出热高分流程方案；" + word + "，".repeat(1);
            var full = text.repeat(most / text.length() + 1);
            return full.substring(0, full.offsetByCodePoints(0, Math.max(1, most)));
        };
    }
}
