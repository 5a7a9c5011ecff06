package cn.zhicheng.attachment.category;

/** The categories of proofs, in the order in which they are printed (fields.md §1.11). */
public enum Category {
    PHOTO("证件照", "照片", "近期免冠证件照，不小于 295×413 像素。"),
    ID_CARD("身份证件", "身份证件", "正反两面都要：两张图片，或一份含两面的 PDF。"),
    SOCIAL_INSURANCE("社保缴费明细", "社保明细", "缴费单位应与推荐单位一致；不一致时请在说明里写明原因。"),
    CURRENT_QUALIFICATION("现专业技术职务任职资格证书", "任职资格证书", "资格证书，并附聘书。"),
    VOCATIONAL_CERTIFICATE("职业资格证书", "职业资格证书", "填写了职业资格时上传。"),
    OTHER_EVIDENCE("其他业绩成果相关证明材料", "证明材料", "论文、获奖、专利、项目等的证明，也包括学历、水平能力测试和年度考核。");

    private final String label;
    private final String fileName;
    private final String hint;

    Category(String label, String fileName, String hint) {
        this.label = label;
        this.fileName = fileName;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    /** What the system's names of its files begin with. */
    public String fileName() {
        return fileName;
    }

    public String hint() {
        return hint;
    }

    /** The address that a notice names to allow adding files. */
    public String address() {
        return "/attachments/" + name();
    }
}
