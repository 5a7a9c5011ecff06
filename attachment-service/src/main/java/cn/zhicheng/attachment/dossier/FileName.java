package cn.zhicheng.attachment.dossier;

/** A file's name as a person gave it, without a folder or anything that no file name holds. */
final class FileName {
    private FileName() {}

    static String of(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
        return plain.isEmpty() ? "附件" : plain;
    }
}
