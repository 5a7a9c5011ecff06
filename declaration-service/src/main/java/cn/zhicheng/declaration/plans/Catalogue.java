package cn.zhicheng.declaration.plans;

import cn.zhicheng.contracts.Level;
import java.util.List;
import java.util.Optional;

/** The names behind the codes that one chooses: series, titles, specialties, levels. */
public record Catalogue(String edition, List<Series> series, List<LevelName> levels) {

    public record Series(String code, String name, List<Title> titles, List<Group> specialtyGroups) {

        public Optional<Title> title(String titleCode) {
            return titles.stream()
                    .filter(title -> title.code().equals(titleCode))
                    .findFirst();
        }

        public Optional<Group> group(String groupCode) {
            return specialtyGroups.stream()
                    .filter(group -> group.code().equals(groupCode))
                    .findFirst();
        }
    }

    public record Title(String code, Level level, String name) {}

    public record Group(String code, String name, List<Specialty> specialties) {

        public Optional<Specialty> specialty(String specialtyCode) {
            return specialties.stream()
                    .filter(specialty -> specialty.code().equals(specialtyCode))
                    .findFirst();
        }
    }

    public record Specialty(String code, String name) {}

    public record LevelName(Level code, String name) {}

    public Optional<Series> series(String seriesCode) {
        return series.stream().filter(one -> one.code().equals(seriesCode)).findFirst();
    }

    public String nameOf(Level level) {
        return levels.stream()
                .filter(named -> named.code() == level)
                .map(LevelName::name)
                .findFirst()
                .orElse(level.name());
    }
}
