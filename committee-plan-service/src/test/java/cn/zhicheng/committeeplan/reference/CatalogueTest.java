package cn.zhicheng.committeeplan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.committeeplan.committees.CommitteeSeed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference files agree with themselves and with each other. */
class CatalogueTest {
    private final ReferenceFilesReader files = new ReferenceFilesReader();
    private final Catalogue catalogue = files.read("catalogue", Catalogue.class);

    @Test
    void hasThe27NationalSeriesEachWithTitles() {
        assertThat(catalogue.series())
                .hasSize(27)
                .allSatisfy(series -> assertThat(series.titles()).isNotEmpty());
    }

    @Test
    void everyTitleHasACodeOfItsOwn() {
        assertThat(catalogue.series().stream()
                        .flatMap(series -> series.titles().stream().map(Catalogue.Title::code)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theManualsSpecialtyIsThere() {
        var chemical = catalogue.find("ENG").orElseThrow().specialtyGroups().stream()
                .filter(group -> group.name().equals("化工"))
                .findFirst()
                .orElseThrow();
        assertThat(chemical.specialties())
                .extracting(Catalogue.Specialty::name)
                .containsExactly("化学工程", "石油化工", "精细化工", "化工机械", "其他");
    }

    @Test
    void everyCommitteeIsOfASeriesOfTheCatalogueAndNumberedOnce() {
        var committees = files.read("committees", CommitteeSeed.class).committees();
        assertThat(committees).extracting(CommitteeSeed.Entry::number).doesNotHaveDuplicates();
        assertThat(committees)
                .flatExtracting(CommitteeSeed.Entry::series)
                .allSatisfy(code -> assertThat(catalogue.find(code)).isPresent());
    }

    @Test
    void jingzhouHasSixteenCommitteesAsInTheManual() {
        List<CommitteeSeed.Entry> ofJingzhou = files.read("committees", CommitteeSeed.class).committees().stream()
                .filter(entry -> entry.regionCode().equals("421000"))
                .toList();
        assertThat(ofJingzhou).hasSize(16);
    }
}
