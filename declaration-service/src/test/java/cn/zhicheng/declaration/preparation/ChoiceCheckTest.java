package cn.zhicheng.declaration.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.CommitteeState;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.declaration.lifecycle.Labeled;
import cn.zhicheng.declaration.plans.Catalogue;
import cn.zhicheng.declaration.preparation.ChoiceCheck.Mismatch;
import cn.zhicheng.declaration.preparation.ChoiceCheck.Outcome.DoesNotFit;
import cn.zhicheng.declaration.preparation.ChoiceCheck.Outcome.Fits;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChoiceCheckTest {
    private static final ChoiceCheck CHECK = new ChoiceCheck(
            new Catalogue(
                    "2026",
                    List.of(new Catalogue.Series(
                            "ENG",
                            "工程技术人员",
                            List.of(
                                    new Catalogue.Title("ENG-I", Level.INTERMEDIATE, "工程师"),
                                    new Catalogue.Title("ENG-S", Level.SENIOR, "正高级工程师")),
                            List.of(
                                    new Catalogue.Group(
                                            "CHEMICAL",
                                            "化工",
                                            List.of(new Catalogue.Specialty("PETROCHEMICAL", "石油化工"))),
                                    new Catalogue.Group("METEOROLOGY", "气象", List.of())))),
                    List.of(new Catalogue.LevelName(Level.INTERMEDIATE, "中级"))),
            Map.of("NORMAL", "正常"),
            Map.of("REVIEW", "正常(评审)"));

    @Test
    void keepsTheLabelsBesideTheCodes() {
        assertThat(check("CHEMICAL", "PETROCHEMICAL", null, "ENG-I")).isInstanceOfSatisfying(Fits.class, fits -> {
            assertThat(fits.choices().specialty()).isEqualTo(new Labeled("PETROCHEMICAL", "石油化工"));
            assertThat(fits.choices().level()).isEqualTo(new Labeled("INTERMEDIATE", "中级"));
        });
    }

    @Test
    void asksForASpecialtyOnlyWhereThereAreSome() {
        assertThat(check("METEOROLOGY", null, null, "ENG-I")).isInstanceOf(Fits.class);
        assertThat(check("CHEMICAL", null, null, "ENG-I"))
                .isEqualTo(new DoesNotFit(List.of(Mismatch.at("specialtyCode", "choices.specialty"))));
    }

    @Test
    void takesOnesOwnWordsForAnotherSpecialty() {
        assertThat(check("CHEMICAL", "OTHER", "日用化工", "ENG-I")).isInstanceOf(Fits.class);
        assertThat(check("CHEMICAL", "OTHER", "日", "ENG-I"))
                .isEqualTo(new DoesNotFit(List.of(Mismatch.at("specialtyOther", "choices.specialtyOther"))));
    }

    @Test
    void refusesATitleOfAnotherLevel() {
        assertThat(check("CHEMICAL", "PETROCHEMICAL", null, "ENG-S"))
                .isEqualTo(new DoesNotFit(List.of(Mismatch.at("titleCode", "choices.title"))));
    }

    @Test
    void refusesACommitteeThatDoesNotCoverTheEmployersRegion() {
        var wish = wish("CHEMICAL", "PETROCHEMICAL", null, "ENG-I");
        assertThat(CHECK.of(wish, committee(), "420500"))
                .isEqualTo(new DoesNotFit(List.of(Mismatch.at("committeeId", "choices.committeeRegion"))));
        assertThat(CHECK.of(wish, committee(), "421002")).isInstanceOf(Fits.class);
    }

    @Test
    void tellsEverythingAtOnce() {
        var wish = new Wish("C421001", "LAW", "CHEMICAL", null, null, "JUNIOR", "ENG-I", "-", "NONE", "NONE");
        assertThat(CHECK.of(wish, null, null))
                .isInstanceOfSatisfying(
                        DoesNotFit.class,
                        wrong -> assertThat(wrong.why())
                                .extracting(Mismatch::address)
                                .contains(
                                        "/choices/committeeId",
                                        "/choices/seriesCode",
                                        "/choices/level",
                                        "/choices/occupation",
                                        "/choices/declarationCategory",
                                        "/choices/declarationType"));
    }

    private static ChoiceCheck.Outcome check(
            String group, @Nullable String specialty, @Nullable String other, String title) {
        return CHECK.of(wish(group, specialty, other, title), committee(), null);
    }

    private static Wish wish(String group, @Nullable String specialty, @Nullable String other, String title) {
        return new Wish("C421001", "ENG", group, specialty, other, "INTERMEDIATE", title, "通用", "NORMAL", "REVIEW");
    }

    private static CommitteeState committee() {
        return new CommitteeState(
                "C421001",
                "421001",
                "荆州市工程技术中级专业技术职务任职资格评审委员会",
                "421000",
                "OFFICE421000",
                Level.INTERMEDIATE,
                "SOCIAL",
                List.of("ENG"),
                List.of(),
                true);
    }
}
