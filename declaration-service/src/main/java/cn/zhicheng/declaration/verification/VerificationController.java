package cn.zhicheng.declaration.verification;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 验真: anybody who holds a printed form may ask. */
@RestController
@RequestMapping("/api/verification")
class VerificationController {
    private final VerifyPrint verify;

    VerificationController(VerifyPrint verify) {
        this.verify = verify;
    }

    record VerificationView(VerifyPrint.Result result) {}

    @GetMapping
    VerificationView verify(@RequestParam String number, @RequestParam String digest) {
        return new VerificationView(verify.of(number, digest));
    }
}
