package cn.zhicheng.declaration.employers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.OfficeRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteTest {
    private static final List<OfficeRef> OFFICES = List.of(
            new OfficeRef("COUNTY", "沙市区职改办", "421002"),
            new OfficeRef("CITY", "荆州市职改办", "421000"),
            new OfficeRef("PROVINCE", "湖北省职改办", "420000"));

    @Test
    void leadsFromTheEmployersOfficeUpToTheCommittees() {
        assertThat(Route.of(OFFICES, "CITY")).containsExactly("COUNTY", "CITY");
    }

    @Test
    void endsAtACommitteeThatIsNotAboveTheEmployer() {
        assertThat(Route.of(OFFICES, "INDUSTRY")).containsExactly("COUNTY", "CITY", "PROVINCE", "INDUSTRY");
    }

    @Test
    void isOneOfficeWhereTheyAreTheSame() {
        assertThat(Route.of(OFFICES.subList(1, 3), "CITY")).containsExactly("CITY");
    }
}
