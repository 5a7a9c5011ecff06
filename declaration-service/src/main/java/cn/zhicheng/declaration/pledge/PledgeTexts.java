package cn.zhicheng.declaration.pledge;

/** Every version of the pledge's text. A version is never changed, only followed by another. */
public interface PledgeTexts {

    /** The text that one agrees to now. */
    PledgeText current();

    /** The text that was agreed to. */
    PledgeText version(String version);
}
