package cn.zhicheng.kit.archtest.planted.unmarked;

class PerhapsNull {}
