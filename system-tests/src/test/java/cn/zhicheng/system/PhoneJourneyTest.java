package cn.zhicheng.system;

import cn.zhicheng.signin.Citizen;

/** Somebody who registered a moment ago declares on a phone of 390 pixels, with their fingers. */
class PhoneJourneyTest extends ManualJourney {
    PhoneJourneyTest() {
        super(Browsing.phone(), registered());
    }

    @Override
    void looked(String name) {
        UserGuide.keep(page(), "phone-" + name);
    }

    private static Person registered() {
        var citizen = WholeSystem.newCitizen();
        return new Person(citizen.username(), Citizen.PASSWORD, citizen.name());
    }
}
