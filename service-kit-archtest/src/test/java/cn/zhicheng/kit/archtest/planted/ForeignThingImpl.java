package cn.zhicheng.kit.archtest.planted;

class ForeignThingImpl {}
