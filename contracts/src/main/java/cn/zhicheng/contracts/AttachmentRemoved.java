package cn.zhicheng.contracts;

/** A proof was deleted. */
public record AttachmentRemoved(DossierState state) implements AttachmentEvent {}
