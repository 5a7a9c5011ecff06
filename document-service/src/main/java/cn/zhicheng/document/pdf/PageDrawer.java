package cn.zhicheng.document.pdf;

import java.util.Optional;

/** Draws a PDF's pages. */
public interface PageDrawer {

    /**
     * @param page from 1
     * @param width in pixels
     * @return the picture as PNG; empty where there is no such page
     */
    Optional<byte[]> png(byte[] pdf, int page, int width);
}
