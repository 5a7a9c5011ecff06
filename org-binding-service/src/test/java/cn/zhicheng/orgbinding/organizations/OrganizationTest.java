package cn.zhicheng.orgbinding.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.OfficeRef;
import cn.zhicheng.contracts.OrganizationKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganizationTest {
    private static final Organization PROVINCE =
            Organization.titleOffice("P", new OrganizationName("湖北省职改办"), "420000", null);
    private static final Organization CITY =
            Organization.titleOffice("C", new OrganizationName("荆州市职改办"), "421000", PROVINCE);

    @Test
    void anEmployersOfficesLeadFromTheNearestUpToTheProvince() {
        var employer = employer("421002");
        assertThat(employer.offices()).extracting(OfficeRef::officeId).containsExactly("C", "P");
    }

    @Test
    void anEmployerOfUnknownRegionIsLookedAfterByTheOfficeAboveIt() {
        assertThat(employer(null).lookedAfterIn()).isEqualTo("421000");
    }

    @Test
    void anEmployerIsLookedAfterInItsOwnRegion() {
        assertThat(employer("421002").lookedAfterIn()).isEqualTo("421002");
    }

    @Test
    void aNewEmployerIsAnnouncedWithAllThatOthersDecideBy() {
        var event = employer("421002").newEvents().getFirst();
        assertThat(event.state().regionName()).isEqualTo("沙市区");
        assertThat(event.state().offices()).hasSize(2);
    }

    private static Organization employer(@Nullable String region) {
        return Organization.under(
                CITY, "E", new OrganizationName("荆州石化工程有限公司"), null, region, OrganizationKind.EMPLOYER);
    }
}
