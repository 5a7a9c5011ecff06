package cn.zhicheng.declaration.submission;

/** Gives out receipt numbers. A number that no submission came to use leaves a gap. */
interface ReceiptNumbers {

    /** A number that nobody had before. */
    ReceiptNumber next(int year, String committeeNumber);
}
