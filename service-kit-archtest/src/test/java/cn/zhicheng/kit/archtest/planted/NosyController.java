package cn.zhicheng.kit.archtest.planted;

import cn.zhicheng.kit.archtest.planted.other.ForeignRepository;

record NosyController(ForeignRepository store) {}
