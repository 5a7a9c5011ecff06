package cn.zhicheng.kit.archtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceArchitectureTest {
    private static final ServiceArchitecture PLANTED = ServiceArchitecture.of("cn.zhicheng.kit.archtest.planted");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DomainThatReadsTheStore       | the domain depends on java, JSpecify, contracts and the domain
            UseCaseThatKnowsHttp          | a use case depends on the domain and @Service
            DomainThatReadsTheTime        | time comes from an injected Clock
            NosyController                | an adapter uses the store of no other feature
            ForeignThingImpl              | no *Impl, *Util, *Helper, *Manager, *Dto, *Entity, Base*
            unmarked.PerhapsNull          | every package is @NullMarked
            """)
    void findsEachPlantedViolation(String planted, String rule) throws Exception {
        assertThat(PLANTED.broken(planted(planted))).containsExactly(rule);
    }

    @Test
    void findsAClassOfAnotherService() throws Exception {
        var architecture = ServiceArchitecture.of("cn.zhicheng.example");
        var other = Class.forName("cn.zhicheng.example.NeighbourListener");
        assertThat(architecture.broken(other)).containsExactly("a service depends on no other service");
    }

    @Test
    void findsTwoFeaturesInACircle() throws Exception {
        var architecture = ServiceArchitecture.of("cn.zhicheng.kit.archtest.planted.circle");
        assertThat(architecture.broken(planted("circle.left.Left"), planted("circle.right.Right")))
                .containsExactly("features have no circle");
    }

    @Test
    void findsNothingInWhatIsFine() throws Exception {
        assertThat(PLANTED.broken(planted("other.ForeignRepository"))).isEmpty();
        assertThat(PLANTED.broken(planted("FineRepository"))).isEmpty();
        assertThat(PLANTED.broken(planted("FineThings"))).isEmpty();
    }

    @Test
    void aPlantedViolationThatNoRuleFindsIsAFailure() throws Exception {
        var tests = PLANTED.finds(planted("other.ForeignRepository")).toList();
        assertThatThrownBy(() -> tests.getFirst().getExecutable().execute()).hasMessageContaining("no rule finds");
    }

    @Test
    void aPackageWithoutServiceIsAMistake() {
        var first = ServiceArchitecture.of("cn.zhicheng.nowhere")
                .rules()
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> first.getExecutable().execute()).hasMessageContaining("is the package right?");
    }

    private static Class<?> planted(String name) throws ClassNotFoundException {
        return Class.forName("cn.zhicheng.kit.archtest.planted." + name);
    }
}
