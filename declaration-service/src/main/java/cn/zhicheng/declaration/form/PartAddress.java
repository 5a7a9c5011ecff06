package cn.zhicheng.declaration.form;

import java.util.regex.Pattern;

/** What is saved at once. */
public sealed interface PartAddress {
    /** The code of the one value that an order part holds: the ids of its list. */
    String ORDER = "order";

    /** Most records of a list; deleted ones do not count. */
    int MOST_RECORDS = 200;

    /** Ten characters that the page chose. */
    Pattern RECORD_ID = Pattern.compile("[0-9A-Z]{10}");

    /** A section. */
    record One(Part part) implements PartAddress {
        @Override
        public String toString() {
            return part.address();
        }
    }

    /** One record of a list. */
    record Record(Part part, String id) implements PartAddress {
        @Override
        public String toString() {
            return part.address() + "/" + id;
        }
    }

    /** The order of a list's records. */
    record Order(Part part) implements PartAddress {
        @Override
        public String toString() {
            return part.address() + "/" + ORDER;
        }
    }

    /** The section or list that it belongs to. */
    Part part();
}
