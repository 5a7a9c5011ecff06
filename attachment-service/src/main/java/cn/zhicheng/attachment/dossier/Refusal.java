package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.category.Category;

/** Why a change of a dossier is not made. */
public sealed interface Refusal {

    /** Nothing may be changed now. */
    record Locked() implements Refusal {}

    /** The notice of return does not name this. */
    record NotNamed(String address) implements Refusal {}

    /** There is no such proof. */
    record Unknown() implements Refusal {}

    /** The id is in use for another content. */
    record Exists(Attachment stored) implements Refusal {}

    /** It was removed in the meantime; restoring it is possible. */
    record Removed(Attachment stored) implements Refusal {}

    /** It was replaced in the meantime. */
    record Stale(Attachment stored) implements Refusal {}

    record CategoryFull(Category category, int max) implements Refusal {}

    record DossierFull(int max) implements Refusal {}

    record TooManyBytes(long max) implements Refusal {}

    /** Its bytes are no longer kept. */
    record Gone() implements Refusal {}

    /** What is known here may be behind; in a few seconds it is known. */
    record Unsure() implements Refusal {}

    /** Others are changing the same at this moment; in a few seconds it works. */
    record Busy() implements Refusal {}
}
