package cn.zhicheng.orgbinding.organizations;

import cn.zhicheng.contracts.Regions;
import cn.zhicheng.kit.outbox.StaleVersionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every region has its title office, from the first start on: the trunk of the tree, with ids made of the regions' codes. */
@Component
@Order(1)
class TitleOfficesLoader implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(TitleOfficesLoader.class);

    private final Organizations organizations;

    TitleOfficesLoader(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public void run(ApplicationArguments args) {
        var regions = Regions.hubei();
        var province = regions.province();
        var top = office(province.code(), "湖北省职称改革领导小组办公室", null);
        for (var division : regions.divisions()) {
            var middle = office(division.code(), division.name() + "职改办", top);
            for (var county : division.counties()) {
                office(county.code(), county.name() + "职改办", middle);
            }
        }
    }

    private Organization office(String regionCode, String name, @Nullable Organization above) {
        var id = "OFFICE" + regionCode;
        return organizations.find(id).orElseGet(() -> {
            var office = Organization.titleOffice(id, new OrganizationName(name), regionCode, above);
            try {
                organizations.save(office);
            } catch (StaleVersionException e) {
                LOG.debug("another replica created {} in this moment", id, e);
            }
            return office;
        });
    }
}
