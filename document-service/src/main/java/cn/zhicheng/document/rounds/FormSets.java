package cn.zhicheng.document.rounds;

/** Keeps form sets. */
interface FormSets {

    /** The forms of a declaration; none where nothing is known of it. */
    FormSet of(String declarationId);

    /** @return what is stored now, with its version */
    FormSet save(FormSet forms);
}
