package cn.zhicheng.kit.outbox;

/** Where an aggregate's document lies. */
record Aggregate(String collection, String id) {
    /** The id of the aggregate's marker. */
    String markerId() {
        return collection + "/" + id;
    }
}
