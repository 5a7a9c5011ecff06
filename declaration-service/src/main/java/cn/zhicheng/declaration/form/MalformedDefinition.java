package cn.zhicheng.declaration.form;

/** A definition that can't be used: a mistake of whoever wrote its files, told at the start of the service. */
public final class MalformedDefinition extends IllegalArgumentException {
    private final String place;
    private final String reason;

    MalformedDefinition(String place, String reason) {
        super(place + ": " + reason);
        this.place = place;
        this.reason = reason;
    }

    /** Address of the part or field, name of the code list, or the edition. */
    public String place() {
        return place;
    }

    public String reason() {
        return reason;
    }
}
