package cn.zhicheng.contracts;

/** The scan rejected a proof after it was stored. */
public record AttachmentRejected(DossierState state) implements AttachmentEvent {}
