/**
 * Frequent news words of languages that share no letters with English, each with the beginnings (up to five letters)
 * of its usual translations. They only help to find which sentences belong together: a wrong one costs little.
 */
export const sourceWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  zh: {
    中国: 'china chine', 美国: 'ameri unite', 俄罗斯: 'russi', 日本: 'japan', 英国: 'brita briti', 法国: 'franc frenc', 德国: 'germa', 韩国: 'korea', 欧盟: 'union', 联合国: 'natio',
    北京: 'beiji', 上海: 'shang', 香港: 'hong', 台湾: 'taiwa', 政府: 'gover', 总统: 'presi', 总理: 'prime premi', 部长: 'minis', 主席: 'chair presi', 警方: 'polic', 警察: 'polic',
    经济: 'econo', 公司: 'compa', 企业: 'enter compa busin', 市场: 'marke', 疫情: 'epide pande', 病毒: 'virus', 感染: 'infec', 疫苗: 'vacci', 医院: 'hospi', 学校: 'schoo', 学生: 'stude',
    教育: 'educa', 法院: 'court', 法律: 'law', 军队: 'army milit', 军事: 'milit', 导弹: 'missi', 飞机: 'plane aircr', 战争: 'war', 选举: 'elect', 议会: 'parli', 国会: 'congr', 调查: 'inves',
    报告: 'repor', 记者: 'repor journ', 发言人: 'spoke', 会议: 'meeti confe', 协议: 'agree', 条约: 'treat', 合作: 'coope', 关系: 'relat', 安全: 'secur safet', 发展: 'devel', 环境: 'envir',
    气候: 'clima', 洪水: 'flood', 地震: 'earth', 台风: 'typho', 火灾: 'fire', 事故: 'accid', 死亡: 'death died', 受伤: 'injur', 儿童: 'child', 妇女: 'women', 家庭: 'famil', 农民: 'farme',
    农业: 'agric', 技术: 'techn', 科学: 'scien', 研究: 'resea study', 能源: 'energ', 石油: 'oil', 天然气: 'gas', 银行: 'bank', 投资: 'inves', 贸易: 'trade', 价格: 'price', 比赛: 'match game', 冠军: 'champ',
    球队: 'team', 电影: 'film movie', 音乐: 'music', 文化: 'cultu', 历史: 'histo', 人民: 'peopl', 城市: 'city citie', 社区: 'commu', 水位: 'water', 动物: 'anima', 大学: 'unive', 国际: 'inter', 世界: 'world',
  },
  ja: {
    中国: 'china chine', 米国: 'ameri unite', アメリカ: 'ameri unite', ロシア: 'russi', 日本: 'japan', 英国: 'brita briti', 韓国: 'korea', 東京: 'tokyo', 大阪: 'osaka', 京都: 'kyoto', 沖縄: 'okina',
    北海道: 'hokka', 政府: 'gover', 大統領: 'presi', 首相: 'prime', 知事: 'gover', 警察: 'polic', 経済: 'econo', 会社: 'compa', 企業: 'compa', 新型コロナ: 'coron covid', 感染: 'infec', ウイルス: 'virus',
    病院: 'hospi', 学校: 'schoo', 高校: 'high schoo', 大学: 'unive', 生徒: 'stude', 学生: 'stude', 教授: 'profe', 裁判: 'court trial', 選挙: 'elect', 選手: 'playe', 監督: 'coach manag', 試合: 'game match', 優勝: 'champ victo',
    チーム: 'team', 投手: 'pitch', 大会: 'tourn', 音楽: 'music', 映画: 'film movie', 作品: 'work', 写真: 'photo', 会見: 'press confe', 発表: 'annou', 調査: 'surve inves', 研究: 'resea study', 技術: 'techn',
    事故: 'accid', 火災: 'fire', 地震: 'earth', 台風: 'typho', 豪雨: 'rain', 大雨: 'rain', 死亡: 'died death', 男性: 'man men male', 女性: 'woman women femal', 子ども: 'child', 家族: 'famil', 市民: 'citiz', 住民: 'resid',
    農業: 'agric farm', 環境: 'envir', 安全: 'safet', 価格: 'price', 店舗: 'store shop', 商品: 'produ', 開発: 'devel', 計画: 'plan', 協会: 'assoc', 委員会: 'commi', 歴史: 'histo', 文化: 'cultu', 世界: 'world', 国際: 'inter',
    今季: 'seaso', シーズン: 'seaso', ファン: 'fans', メダル: 'medal', 五輪: 'olymp', 県内: 'prefe', 県: 'prefe', 市: 'city',
  },
  ko: {
    중국: 'china chine', 미국: 'ameri unite', 러시아: 'russi', 일본: 'japan', 한국: 'korea', 북한: 'north korea', 서울: 'seoul', 정부: 'gover', 대통령: 'presi', 총리: 'prime', 장관: 'minis', 경찰: 'polic', 경제: 'econo',
    회사: 'compa', 기업: 'compa', 코로나: 'coron covid', 감염: 'infec', 병원: 'hospi', 학교: 'schoo', 학생: 'stude', 법원: 'court', 군사: 'milit', 미사일: 'missi', 선거: 'elect', 국회: 'assem', 조사: 'inves', 회의: 'meeti',
    협정: 'agree', 관계: 'relat', 안보: 'secur', 시장: 'marke mayor', 사고: 'accid', 화재: 'fire', 지진: 'earth', 사망: 'died death', 가족: 'famil', 연구: 'resea study', 기술: 'techn', 세계: 'world', 국제: 'inter',
  },
  ru: {
    росси: 'russi', москв: 'mosco', украин: 'ukrai', китай: 'china chine', америк: 'ameri', правительств: 'gover', министр: 'minis', полици: 'polic', област: 'regio', район: 'distr', город: 'city', глава: 'head',
    суд: 'court', войн: 'war', воен: 'milit', военнослужащ: 'milit', арми: 'army', ракет: 'missi rocke', самолет: 'plane aircr', заболе: 'disea case', больниц: 'hospi', школ: 'schoo', учен: 'scien', компани: 'compa',
    завод: 'plant facto', рынок: 'marke', погод: 'weath', ветер: 'wind', дожд: 'rain', температур: 'tempe', пожар: 'fire', авари: 'accid', погиб: 'died kille', пострадавш: 'injur victi', женщин: 'woman women', мужчин: 'man', ребен: 'child',
    дет: 'child', семь: 'famil', жител: 'resid', граждан: 'citiz', выбор: 'elect', парти: 'party', договор: 'treat agree', соглашени: 'agree', отношени: 'relat', безопасност: 'secur safet', вод: 'water', газ: 'gas', нефт: 'oil',
    деньг: 'money', журналист: 'journ', заявил: 'said state', сообщ: 'repor', команд: 'team', клуб: 'club', матч: 'match', игрок: 'playe', гонк: 'race', корабл: 'ship', стран: 'count', мир: 'world peace', группа: 'group',
    машин: 'car', дорог: 'road', лес: 'fores woods', парковк: 'parki', чертеж: 'bluep', парад: 'parad', украшени: 'decor',
  },
  ar: {
    الصين: 'china chine', الولايات: 'unite', أمريكا: 'ameri', روسيا: 'russi', مصر: 'egypt', سوريا: 'syria', العراق: 'iraq', إيران: 'iran', إسرائيل: 'israe', السعودية: 'saudi', الحكومة: 'gover', الرئيس: 'presi', الوزير: 'minis',
    وزير: 'minis', الشرطة: 'polic', الاقتصاد: 'econo', الشركة: 'compa', فيروس: 'virus', كورونا: 'coron covid', مستشفى: 'hospi', مدرسة: 'schoo', محكمة: 'court', الجيش: 'army', صواريخ: 'missi', الانتخابات: 'elect', البرلمان: 'parli',
    اتفاق: 'agree', العلاقات: 'relat', الأمن: 'secur', مدينة: 'city', الأطفال: 'child', النساء: 'women', النفط: 'oil', الغاز: 'gas', العالم: 'world', حريق: 'fire', زلزال: 'earth',
  },
}; // biome-ignore format: a table
