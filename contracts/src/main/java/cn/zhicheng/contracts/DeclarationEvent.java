package cn.zhicheng.contracts;

/** What happened to a declaration. */
public sealed interface DeclarationEvent extends Event
        permits DeclarationStarted,
                DeclarationSubmitted,
                DeclarationTaken,
                DeclarationReturned,
                DeclarationAccepted,
                DeclarationRejected,
                DeclarationWithdrawn,
                DeclarationDiscarded,
                DeclarationLapsed,
                DeclarationCancelled {

    /** The aggregate as it is after the event. */
    DeclarationState state();

    @Override
    default String aggregateId() {
        return state().declarationId();
    }
}
