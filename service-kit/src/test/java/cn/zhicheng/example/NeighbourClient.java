package cn.zhicheng.example;

import org.springframework.web.service.annotation.GetExchange;

/** Package-private, as services keep their clients. */
interface NeighbourClient {
    record Greeting(String text) {}

    @GetExchange("/api/examples/public")
    Greeting anybody();
}
