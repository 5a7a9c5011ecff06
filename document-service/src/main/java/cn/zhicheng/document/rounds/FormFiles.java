package cn.zhicheng.document.rounds;

import java.io.InputStream;

/** Keeps PDFs by their digest. */
interface FormFiles {

    /** Stores a PDF; the same one again changes nothing. */
    void put(String declarationId, String sha256, byte[] pdf);

    /** The PDF as a stream, to be closed by the caller. */
    InputStream get(String declarationId, String sha256);
}
