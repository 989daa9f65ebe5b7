"""Common words of two Han signs that look torn where a line ends between them. Only these: a line may end between any
two signs, and where one word is known too many, lines grow ragged."""

LINES = (
    "什么 怎么 怎样 为了 因为 所以 如果 还是 就是 不是 没有 可以 应该 已经 还有 或者 但是 不过 而且 然后 以后",
    "以前 时候 我们 你们 他们 自己 大家 别人 这里 那里 哪里 这个 那个 哪个 这些 那些 一起 一样 一点 一次 一下",
    "一想 知道 觉得 看看 今天 明天 现在 刚才 每天 每轮 每份 每队 每桌 上面 下面 里面 外面 前面 后面 左右 以上",
    "以下 之前 之后 之间 至少 最多 多少 科学 学家 孩子 老师 同学 学生 家长 工人 农民 司机 邻居 朋友 公司 工厂",
    "学校 城市 地方 世界 中国 牧场 港口 码头 园区 牛奶 奶牛 牛群 草料 饲料 青贮 粪污 沼气 货车 卡车 公交 轮船",
    "火车 铁路 风机 光伏 电池 氢气 绿氢 绿电 电网 用电 发电 柴油 天气 台风 大旱 冒烟 冒气 天上 热搜 电话 金币",
    "力气 信任 前景 总量 承诺 密函 项目 合建 发展 机会 数据 减排 排放 大气 甲烷 清洁 公斤 公里 万吨 亿度 打架",
    "打爆 完工 完成 建成 变成 来自 发现 意思 问题 答案 数字 事情 办法 结果 目标 原型 报告 累计",
)
WORDS = frozenset(word for line in LINES for word in line.split())
