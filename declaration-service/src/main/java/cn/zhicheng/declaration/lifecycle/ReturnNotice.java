package cn.zhicheng.declaration.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * 一次性告知: all defects at once. Exactly the addresses that it names are unlocked.
 *
 * @param deadline first instant at which it is too late to submit again
 * @param proofs categories of attachments that a named field is filled from, as addresses: {@code /attachments/PHOTO}
 *     for the photo; they are unlocked with it
 */
public record ReturnNotice(
        String officeId, Instant returnedAt, Instant deadline, List<Remark> remarks, List<String> proofs) {

    /** What is wrong at an address: of a field, a record, a list, {@code /attachments/<id>} or a category. */
    public record Remark(String address, String remark) {}

    public ReturnNotice {
        remarks = List.copyOf(remarks);
        proofs = List.copyOf(proofs);
    }

    public ReturnNotice(String officeId, Instant returnedAt, Instant deadline, List<Remark> remarks) {
        this(officeId, returnedAt, deadline, remarks, List.of());
    }

    /** Every address that may change. */
    public List<String> unlocked() {
        return Stream.concat(remarks.stream().map(Remark::address), proofs.stream())
                .distinct()
                .toList();
    }

    /** Whether exactly this address, or something above it, was returned. */
    public boolean unlocks(String address) {
        return unlocked().stream().anyMatch(named -> isWithin(address, named));
    }

    private static boolean isWithin(String address, String above) {
        return address.equals(above) || address.startsWith(above + "/");
    }
}
