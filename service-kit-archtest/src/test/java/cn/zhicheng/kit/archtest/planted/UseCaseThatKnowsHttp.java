package cn.zhicheng.kit.archtest.planted;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

@Service
class UseCaseThatKnowsHttp {
    HttpStatus answer() {
        return HttpStatus.OK;
    }
}
