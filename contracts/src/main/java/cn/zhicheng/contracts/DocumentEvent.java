package cn.zhicheng.contracts;

/** What happened to the printed forms of one declaration. */
public sealed interface DocumentEvent extends Event permits DocumentsGenerated {

    /** The aggregate as it is after the event. */
    DocumentsState state();

    @Override
    default String aggregateId() {
        return state().declarationId();
    }
}
