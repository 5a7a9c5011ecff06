package cn.zhicheng.contracts;

/** What happened to the proofs of one declaration: one dossier is one aggregate. */
public sealed interface AttachmentEvent extends Event permits AttachmentStored, AttachmentRemoved, AttachmentRejected {

    /** The aggregate as it is after the event. */
    DossierState state();

    @Override
    default String aggregateId() {
        return state().declarationId();
    }
}
