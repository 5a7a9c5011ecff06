package cn.zhicheng.kit.outbox;

/** Another save of the same document was faster: nothing was written. A controller answers 409 version-conflict. */
public class StaleVersionException extends RuntimeException {
    public StaleVersionException(String collection, String id, long version) {
        super("version " + version + " of " + collection + "/" + id + " is not the stored one");
    }
}
