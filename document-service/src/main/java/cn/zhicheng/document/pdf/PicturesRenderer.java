package cn.zhicheng.document.pdf;

import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class PicturesRenderer implements Pictures {

    @Override
    public Optional<String> portrait(byte[] file) {
        return PortraitRenderer.dataUri(file);
    }

    @Override
    public String qrCode(String text) {
        return QrCodeRenderer.dataUri(text);
    }
}
