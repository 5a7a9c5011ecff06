package cn.zhicheng.system;

import tools.jackson.databind.JsonNode;

/** What the gateway answered: status, headers that matter, and the JSON body. */
record Answer(int status, JsonNode body) {

    Answer expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("expected " + wanted + ", got " + status + ": " + body);
        }
        return this;
    }

    String text(String pointer) {
        return body.at(pointer).asString("");
    }

    int number(String pointer) {
        return body.at(pointer).asInt();
    }
}
