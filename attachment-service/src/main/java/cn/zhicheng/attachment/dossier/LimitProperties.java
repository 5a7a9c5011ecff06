package cn.zhicheng.attachment.dossier;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of a dossier and its files (fields.md §1.11).
 *
 * @param files live ones of a dossier
 * @param total bytes of the live ones
 * @param warnFrom bytes from which the page says that little room is left
 * @param pages of one PDF
 * @param photoWidth least pixels of the portrait
 * @param photoHeight least pixels of the portrait
 */
@ConfigurationProperties("zhicheng.attachment.limits")
public record LimitProperties(
        @DefaultValue("73") int files,
        @DefaultValue("500MB") DataSize total,
        @DefaultValue("450MB") DataSize warnFrom,
        @DefaultValue("300") int pages,
        @DefaultValue("295") int photoWidth,
        @DefaultValue("413") int photoHeight) {
    long totalBytes() {
        return total.toBytes();
    }
}
