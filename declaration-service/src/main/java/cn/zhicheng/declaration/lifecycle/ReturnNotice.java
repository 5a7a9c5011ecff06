package cn.zhicheng.declaration.lifecycle;

import java.time.Instant;
import java.util.List;

/**
 * 一次性告知: all defects at once. Exactly the addresses that it names are unlocked.
 *
 * @param deadline first instant at which it is too late to submit again
 */
public record ReturnNotice(String officeId, Instant returnedAt, Instant deadline, List<Remark> remarks) {

    /** What is wrong at an address: of a field, a record, a list, {@code /attachments/<id>} or a category. */
    public record Remark(String address, String remark) {}

    public ReturnNotice {
        remarks = List.copyOf(remarks);
    }

    /** Whether what is at the address, or something above or below it, was returned. */
    public boolean touches(String address) {
        return remarks.stream()
                .map(Remark::address)
                .anyMatch(named -> isWithin(named, address) || isWithin(address, named));
    }

    /** Whether exactly this address, or something above it, was returned. */
    public boolean unlocks(String address) {
        return remarks.stream().map(Remark::address).anyMatch(named -> isWithin(address, named));
    }

    private static boolean isWithin(String address, String above) {
        return address.equals(above) || address.startsWith(above + "/");
    }
}
