package cn.zhicheng.declaration.lifecycle;

/**
 * The owner of a fact has to be asked and can't be reached: nothing is refused and nothing is granted. Unless somebody
 * catches it, the caller is told that it is still being verified (正在核实).
 */
public class OwnerAwayException extends RuntimeException {
    public OwnerAwayException(Throwable cause) {
        super("the owner of a fact can't be reached", cause);
    }
}
