package cn.zhicheng.declaration.submission;

/** The gateway's signature over what it received, and when. */
interface ReceptionSignature {

    /** @param signature as the request brought it: hex digits, or anything else */
    boolean isGenuine(String text, String signature);
}
