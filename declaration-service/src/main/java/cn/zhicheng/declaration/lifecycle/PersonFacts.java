package cn.zhicheng.declaration.lifecycle;

import java.time.LocalDate;

/**
 * Who declares, from the verified identity and never typed.
 *
 * @param gender GB/T 2261.1: 1 or 2
 * @param profileVersion of identity-service when the facts were fetched; a higher one makes them stale
 */
public record PersonFacts(
        String name,
        String idType,
        String idNumber,
        String gender,
        LocalDate birthDate,
        String phone,
        int profileVersion) {}
