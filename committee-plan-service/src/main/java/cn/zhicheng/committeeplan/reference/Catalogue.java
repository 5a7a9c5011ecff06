package cn.zhicheng.committeeplan.reference;

import cn.zhicheng.contracts.Level;
import java.util.List;
import java.util.Optional;

/** The national series with their titles, and the specialties within them. */
public record Catalogue(String edition, List<String> occupations, List<LevelName> levels, List<Series> series) {

    /** A level as people call it (中级). */
    public record LevelName(Level code, String name) {}

    /** One series (系列) with its titles and specialty groups (专业). */
    public record Series(String code, String name, List<Title> titles, List<SpecialtyGroup> specialtyGroups) {}

    /** One title (职称) on its level. */
    public record Title(String code, Level level, String name) {}

    /** A specialty (专业) with its disciplines (学科), which may be none. */
    public record SpecialtyGroup(String code, String name, List<Specialty> specialties) {}

    /** A discipline (学科) of a specialty. */
    public record Specialty(String code, String name) {}

    /** The series of that code. */
    public Optional<Series> find(String seriesCode) {
        return series.stream().filter(one -> one.code().equals(seriesCode)).findFirst();
    }

    /** The level's name: 中级. */
    public String nameOf(Level level) {
        return levels.stream()
                .filter(one -> one.code() == level)
                .map(LevelName::name)
                .findFirst()
                .orElseThrow();
    }
}
