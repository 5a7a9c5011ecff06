package cn.zhicheng.contracts;

import java.util.List;

/**
 * A review committee (评委会).
 *
 * @param number six digits, part of every receipt number
 * @param regionCode GB/T 2260 of the region whose employers it covers
 * @param officeId the title office that its dossiers end at
 * @param series series codes of the catalogue; {@code specialtyGroups} within them, empty = all
 */
public record CommitteeState(
        String committeeId,
        String number,
        String name,
        String regionCode,
        String officeId,
        Level level,
        String reviewType,
        List<String> series,
        List<String> specialtyGroups,
        boolean active) {}
