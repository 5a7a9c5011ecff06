package cn.zhicheng.attachment.dossier;

/** A declaration that is the caller's own: only {@link OpenDossier} says so. */
record MyDeclaration(String id, String personId, String planId) {}
