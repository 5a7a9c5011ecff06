package cn.zhicheng.contracts;

/** A title office, named: {@code regionCode} is GB/T 2260, six digits. */
public record OfficeRef(String officeId, String name, String regionCode) {}
