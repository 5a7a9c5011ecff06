package cn.zhicheng.contracts;

/** A proof was added, replaced, restored, renamed or put in another place. */
public record AttachmentStored(DossierState state) implements AttachmentEvent {}
