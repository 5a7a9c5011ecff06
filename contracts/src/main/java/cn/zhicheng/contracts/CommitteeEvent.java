package cn.zhicheng.contracts;

/** What happened to a review committee. */
public sealed interface CommitteeEvent extends Event permits CommitteeChanged {

    /** The aggregate as it is after the event. */
    CommitteeState state();

    @Override
    default String aggregateId() {
        return state().committeeId();
    }
}
