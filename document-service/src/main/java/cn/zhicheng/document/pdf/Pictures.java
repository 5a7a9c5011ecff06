package cn.zhicheng.document.pdf;

import java.util.Optional;

/** Pictures as data URIs, fit for an archival document. */
public interface Pictures {

    /** The person's picture from the file that was uploaded; empty where it can't be read. */
    Optional<String> portrait(byte[] file);

    /** A QR code that scales without blur. */
    String qrCode(String text);
}
