package cn.zhicheng.declaration.carryover;

import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.lifecycle.Part;
import java.util.List;

/**
 * What comes of a carry-over.
 *
 * @param parts to be saved at once; none where everything is there already
 */
record Carried(List<Part> parts, List<Copied> copied, List<Left> left) {

    Carried {
        parts = List.copyOf(parts);
        copied = List.copyOf(copied);
        left = List.copyOf(left);
    }

    /**
     * What is in the draft now.
     *
     * @param address of the record or the field in the draft
     * @param label how people call it
     * @param text what it holds, shortened
     */
    record Copied(String address, String label, String text) {}

    /**
     * What stays behind.
     *
     * @param address in the earlier declaration
     */
    record Left(String address, String label, String text, Finding why) {}
}
