// Readings of the characters for everyday use and for names in Japan (jōyō and jinmeiyō kanji), in Hepburn letters with
// long vowels short; made from kJapaneseOn and kJapaneseKun of the Unicode Han Database 15.0 (Unicode licence).
const table =
  'a,ai,utsukushi 娃 a,atsu,o,tsugu 亜亞 a,ga,miyabiyaka,tsune 雅 a,kubo,kubomu,wa 窪 a,kuma,o,omoneru 阿 abaku,abareru,baku,bo 暴 ' +
  'abaku,chaku,hiro,taku,teki,tsumu 摘 abara,roku 肋 abiru,abiseru,yoku,yuami 浴 abunai,ayabumu,ayaui,ki 危 abura,beni,shi,yani 脂 abura,bo,ho,koeru 肪 ' +
  'abura,ko 膏 abura,yu 油 ada,kataki,teki 敵 ae,kyo,motenasu,ukeru 饗 aete,gaenji,kai,ko,ubenau 肯 aete,kan 敢 afureru,itsu,michiru 溢 ' +
  'agameru,shu,su,takai,tattobu 崇 aganau,ko 購 agaru,age,ageru,yo 揚 agaru,ageru,kozoru,kyo 挙 agaru,go,ko,takai 昂 agaru,noboru,to 騰 ' +
  'agata,kakaru,kakeru,ken,kyo 県 agata,kakaru,kakeru,ken 縣 ageru,hakaru,sho,tonaeru 称 agetsurau,hakaru,hei,hyo 評 agetsurau,rin,ron,sadameru,toku 論 ' +
  'ago,gaku 顎 ai,au,bu,ho,mukau 逢 ai,aware,awaremu,kanashi 哀 ai,dai,nai,no,sunawachi 乃 ai,hiraku 挨 ai,itoshi,mederu,oshimu 愛 ai,katsu,shikaru 喝 ' +
  'ai,kiwa,majiwaru,sai 際 ai,kurai 曖 ai,miru,sho,so,tasukeru 相 ai,ran 藍 aida,kan,ken,ma,shizuka 間 aite,mukau,narabu,tai,tsui 対 aji,ajiwau,bi,mi 味 ' +
  'aka,akai,seki,shaku 赤 aka,ake,shu 朱 aka,hi 緋 aka,ni,tan 丹 akagane,do,to 銅 akai,beni,ko,ku,kurenai 紅 akane,atsumeru,kari,shu 蒐 akane,sen 茜 ' +
  'akarui,akeru,akiraka,mei,myo 明 akashi,gen,ken,shirushi,tamesu 験驗 akashi,sei,sho 証 akatsuki,gyo,kyo,satoru 暁曉 akaza,awachi,kogai,rai,ri 萊 akebono,sho 曙 ' +
  'aki,shu,toki 秋 akinau,bo,kaeru,mo 貿 akinau,han 販 akinau,sho 商 akiraka,arawareru,aya,sho,so 彰 akiraka,arawareru,gen,ken 顕 akiraka,aya,shirushi,sho 章 ' +
  'akiraka,ei 叡 akiraka,gen,ken 顯 akiraka,hin 彬 akiraka,hogaraka,ro 朗 akiraka,iku,kaguwashi,sakan 郁 akiraka,jo,meshibitsu,sakan,sei 晟 akiraka,ko,o 晄 ' +
  'akiraka,ko 晃 akiraka,mato,teki 的 akiraka,miru,satsu,sechi,shiru 察 akiraka,ryo,suke 亮 akiraka,ryo 瞭 akiraka,san 燦 akiraka,satoi,tetsu 哲 ' +
  'akiraka,sawayaka,so,tagau 爽 akiraka,sho 昭晶 akirakanisu,makoto,makotoni,ryo 諒 akirameru,makoto,tai,tei,tsumabiraka 諦 akiru,ho 飽 akogareru,do,sho,to 憧 ' +
  'aku,atsui 渥 aku,ga,kurushimu,wazawai,yaku 厄 aku,hiraku,kai 開 aku,izukunso,nikumu,o,warui 悪 aku,kara,ku,sora 空 aku,nigiri,nigiru 握 aku,o,warui 惡 ' +
  'akubi,kakeru,ketsu 欠 akuruhi,tobu,yoku 翌 akuta,kai,karashi,ke 芥 ama,ame,u 雨 ama,jitsu,ni 尼 amai,amanjiru,kan,umai 甘 amaneku,jun,shun 旬 ' +
  'amaneshi,bi,gei,hisashi,mi,wataru 彌 amaneshi,fu,ho 普 amaneshi,hen 遍 amaneshi,mawari,meguru,shu 周 amari,amaru,amatsusae,jo 剩剰 amari,amaru,ware,yo 余 ' +
  'amari,en,sen,urayamu 羨 ame,kyu,sora 穹 ame,sato,to 糖 ame,sora,ten 天 ami,bo,mo 網 ami,hitsu,kotogotoku,owaru 畢 ami,ra,tsuraneru,usumono 羅 ' +
  'amu,fumi,hen,tojito 編 an,gyo,iku,ko,okonau,yuku 行 an,in,kage,kageru,kurai,on 陰 an,iori 庵 an,izukunso,yasui,yasunjiru 安 an,kangaeru,tsukue 案 an,kura 鞍 ' +
  'an,kurai,on,tojiru,yami 闇 an,kurai,yami 暗 an,osaeru,shiraberu 按 an,osoi 晏 ana,ananisuru,ko 坑 ana,hanahada,ko 孔 ana,hori,horu,kutsu 堀 ana,ketsu 穴 ' +
  'anadori,anadoru,bu 侮 anadoru,go,ogoru 傲 anadoru,man,ogoru,okotaru 慢 ane,shi 姉 ani,e,kei,kyo 兄 ani,kon 昆 ani,mochiru,tsune,yo 庸 anzu,ko,kyo 杏 ' +
  'ao,aoi,sei,sho 青 ao,aoi,so 蒼 ao,fusuma,o 襖 ao,heki,hyaku,midori 碧 aogiri,go 梧 aogu,aoru,gyo,ko,ose 仰 aoi,gi,ki 葵 aragane,ko 鉱 arai,arasu,areru,ko 荒 ' +
  'arai,arau,sen 洗 arai,hobo,so 粗 arakajime,ataeru,sha,yo 予 arakajime,azukaru,azukeru,yo 預 arakajime,geki,gyaku,mukaeru,sakarau 逆 arashi,ran 嵐 ' +
  'araso,arasoi,ikadeka,so 争 araso,ju,sho,uttae,uttaeru 訟 araso,so 爭 arata,atarashi,ni,shin 新 aratamaru,aratame,aratameru,kai 改 ' +
  'aratamaru,aratameru,kaku,kawa,kyoku 革 aratameru,fukeru,ko,sara 更 arau,taku 濯 arawareru,arawasu,gen,ken,utsutsu 現 arawareru,gyo,kata,katachi,kei 形 ' +
  'arawareru,ro,tsuyu 露 arawasu,chaku,cho,ichijirushi,jaku,tsuku 著 arawasu,hyo,omote,uwagi 表 arazu,hi,ina,inamu 否 arazu,hi,soreru 非 areru,bu,kabura,mu 蕪 ' +
  'aru,aruiha,iki,waku 或 aru,imasu,zai 在 aru,motsu,tamotsu,u,yu 有 aru,son,tamotsu,to,zon 存 aruji,nushi,omo,shu,su 主 aruku,ayumi,ayumu,bu,fu,ho 步歩 ' +
  'asa,ashita,atsumaru,cho 朝 asa,ba,ma 麻 asahi,kyoku 旭 asai,sen 浅 ase,kan 汗 aseru,kogasu,kogeru,sho 焦 ashi,ga,hiki,sho,so 疋 ashi,i 葦 ashi,kya,kyaku 脚 ' +
  'ashi,ro 芦 ashi,shi,tomaru,tomeru 止 ashi,shoku,soku,su,tariru,tasu 足 ashita,shin,toki 晨 ashita,tan 旦 asobi,asobu,susabi,yu 遊 ' +
  'ataeru,azukaru,kumisuru,yo 與 ataeru,fu,tsukeru,tsuku 付 ataeru,kumisuru,tomoni,yo 与 atai,au,chi,choku,ne 値 atai,cho,hitoshi,yato,yo 傭 atai,ka,ke 價 ' +
  'atai,ka 価 atakamo,ate,en,zutsu 宛 atakamo,katsu,ko 恰 atama,kashira,kobe,to,zu 頭 atari,be,hen,hotori 辺 ataru,ate,ateru,to 当 ataru,ateru,tei 抵 ' +
  'ataru,cho,hinoto,tei,to,yoboro 丁 ataru,chu,naka,uchi 中 ataru,fusegu,ko 抗 ataru,kotaeru,o,yo 応 ataru,o,yo 應 atataka,atatameru,on,un 温溫 ' +
  'atatakai,atatamaru,atatameru,dan,ken,non 暖 atau,dai,no,yokusuru 能 ateru,iru,sasu,seki,sha 射 ateru,ju,michiru,mitasu,shu 充 ato,go,ko,nochi,okureru 後 ' +
  'ato,kon 痕 ato,seki,shaku 跡蹟 ato,sho,so 踪 atsu,kan,meguru 斡 atsu,osaeru 圧 atsui,atsusa,sho 暑 atsui,chiku,jiku,take,toku 竺 atsui,cho,dan,ton 敦 ' +
  'atsui,jun,makoto,ton 惇 atsui,jun,shun,sunao 淳 atsui,ko 厚 atsui,nechi,netsu,zetsu 熱 atsui,toku 篤 atsukau,koku,osameru,so 扱 ' +
  'atsumaru,atsumeru,ju,shu,tsudo 集 atsumaru,au,e,kai 会 atsumaru,harinezumi,i,tagui 彙 atsumaru,minato,so 湊 atsumeru,hato,ku,kyu 鳩 atsumeru,san 纂 ' +
  'atsumeru,shu,yawaragu 輯 au,awaseru,gatsu,go,katsu 合 au,gu,ku,motenasu,tamatama 遇 au,o,oite,yo,yori 於 au,so 遭 awa,batsu,matsu,tsubaki 沫 awa,ho 泡 ' +
  'awa,momi,shoku,soku,zoku 粟 awai,en,tan,usui 淡 awaremi,awaremu,ren 憐 awaremu,rei,ren,ryo,satoi 怜 awaseru,hei,narabu,shikashi 併 ' +
  'awatadashi,awateru,ko,kurai 慌 aya,bun,fumi,kazaru,mon 文 aya,bun,mon,moyo 紋 aya,hi 斐 aya,hyo,hyu 彪 aya,ken 絢 aya,ki 綺 aya,ryo 綾 ' +
  'ayakaru,katadoru,niru,sho 肖 ayamari,ayamaru,go 誤 ayamaru,ja,kotowaru,sha,wabi 謝 ayamatsu,ka,sugiru,toga 過 ayashi,ayashimu,kai 怪 ' +
  'ayashi,i,koto,kotonaru 異 ayashi,ki,kushi,mezurashi 奇 ayatsuru,misao,so,toru 操 ayaui,hotondo,tai 殆 ayu,namazu,nen 鮎 aza,ji,masu,umu 字 azakeru,cho,to 嘲 ' +
  'azamuku,gi,ki 欺 azanau,kyu,tadasu 糾 azayaka,sen,sukunai 鮮 aze,han,kuro,somuku 畔 azuma,higashi,to 東 azumaya,chin,cho,tei 亭 azusa,shi 梓 ba,baba 婆 ' +
  'ba,dan,taira,tan,tokoro 壇 ba,ha,hana 芭 ba,jo 場 ba,ma,mamono 魔 ba,ma,me,uma 馬 ba,nonoshiru 罵 baba,bo,mo,uba 姥 bachi,batsu,hatsu,shioki,togame,tsumi 罰 ' +
  'bai,bo,mai,nakodo 媒 bai,bo,soregashi 某 bai,hai,ho,tsuchikau 培 bai,hai,kai 貝 bai,hai,shitagau 陪 bai,hai,tsugunau 賠 bai,hai,yabureru,yaburu 敗 ' +
  'bai,hira,mai 枚 bai,ichigo,mai 苺 bai,kau 買 bai,mai,susu 煤 bai,mai,tsune 毎每 bai,mai,umaru,umeru,uzumeru 埋 bai,mai,uru 売賣 bai,masu,somuku 倍 ' +
  'bai,myo,sara 皿 bai,ume 梅 bai,uta 唄 bakari,beshi,ka,koku,yoi 可 bakari,ko,kyo,moto,yurusu 許 bakasu,bakeru,ka,kawaru,ke 化 ' +
  'bakemono,bi,mi,mononoke,sudama 魅 baku,bo,katachi,katadoru 貌 baku,bo,kure,maku,nai,nakare 莫 baku,haku,hiroi,hiromeru 博 baku,haku,shibaru 縛 ' +
  'baku,hiroi,sunahara 漠 baku,maku,o 幕 baku,maku,usukawa 膜 baku,mugi 麦 baku,myaku,suji 脈 baku,sakeru,yaku 爆 baku,sarasu 曝 ban,ebisu 蛮 ' +
  'ban,han,hatsu,meguru 般 ban,han,ita 板 ban,han,iwa 磐 ban,han,kizuna,tsunagu 絆 ban,han,ozara,tarai 盤 ban,han,shigeru 蕃 ban,han,tomo,tomonau 伴 ' +
  'ban,han,tsugaeru,tsugai,tsugau 番 ban,han,wakeru 判 ban,hiku 挽 ban,kure,osoi 晚晩 ban,man,michiru,mitasu 満 ban,man,tsuru 蔓 ban,man,yorozu 万 ' +
  'batsu,hai,hatsu,nukeru,nuku,tasukeru 拔 batsu,hatsu,iegara,isao 閥 batsu,hatsu,nuku 抜 batsu,hokoru,kiru,utsu 伐 batsu,matsu,sue 末 batsu,matsu 茉 be,ha 琶 ' +
  'bechi,betsu,wakare,wakareru,wakeru 別 bei,kome,mai,me,metoru,yone 米 beki,ito,shi 糸 ben,bin,sunawachi,tayori 便 ben,han,umu 娩 ' +
  'ben,hei,hira,hiratai,hyo,taira 平 ben,hen,kanmuri,wakeru,wakimaeru 弁 ben,hen,muchi,muchiutsu 鞭 ben,manukareru,men,yurusu 免 ben,men,omo,omote,tsura 面 ' +
  'ben,men,tsuranaru,wata 綿 ben,min,nemuri,nemuru 眠 ben,tsutomeru 勉 betsu,hetsu 瞥 betsu,horobiru,horobosu,metsu 滅 betsu,nai,naigashiro,sagesumu 蔑 ' +
  'bi,hana,hi 鼻 bi,heso,hi 毘 bi,hi,kushi,naraberu,saji 枇 bi,hi 琵 bi,hitsuji,imada,mi 未 bi,homeru,mi,utsukushi,yoi 美 bi,i,kore,omo,omoni,yui 惟 ' +
  'bi,kaji,kozue 梶 bi,kasuka,nai 微 bi,mayu,mi 眉 bi,o 尾 bi,sonae,sonaeru,sonawaru 備 bin,hei,kame 瓶 bin,hin,mazushi 貧 bin,hin,shikirini 頻 bin,jo,nawa,yo 縄 ' +
  'bin,min,satoi,toshi 敏 bitsu,hachimitsu,mitsu 蜜 bo,boshi,mo 帽 bo,byo,myo,neko 猫 bo,chi,kaya,myo 茅 bo,chomen,haku,shaku 簿 bo,fukuramu,fukureru,ho 膨 ' +
  'bo,fusa,heya,ho 房 bo,fusegu,ho,tsutsumi 防 bo,haha,mo 母 bo,hai,hotokegusa 菩 bo,haka 墓 bo,hakarigoto,hakaru,mu 謀 bo,heya,machi,tera 坊 bo,hitomi,mu 眸 ' +
  'bo,ho,katawara,so 傍 bo,ho,kizasu,mebae,moeru 萌萠 bo,ho,se,une 畝 bo,ho,tsue 棒 bo,ho,tsumugu 紡 bo,hoko,mu 矛 bo,horobiru,mo,nai,nakunaru 亡 ' +
  'bo,isogashi,mo 忙 bo,kata,mo,nottoru 模 bo,ke,mo 毛 bo,komuru,kurai,mo,o 蒙 bo,kurai,mekura,mo 盲 bo,kurasu,kure,kureru 暮 bo,midari,midarini,mo 妄 ' +
  'bo,mo,mochi,nozomi,nozomu 望 bo,mo,shigeru 茂 bo,mo,takeshi 猛 bo,mo,tsunoru 募 bo,mu,musaboru 牟 bo,o,okasu 冒 bo,osu 牡 bo,samatageru 妨 bo,shitau 慕 ' +
  'bo,subaru 昴 bo,toboshi 乏 bo,tsuchinoe 戊 bo,u 卯 bo,waru 剖 bo,wasureru 忘 bochi,ten 点 boku,haku,hoku,utsu 撲 boku,ho,hoku 朴 boku,kau,maki,moku,yashinau 牧 ' +
  'boku,ki,moku 木 boku,manako,me,moku,sakan 目 boku,moku,mutsubu,mutsumaji 睦 boku,moku,sumi 墨 boku,shimobe,yatsugare 僕 boku,uranai,uranau 卜 ' +
  'bon,hachi,hon 盆 bon,han,meshi 飯 bon,han,okasu 犯 bon,han,oyoso,subete 凡 bon,han,wazurau,wazurawashi,wazurawasu 煩 bon,kado,mon 門 ' +
  'botsu,butsu,mochi,nakare,nashi 勿 botsu,hotsu,niwakani,okoru 勃 botsu,oboreru,shinu,shizumu 没 bozu,so 僧 bu,bun,fun,wakareru,wakaru,wakeru 分 ' +
  'bu,fu,futsu,hi,inaya,niarazu,sezu 不 bu,fu,ho,suke,tasuke,tasukeru 輔 bu,fu,kannagi,miko 巫 bu,fu,makeru,o,tanomu 負 bu,fu,naderu 撫 bu,fu,warifu 符 ' +
  'bu,gama,ho,kama 蒲 bu,ho,suberu,tsukasa,wakeru 部 bu,ho,tatematsuru 奉 bu,ho 葡 bu,kiri,mu 霧 bu,mai,mau,mu 舞 bu,mu,nai,nakare 無 bu,mu,takeshi 武 ' +
  'budo,do,to 萄 buku,fu,fuku,fuseru,shitagau 伏 bun,fun,kuchisaki 吻 bun,ka 蚊 bun,kikoe,kikoeru,kiku,mon 聞 bun,mon,to,ton 問 bunmawashi,ki,nori,tadasu 規 ' +
  'buta,ton 豚 butsu,futsu,hotoke,hotsu 佛 butsu,hotoke 仏 butsu,mono,motsu 物 byaku,haku,mosu,shiro,shiroi 白 byo,egaku 描 byo,hei,ure,yamai,yamu 病 ' +
  'byo,kari,myo,nae 苗 byo,mitamaya,tamaya,yashiro 廟 byo,myo,tae,wakai 妙 byo,nogi 秒 cha,sa,ta 茶 chaku,cho,hashi 箸 chaku,jaku,kiru,tsuku 着 ' +
  'chaku,teki,yotsugi 嫡 chi,chichi,nyu 乳 chi,chie 智 chi,cho,mesu,shirushi 徴徵 chi,haji,hajiru,hazukashi 恥 chi,haseru,ji 馳 chi,ike,ta 池 chi,itasu 致 ' +
  'chi,itokenai,osanai 稚 chi,ji,mochi,motsu 持 chi,ji,naoru,osamaru,osameru 治 chi,ji,tsuchi 地 chi,karu,nagu,tei 薙 chi,ketsu 血 chi,komakai 緻 ' +
  'chi,matsu,okureru,osoi 遅 chi,oku 置 chi,oroka 痴 chi,rei,ri 莉 chi,saiwai,shi 祉 chi,sen 千 chi,shi,yurumu 弛 chi,shiraseru,shiru 知 chi,shoku,tateru,ueru 植 ' +
  'chichi,fu,ho 父 chichizake,raku 酪 chigau,i,tagau,yokoshima 違 chigiru,go,ki 期 chigiru,kei,kizamu,setsu,warifu 契 chijimaru,chijimu,naoi,shuku 縮 ' +
  'chijimu,kibishi,kin 緊 chikai,chikau,mei,mo 盟 chikai,chikau,sei,zei 誓 chikai,iku,ki,kizashi 幾 chikai,kin,kon 近 chikai,koinegau,moromoro,sho 庶 ' +
  'chikara,riki,rikimu,ryoku,tsutomeru 力 chikau,shi,tsuraneru,ya 矢 chiku,hiro 筑 chiku,jiku,o 逐 chiku,kau,kiku,kyu,takuwaeru,yashinau 畜 ' +
  'chiku,kiku,takuwae,takuwaeru 蓄 chiku,kizuku,tsuku 築 chiku,take 竹 chimata,ko 巷 chin,chun,tsubaki 椿 chin,furui,jin,noberu,tsuraneru 陳 ' +
  'chin,fusagu,ten,uzumeru 塡填 chin,ikusa,jin,jindate 陣 chin,jin,kizashi,ware 朕 chin,jin,shin,shizumeru,shizumu 沈 chin,jin,yato 賃 chin,kinuta 砧 ' +
  'chin,makura 枕 chin,mezurashi 珍 chin,osae,shizumaru,shizumeru,ten 鎮 chin,shizumeru,ten 鎭 chin,shizumu,tan,tataeru 湛 chinamu,in,yoru,yotte 因 ' +
  'chirakasu,chirasu,chiru,san 散 chisai,hosoi,sen,shinayaka 繊纖 chisai,ko,o,sho 小 chitsu,fuchi,tsuide 秩 chitsu,fusagaru,fusagu,tetsu 窒 ' +
  'chitsu,mei,oi,tetsu 姪 cho,chocho 蝶 cho,dake,jo,take 丈 cho,deki,eda,jo,suji 條 cho,e,ju,kasaneru,omoi 重 cho,fuda,jo 牒 cho,fukureru 脹 ' +
  'cho,hafuri,iwau,norito,shu,shuku 祝 cho,hajime,hajimeru 肇 cho,hakaru,tadasu,tei 訂 cho,haneru,odoru,to,tobu 跳 cho,harawata 腸 cho,hari,haru 張 ' +
  'cho,hari,tobari 帳 cho,haru,ten,tsuku 貼 cho,hi,tei,to 灯 cho,horu 彫 cho,i,inoshishi 猪猪 cho,idomu,kakageru,to 挑 cho,ie,tei,yakusho 廳 ' +
  'cho,itadaki,itadaku,tei 頂 cho,itoguchi,o,sho 緒緖 cho,jo,kakimono 帖 cho,jo,kasaneru,tatami,tatamu 畳疊 cho,jo,kizashi,kizasu,uranai 兆 ' +
  'cho,jo,tei,todomaru 停 cho,kiku,tei,yurusu 聴聽 cho,koeru,kosu 超 cho,korashimeru,korasu,koriru 懲 cho,kugi,tei 釘 cho,machi,tei 町 cho,megumi,megumu 寵 ' +
  'cho,miyako,subete,to,tsu 都都 cho,mokeru,soe,takuwaeru 儲 cho,nagai,osa,takeru 長 cho,nagame,nagameru 眺 cho,nobiru 暢 cho,nuku,tei 挺 ' +
  'cho,shaberu,to,tsuibamu 喋 cho,shio,ushio 潮 cho,shiraberu,totono,yawaragu 調 cho,sumasu,sumi,sumu 澄 cho,tai 鯛 cho,takuwaeru 貯 cho,tei,yakusho 庁 ' +
  'cho,teki,tomurau,tsuru 弔 cho,tori 鳥 cho,tsuka 塚 cho,tsuri,tsuru 釣 cho,tsuta 蔦 choku,hakadoru,ho 捗 choku,imashimeru,mikotonori 勅 ' +
  'choku,jiki,naoi,naosu,tadachini 直 chu,hashira,kotoji,sasaeru 柱 chu,hiji 肘 chu,hiku,nuku 抽 chu,himo,ju 紐 chu,hiru 昼晝 chu,iru 鋳鑄 chu,kabu,shu 株 ' +
  'chu,kamosu 酎 chu,ki,mushi 虫 chu,kuriya,zu 厨 chu,magokoro,uchi 衷 chu,magokoro 忠 chu,naka 仲 chu,oki,waku 沖 chu,shirusu,tokiakashi,toku 註 chu,sora 宙 ' +
  'chu,sosogu 注 chu,todomaru,todomeru 駐 chu,tsumugi,tsumugu 紬 chu,ushi 丑 chun,tamuro,tamurosuru,ton 屯 da,dai,noseru,ta,tai 駄 da,dan,shizuku 雫 ' +
  'da,dausu,tei,uchi,utsu 打 da,hebi,i,ja 蛇 da,kaji,ta 舵 da,kewashi,ta 陀 da,kuzureru,kuzusu,ochiru 堕 da,na,nagi 梛 da,na,nani,nanzo 那 da,nuku 楕 ' +
  'da,odayaka,ta,yasui 妥 da,okotaru 惰 da,tsuba 唾 dachi,tatsu,todoku,toru 達 dai,hajime,oini,oki,ta,tai 大 dai,hitai 題 dai,i,tai,utena,yorokobu 台 ' +
  'dai,ireru,iru,nai,uchi 内 dai,karanashi,na 奈 dai,kawaru,shiro,tai,yo 代 dai,matsu,tai 待 dai,ototo,tei 弟 dai,sageru,tei 提 dai,tada,tsuide,yashiki 第 ' +
  'dai,tai,tei 醍 daidai,to 橙 daku,ho,idaku,kakaeru 抱 daku,nigori,nigoru,nigosu 濁 daku,ubenau 諾 damaru,modasu,moku 黙 damaru,moku 默 ' +
  'dan,don,katamari,marui,ton 團 dan,hazumu,hiku,tama,tan 弾 dan,hazumu,hiku,tama 彈 dan,kan,nada,se 灘 dan,katamari,marui,ton 団 dan,kataru,tan 談 ' +
  'dan,kimo,tan 胆 dan,kitaeru,tan,wakachi 段 dan,kotowaru,sadameru,tatsu 断 dan,mayumi,tan 檀 dan,minami,nan 南 dan,nan,otoko 男 dan,tada,tadashi,tan 但 ' +
  'dare,sui 誰 dasu,deru,shutsu,sui 出 datsu,etsu,mitsugi,zei 税 datsu,etsu,nugeru,nugu,nukeru,tai 脱 datsu,natsu,osu 捺 datsu,ubau 奪 deau,ka,kuraberu 迦 ' +
  'dei,doro,nazumu 泥 dei,katashiro,nai,ne 祢禰 deki,ibari,jo,nyo,oboreru 溺 deku,so 塑 den,dono,shingari,ten,tono 殿 den,hokorobiru,tan 綻 den,inazuma,ten 電 ' +
  'den,kari,ta,ten 田 den,mato,matoi,ten 纏 den,ten,tsukuda 佃 den,ten,tsutae,tsutaeru,tsutawaru 伝 den,ten,tsutaeru 傳 den,ten,yodo,yodomu 淀 deru,totsu 凸 ' +
  'deshimetoru,fun,ko,kona 粉 do,fuji,to 藤 do,fukai,hogaraka,hora,to 洞 do,fusagu,mori,to,yamanashi,zu 杜 do,hakaru,memori,tabi,taku,to 度 ' +
  'do,hataraki,hataraku 働 do,hitomi,to 瞳 do,ikaru,nu,okoru 怒 do,iu,michi,michibiku,to 道 do,kiri,to 桐 do,kusagiru,no,tagayasu 農 do,me,nu,yakko,yatsu 奴 ' +
  'do,michibiki,michibiku 導 do,no,nomiso 脳 do,onaji,to,tomoni,tomonisuru 同 do,shu,to,tsuku 撞 do,sumai,takadono,to 堂 do,taeru,tai 耐 do,to,tsuchi 土 ' +
  'do,to,warabe 童 do,to 胴 do,tsutomeru,yume 努 do,ugokasu,ugoki,ugoku 動 doku,hitori,kotoni,oshi,toku 特 doku,hitori 独 doku,sokonau,toku,warui 毒 ' +
  'doku,to,toku,yomi,yomu 読 domo,kyo,tomo,tomoni 共 don,kumori,kumoru,tan 曇 don,musaboru,ton 貪 don,nibui,niburu,ton 鈍 don,nomu,ten,ton 吞 ' +
  'donburi,sei,sho,tan 丼 doro,mamireru,nuru,to 塗 e,ei,mamori,mamoru 衛 e,ei,mamoru 衞 e,esa,ji,mochi 餌 e,gara,hei,hyo,tsuka 柄 e,hakaru,to,zu 図 ' +
  'e,hoki,kei,sui 彗 e,i,kiru,koromo 衣 e,i,yoru 依 e,kaeru,kai,mawaru,mawasu 回 e,kai,kowasu 壞 e,kai,mawaru,meguri,meguru 廻 e,kai,tsubure,tsuieru 潰 e,kai 絵 ' +
  'e,kei,megumi,megumu 恵惠 e,kei,satoi 慧 e,ko 江 e,kuma,wai 隈 ebi,ka 蝦 ebisu,go,ko,nanzo 胡 ebisu,i,korosu,tairageru 夷 eda,jo,suji 条 eda,ki,shi 枝 ' +
  'eda,sasaeru,shi,tsukaeru 支 edachi,eki,tsutome,yaku 役 edamichi,gi,ki 岐 ei,gyo,hotaru,kei 蛍 ei,hae,sakaeru,yo 榮 ei,haeru,sakae,sakaeru,yo 栄 ' +
  'ei,haeru,utsuru,utsusu,yo 映 ei,hana,hanabusa,hideru 英 ei,hayai,surudoi,tai 鋭 ei,hiku 曳 ei,itonami,itonamu 営 ei,kage,kei,keshiki 景 ei,kage,yo 影 ' +
  'ei,nagai,tokoshieni,yo 永 ei,nagameru,utau,yomu 詠 ei,oyogu 泳 ei,yo 瑛 eki,eyami,yaku 疫 eki,i,kaeru,osameru,yasashi 易 eki,masu,masumasu,yaku 益 ' +
  'eki,mata,yaku 亦 eki,shaku,suteru,toku,yurusu 釈 eki,shiru 液 eki,toku,wake,yaku 訳 eki,umaya 駅 emu,sho,warai,warau 笑 en,fuchi,heri,yoru 緣縁 en,fuchi 淵 ' +
  'en,hiku,tasuke,tasukeru 援 en,hime 媛 en,hono,moeru,tan 炎 en,hono 焰 en,in,kazu 員 en,kaki 垣 en,kemui,kemuri,kemuru 煙 en,maru,marui 円 en,marui 圓 ' +
  'en,namamekashi,tsuya 艶 en,namari 鉛 en,nobasu,nobiru 延 en,noberu 演 en,o,tachimachi 奄 en,ochi,on,toi,tozakaru 遠 en,on,sono,utsu 苑 en,on,sono 園 ' +
  'en,on,un,uramu 怨 en,ore 俺 en,saru 猿 en,seki,seku 堰 en,shio 塩 en,so 沿 en,sono 薗 en,tanoshimu,utage 宴 en,tobi,tonbi 鳶 en,tsubame 燕 ena,ho 胞 engumi,kon 婚 ' +
  'enoki,ka 榎 erabu,fuda,kan 簡 erabu,san,sen 撰選 erabu,taku 択 erai,i 偉 eri,kin 衿襟 eri,osameru,rei,ryo,unaji 領 eru,kaku 獲 eru,toku,uru 得 ' +
  'etsu,heru,kemisuru 閲 etsu,in,nodo 咽 etsu,katsu,koeru,kosu,ochi 越 etsu,mamieru 謁 etsu,setsu,toku,yorokobu,zei 説 etsu,yorokobu 悦 ' +
  'fu,fuku,kutsugaesu,o,oi 覆 fu,hada 膚 fu,hajime,ho,suke 甫 fu,han,hiroi,ho,tadayo 汎 fu,hasu 芙 fu,ho,kowai,ojiru,osoreru 怖 fu,ho,otori 鳳 ' +
  'fu,ho,pondo,sakai,tojiru 封 fu,ho,shirusu 譜 fu,ho,tasukeru 扶 fu,ho,toyo,yutaka 豊 fu,ho,tsuku 附 fu,hotogi,kan 缶 fu,kaede 楓 fu,kama 釜 fu,kaze 風 ' +
  'fu,kusaru 腐 fu,mitsugi 賦 fu,miyako,yakusho 府 fu,nuno,shiku 布 fu,oka 阜 fu,omomuku 赴 fu,onna,yome 婦 fu,ono 斧 fu,otoko,otto,sore 夫 fu,shiki,shiku 敷 ' +
  'fu,shirase 訃 fu,tomi,tomu 富 fu,tomu 冨 fu,ukabu,uki,uku 浮 fubito,fumi,sakan,shi 史 fuchi,ho 俸 fuchi,roku,saiwai 祿禄 fuda,han,ita 版 fuda,hyo 票 ' +
  'fuda,satsu,wakajini 札 fuda,sen 箋 fude,hitsu 筆 fue,jaku,teki 笛 fue,kan,kuda 管 fue,sho,so 笙 fueru,fuyasu,masu,so,zo 増增 fueru,fuyasu,shoku,ueru 殖 ' +
  'fujibaka,ran 蘭 fukai,fukameru,fukasa,shin 深 fukeru,oi,oiru,ro 老 fukeru,tan 耽 fuki,fuku,shu 葺 fuki,ro 蕗 fukin,haba,kin,oi 巾 fuku,fun,haku 噴 ' +
  'fuku,futatabi,kasaneru 複 fuku,haba,hyoku 幅 fuku,hara,idaku 腹 fuku,himorogi,saiwai 福福 fuku,kaeru,kaesu,mata 復 fuku,kimono,kiru,shitagau 服 ' +
  'fuku,nugu,shiki,shoku 拭 fuku,so,soe 副 fuku,sui 吹 fukube,hisago,hyo 瓢 fukumeru,fukumu,gan 含 fukumu,hagukumu,ho 哺 fukuro,tai 袋 fumi,kaku,sho 書 ' +
  'fumi,saku,satsu 冊 fumi,seki,shaku 籍 fumoto,roku 麓 fumu,haku,kutsu,ri 履 fumu,sen 践 fumu,to 踏 fun,furu 奮 fun,haka 墳 fun,han,shiku,wakeru 頒 ' +
  'fun,ikidori,ikidoru 憤 fun,kiri 雰 fun,magai,magireru 紛 fun,yaku 焚 funabata,gen,ken 舷 fune,sen 船 fune,shu 舟 fune,tei 艇 fure,fureru,sawaru,shoku,soku 触 ' +
  'furi,furu,shin 振 furu,furueru,shin 震 furu,ki 揮 furu,ko,oriru,taguru 降 furu,koboreru,ochiru,rei 零 furui,gu,kyu,moto 旧 furui,inishie,ko 古 ' +
  'furusato,go,kyo,sakini,sato 郷 fusa,so,suberu,subete 総 fusagaru,kurai,oroka,ton 沌 fusagu,ko 錮 fusagu,michiru,sai,soku,toride 塞 ' +
  'fusegu,hedate,sawaru,sho 障 fusegu,kobamu,ku,kyo 拒 fushi,misao,notto,sechi,setsu 節 fusu,ga 臥 futa,gai,kai,kasa,ko,o 蓋 futatabi,futatsu,ji,ni 二 ' +
  'futatabi,sa,sai 再 futatsu,ji,ni 弐 futatsu,narabu,so,tagui 双 futatsu,ryo 両 futoi,futoru,hanahada,ta,tai 太 futokoro,kai,natsuku,omo 懐 ' +
  'futokoro,kai,natsuku 懷 futsu,harai,harau,hotsu 払 futsu,harau,hitsu,hotsu 拂 futsu,hi,tsuie,tsuieru,tsuiyasu 費 futsu,wakasu,waku 沸 fuyu,to 冬 ' +
  'ga,ge,ha,kiba 牙 ga,ge,me,megumu 芽 ga,guramu,kawara 瓦 ga,hakarigoto,hakaru,kagiru,kaku 画 ga,ikameshi,takane 峨 ga,iradatsu,ka,karai,komakai 苛 ' +
  'ga,izuku,ka,nani,nanzo 何 ga,ka,kya,togi 伽 ga,ka,yorokobu 賀 ga,niwaka 俄 ga,noru,shinogu 駕 ga,ueru 餓 ga,wa,ware 我 gai,gake 崖 gai,ge,hazusu,hoka,soto 外 ' +
  'gai,hate,kishi 涯 gai,i,kai 亥 gai,kachidoki,kai,yawaragu 凱 gai,kai,kaneru,sono 該 gai,kai,machi 街 gai,kai,mukuro 骸 gai,kai,nageku 慨 ' +
  'gai,kai,omomuki,omune,tokaki 概 gai,kai,yoroi 鎧 gai,kari,karu 刈 gai,katsu,nanzo,sokonau,wazawai 害 gai,sabaku,shirabega,tsutomeru 劾 ' +
  'gaku,go,raku,tanoshi 樂 gaku,gyaku,hitai,taka 額 gaku,konomu,raku,tanoshi,tanoshimu 楽 gaku,manabu 学 gaku,take 岳 gan,gen,gon,manako 眼 ' +
  'gan,gen,iwa,iwao,kewashi 巖 gan,gen,kao 顔 gan,gen,katakuna 頑 gan,gen,kobe,moto 元 gan,gen,negai,negau 願 gan,iwa 岩 gan,iwao,kewashi 巌 gan,kari 雁 ' +
  'gan,kishi 岸 gan,marui,marumeru,tama 丸 gan,moteasobu 玩 gatsu,getsu,tsuki 月 ge,gi,ki,tawamureru 戲 ge,ka,kasumi,kasumu 霞 ge,ka,moto,shimo,shita 下 ' +
  'ge,ka,natsu 夏 ge,kai,satoru,tokeru,toku 解 gei,gon,kon,kusagiru,kusanoko,un,waza 芸 gei,itaru,kei,moderu 詣 gei,ji,ko,ni 児兒 gei,kujira 鯨 gei,mukaeru 迎 ' +
  'gei,nori,ueru,waza 藝 geki,gyaku,hageshi,keki 劇 geki,hagemasu,hageshi,hageshiku,keki 激 geki,hima,keki,kyaku,suki 隙 geki,hoko 戟 geki,keki,utsu 撃擊 ' +
  'gen,gin,gon,iu,koto,kotoba 言 gen,gon,itsukushi,kibishi,ogosoka 厳 gen,gon,kibishi,ogosoka 嚴 gen,hai,hau,mukaeru,sha 這 gen,hara,moto,tazuneru 原 ' +
  'gen,herasu,heru,kan 減 gen,hiko 彦 gen,inui,kan,kawakasu,kawaku,ken 乾 gen,ito 絃 gen,kaeru,kan,mata,meguru,sen 還 gen,kagiri,kagiru,kan 限 ' +
  'gen,kan,urei,ureru,wazurau 患 gen,ken,kirau,utagau 嫌 gen,ken,kobushi 拳 gen,ken,kuro 玄 gen,ken,suzuri 硯 gen,kotowaza 諺 gen,maboroshi 幻 gen,minamoto 源 ' +
  'gen,tsuru 弦 gi,go,ki 棋 gi,hakaru,magai,nazoraeru 擬 gi,hakaru 議 gi,ikenie,ki 犠 gi,itsuwari,itsuwaru,ka,nise 偽僞 gi,ki,kore,oini,sakanni 祁 ' +
  'gi,ki,kunitsukami,masani,shi,tada 祇 gi,ki,sono,sore 其 gi,ki,takeshi,tsuyoi 毅 gi,ki,tawamure,tawamureru 戯 gi,ki,waza 伎 gi,ki 麒 ' +
  'gi,kyo,utagai,utagau,utagawashi 疑 gi,mube,yoroshi 宜 gi,nori,yoi 儀 gi,waza 技 gi,yoi,yoku,yoshitosuru 義 gi,yoi,yoshimi 誼 gin,gon,shirogane 銀 ' +
  'gin,kin,naku,utau 吟 go,gu,tagui,tamatama 偶 go,gyo,kataru,kotoba,tsugeru 語 go,gyo,on,osameru 御 go,gyo,sudeni,waza 業 go,hieru,koru,saeru 冴 go,hori 壕 ' +
  'go,itsutsu,kumi 伍 go,itsutsu 五 go,katai,ko 硬 go,ki 碁 go,kimi,kisaki,ko 后 go,kin 檎 go,ko,kyo,obiyakasu 劫 go,ko,mamoru 護 go,ko,nori 糊 go,ko,tagai 互 ' +
  'go,ko,todoroki,todoroku 轟 go,ko,unaji 項 go,ko,utsu 拷 go,ko,yamarashi 豪 go,ko 瑚醐 go,kowai,tsuyoi 剛 go,ku,tanoshimu 娯 go,kure,kureru 呉 ' +
  'go,kyo,shiru,tsuyoi,tsuyomaru 強 go,sakebu,yobina 号 go,satori,satoru 悟 go,uma 午 go,ware 吾 goki,goku,kiwamaru,kiwameru,kyoku,mune 極 goku,gyoku,tama 玉 ' +
  'goku,hitoya,kyoku 獄 gon,hakaru,kari,ken,omori 権 gon,kin,kon,taeru,todomeru 禁 gon,kin,kon,yorokobu 欣 gon,kin,tsutome,tsutomeru 勤 gon,kon,tamashi 魂 ' +
  'gotoku,jo,nyo,shiku,yuku 如 gu,gyo,kakotsukeru,yoru,yoseru 寓 gu,hiroi,hiromeru,ko 弘 gu,ie,kyu,miya 宮 gu,ku,osoreru 惧 gu,ku,sonae,sonaeru,tsubusani 具 ' +
  'gu,kyu,suku,sukui 救 gu,kyu,tama 球 gu,omonpaka,osore,ureru 虞 gu,oroka 愚 gu,sumi 隅 gun,ikusa,kun,tsuwamono 軍 gun,kori,kun 郡 gun,kun,muragaru,mureru 群 ' +
  'gyaku,shitageru,sokonau 虐 gyo,himo,ko,ozuna 紘 gyo,isaru,ryo,sunadori,sunadoru 漁 gyo,kei,nori,shioki 刑 gyo,korasu,koru 凝 gyo,kyo,takai 喬 ' +
  'gyo,kyo,takeshi 驍 gyo,kyo 蕎 gyo,sakana,sunadoru,uo 魚 gyo,takai 堯尭 gyu,ushi 牛 ha,haku,hatagashira,osa 伯 ha,haku,hatagashira 覇 ha,hane,u 羽 ' +
  'ha,hashi,hata,tan 端 ha,hi,nami 波 ha,jin,kiru,yaiba 刃 ha,katayoru,sukoburu 頗 ha,maku 播 ha,shi,yowai,yowaisuru 歯 ha,sho,yo 葉 ha,tomoe 巴 ha,tsuka 把杷 ' +
  'ha,wakareru 派 ha,yabureru,yaburu 破 habamu,hedateru,kewashi,sho,so 阻 haberu,ji,saburau,samurai 侍 habuku,kaerimiru,miru,sei,sho 省 ' +
  'hachi,hatsu,yatabi,yatsu 八 hachi,hatsu 鉢 hachi,ho 蜂 hachi,wan 椀 hada,ki 肌 hadaka,ra 裸 haeru,o,sei,sho,umareru 生 hagane,ko 鋼 hagemasu,hagemu,rei 励 ' +
  'hagemasu,makomo,sho,so 蔣 hageru,hagu,haku,muku 剝剥 hageshi,retsu 烈 hagi,shu 萩 hagukumu,iku,sodateru,sodatsu 育 hai,hi,kisaki 妃 ' +
  'hai,hi,makaru,tsukareru,yameru 罷 hai,hoku,kita,nigeru 北 hai,kai 灰 hai,kubaru,naraberu,narabu 配 hai,magokoro 肺 hai,ogamu 拜拝 hai,oshihiraku,tsuraneru 排 ' +
  'hai,sakazuki 杯盃 hai,se,sei,somuku 背 hai,sutareru,sutaru 廃 hai,tomogara 輩 hai,wazaogi 俳 hairu,iru,ju,nyu 入 hajimaru,hajime,hajimeru,shi 始 ' +
  'hajime,hatsu,sho,so,ui 初 hajime,hitotabi,hitotsu,ichi,itsu 一 hajime,jiji,so 祖 hajime,kashira,man,mo,myo 孟 hajimeru,kizu,so 創 hajiru,shu,susumeru 羞 ' +
  'hakama,ko 袴 hakari,hakaru,ko 衡 hakari,sho 秤 hakarigoto,hakaru,kai,kazoeru,kei 計 hakarigoto,hakaru,osameru,ryaku 略 hakaru,hanashiau,ko 講 ' +
  'hakaru,hodo,tei 程 hakaru,jun,shun,to 詢 hakaru,ki,son,sun,toki 寸 hakaru,ryo 料量 hakaru,shi,to 諮 hakaru,shu,so,su 諏 hakaru,soku 測 hake,haku,satsu,suru 刷 ' +
  'hako,ireru,kan 函 hako,sho,so 箱 hako,tan 簞 hakobu,han,utsusu 搬 hakobu,kogu,so 漕 hakobu,megurasu,meguru,un 運 haku,harau,so 掃 haku,ho,kaban 鞄 ' +
  'haku,hyaku,momo 百 haku,hyaku,semaru 迫 haku,hyaku 珀 haku,hyo,utsu 拍 haku,kashiwa 柏 haku,o,utau 欧 haku,obune 舶 haku,semaru,susuki,usui 薄 haku,sudare 箔 ' +
  'haku,to 吐 haku,tomari,tomaru,tomeru 泊 hama,hin 浜 han,hata,hon 幡 han,hen,hon,kaeru,kaesu 返 han,hirogaru 氾 han,hirugaeru,hirugaesu,hon,toru 翻 ' +
  'han,hirugaeru,hon 飜 han,ho 帆 han,hon,kaeru,kaesu,soru,tan 反 han,madara 斑 han,magaki 藩 han,nakaba,nakabasuru 半 han,nori 範 han,saka 坂阪 ' +
  'han,shigeru,shigeshi 繁 han,wakeru 班 hana,hanayaka,ka,ke 華 hana,ka 花 hanahada,jin,nani,shin 甚 hanahadashi,kaku,kibishi,koku,mugoi 酷 ' +
  'hanareru,hanasu,ri,tsuku 離 hanashi,hanasu,kai,wa 話 hanasu,hanatsu,ho,yurusu 放 hanatsu,hatsu,hochi,hotsu,okoru,tsukawasu 発 hanatsu,ju,sho,tate,yurusu 縦 ' +
  'hanawa,kaku,katai,ko 塙 hanetsurube,ketsu,kitsu 桔 hani,shoku 埴 harakudari,ri 痢 haramu,jin,nin 妊 haramu,shin 娠 haramu,tai 胎 harasu,hare,hareru,sei 晴 ' +
  'harau,ji,jo,nozoku 除 harawata,so,zo 臓臟 haremono,hareru,sho,shu 腫 hari,hashi,ryo,yana 梁 hari,hashibami,shin 榛 hari,shin 針 haru,shun 春 haruka,ryo 遼 ' +
  'haruka,toi,yu 悠 haruka,yo 遙遥 hasamu,kyo,sho 挟 hashi,ko,kyo 橋 hashigo,kai,kizahashi,shina 階 hashigo,tai,tei 梯 hashiru,hon 奔 ' +
  'hashiru,ichi,itsu,soreru,ushinau 逸 hashiru,shu,so 走 hasu,ren 蓮 hata,hatake 畑畠 hata,hikiru,motte,sho,so 將 hata,karakuri,ki,ori 機 hata,ki 旗 ' +
  'hatabashira,kuni,satsu,sechi,tera 刹 hatake,ho 圃 hataraki,kyu 赳 hataraki,mochiru,motte,yo 用 hatasu,hate,ka,kudamono,ra 果 ' +
  'hatsu,ho,hotsu,nori,nottoru,okite 法 hatsu,kami 髪髮 haya,hayai,sa,satsu,so 早 hayabusa,jun,shun 隼 hayai,jin,shin,shun 迅 hayai,katsu,sho,so 捷 ' +
  'hayai,nikumu,shitsu,yamai 疾 hayai,soku,sumiyaka 速 hayai,takumashi,tei,toru 逞 hayashi,rin 林 hayate,hishigu,midareru,satsu,so 颯 hazama,ko,kyo 峡峽 ' +
  'hazu,katsu,yahazu 筈 hazukashime,joku,katajikena,niku 辱 he,ko,to 戸 hedatari,hedataru,hedateru,kaku 隔 hedateru,kezume,kyo,tagau 距 ' +
  'hei,hetsu,kurushimu,tsukareru,yabureru 弊 hei,hetsu,shimeru,tojiru,tozasu 閉 hei,hi,utsu 批 hei,hinoe,hyo 丙 hei,hyo,ikusa,tsuwamono 兵 hei,hyo,mochi 餅 ' +
  'hei,hyo,tsubo 坪 hei,kaki 塀 hei,kizahashi 陛 hei,nami,naraberu,narabini 並 hei,nusa,takara,zeni 幣 hei,o,oi 蔽 heki,kabe 壁 heki,kuse 癖 heki,tama 璧 ' +
  'hen,hitoeni,katayoru 偏 hen,kaeru,kawaru 変 hen,kata,kire,pensu 片 hen,maki 篇 herikudaru,ken 謙 herikudaru,shitagau,son,yuzuru 遜 ' +
  'heru,kei,kyo,tateito,tsune 経 heru,ko,mo 耗 heru,reki,ryaku 歴 heru,sokonau,sokoneru,son 損 heya,muro,shitsu 室 heya,so,tomogara,tsukasa 曹 ' +
  'hi,hibi,jitsu,ka,nichi 日 hi,hikui,iyashi,iyashimeru 卑 hi,himeru,kakusu 秘 hi,himeru 祕 hi,hiraku 披 hi,hisashi,kabau,o 庇 hi,hitsu,nagareru,nijimu 泌 ' +
  'hi,hyo,kori 氷 hi,ishibumi,tateishi 碑 hi,itsuwaru,yo 陽 hi,ka,ko,yaku 火 hi,kanashi,kanashimi,kanashimu 悲 hi,kano,kare 彼 hi,kawa 皮 hi,kiru,komuru,o 被 ' +
  'hi,koe,koeru,koyasu 肥 hi,kuraberu,naraberu,narabu 比 hi,sakeru 避 hi,to,tomoshibi 燈 hi,to 樋 hi,tobasu,tobu 飛 hi,tobira 扉 hi,tsukare,tsukareru 疲 ' +
  'hibiki,hibiku,kyo 響 hibiki,in,un 韻 hida,ro,sho,suri,suru 摺 hidari,motoru,sa,tasukeru 左 hideru,shu 秀 hieru,rei,sameru,tsumetai 冷 ' +
  'hige,mochiru,motomeru,shu,su 須 hijiri,sei,sho 聖 hikae,hikaeru,ko 控 hikari,hikaru,ki 熙 hikari,hikaru,ko 光 hikari,kagayaku,yo 曜 hikaru,ko,shiroi 皓 ' +
  'hiki,hitsu,tagu,tagui 匹 hikiru,masani,motte,sho,so 将 hikiru,miru,toku,unagasu 督 hikiru,omune,ritsu,sotsu,wariai 率 hikiru,sotsu,sui 帥 hiku,in 引 ' +
  'hiku,ja,jaku 惹 hiku,kan,tsuranuku,wan 貫 hiku,ken 牽 hikui,tei 低 hima,itoma,ka 暇 hime,ki 姫 hin,hon,shina 品 hin,hotori 瀕 hin,komegura,rin,ukeru 稟 ' +
  'hin,marodo,shitagau 賓 hina,su 雛 hineru,jo,nen 捻 hinoki,kai 桧檜 hiragi,shu 柊 hiraku,hiro,seki,taku 拓 hiraku,kei,mosu 啓 hiraku,kon 墾 ' +
  'hiraku,sunao,tei,yasuraka 悌 hiraku,suteru,tetsu 撤 hirameku,sen 閃 hiro,jin,tazuneru,tsune 尋 hiro,ju,shu,to 拾 hiroba,hiroi,hiromeru,ko 廣 ' +
  'hirogaru,hirogeru,hiromeru,kaku 拡 hirogeru,hiroi,hiromeru,ko 広 hiroi,kai 恢 hiroi,kan,kutsurogu,yuruyaka 寛寬 hiroi,ko,oki 浩 hiroi,ko 宏滉 ' +
  'hiru,hosu,kan,okasu 干 hirugao,mukuge,satoi,shun 舜 hisagu,iku,kayu,shuku 粥 hisashi,ju,kotobuki,kotogu,shu,su 壽 hisashi,ju,kotobuki,kotohogu,shu,su 寿 ' +
  'hisashi,ku,kyu 久 hisashi,mi,toi,ya 弥 hishaku,masu,to,tomasu 斗 hishi,ryo 菱 hishikui,ko,otori 鴻 hishio,sho 醬 hisoka,hisokani,mitsu,shigeshi 密 ' +
  'hisoka,shi,watakushi,watashi 私 hisokani,nusumu,setsu 窃 hisomu,moguru,sen 潜 hitaru,hitasu,shin,yaya 浸 hitasu,hoshimama,in,midara 淫 ' +
  'hitasu,shi,tsuke,tsukeru 漬 hito,itsukushimu,jin,ni,nin 仁 hito,jin,nin 人 hitoe,tan 単單 hitori,ko,minashigo 孤 hitoshi,hitoshiku,sai,sei,soro,zai 斉齊 ' +
  'hitoshi,in,kin,totonoeru 均 hitoshi,jun,mizumori,nori,setsu 準 hitoshi,nado,ra,to 等 hitotsu,ichi,itsu 壱 hitotsu,seki 隻 hitsu,kanarazu 必 hitsugi,kan 棺 ' +
  'hitsuji,yo 羊 hiza,shitsu 膝 hizume,tei 蹄 ho,hoko,hokosaki 鋒 ho,homeru 褒 ho,hyo 豹 ho,inaka,murazato,sho,so 庄 ho,kanbashi,kaori 芳 ' +
  'ho,kata,kuraberu,naraberu 方 ho,ko,kyo,tatematsuru,toru 亨 ho,kuni 邦 ho,kuzureru,kuzusu 崩 ho,kyo 頬頰 ho,mine 峯峰 ho,mise,shiku 舗 ho,mukuiru,shiraseru 報 ' +
  'ho,narau 倣 ho,nu,nuime 縫 ho,oginau 補 ho,otori 鵬 ho,otozureru,tazuneru,to 訪 ho,ozutsu,tsutsu 砲 ho,sasageru 捧 ho,sui 穂穗 ho,takara 宝 ' +
  'ho,tamotsu,yasunjiru 保 ho,tana 棚 ho,tomo 朋 ho,toraeru,toru,tsukamaeru 捕 ho,tsutsumi,tsutsumu 包 ho,ura 浦 ho,yomogi 蓬 hodokosu,i,se,shi,shiku 施 ' +
  'hoka,ta 他 hokori,hokoru,ka,ko 誇 homare,homeru,yo 誉 homeru,ju,katachi,sho,tataeru,yo 頌 homeru,san 讃 homeru,sho 賞 homuru,so 葬 hon,karada,tai,tei 体 ' +
  'hon,moto 本 hone,kotsu 骨 honoka,ko 洸 horeru,kotsu 惚 horo,ko 幌 horobiru,mo,so,ushinau 喪 horu,kotsu,kutsu 掘 hoshi,hossuru,yoku 欲 hoshi,sei,sho 星 ' +
  'hoshimama,shi 恣 hosoi,komakai,kuwashi,sai,sei 細 hosoi,shin,toshingu 芯 hyo,kozue,shirushi,sue 標 hyo,tadayo 漂 hyo,tawara 俵 i,ibukuro,inofu 胃 ' +
  'i,ido,sei,sho 井 i,isu 椅 i,iu,omo 謂 i,iyasu,kusushi 医 i,kako,kakoi,kakomu,muchi,to 囲 i,kan,mushiro,warau 莞 i,kare,kore,tada 伊 ' +
  'i,kashikomaru,kashikoshi,osoreru 畏 i,kokoro,omo,omoi 意 i,kore,tada,yui 唯 i,kore,tsuna,tsunagu,yui 維 i,kurai,kuraisuru 位 i,kuwashi,sue,yudaneru 委 ' +
  'i,motte,omo,yueni 以 i,naeru 萎 i,nagusameru,nagusami,nagusamu 慰 i,nasu,tame,tsukuru 為爲 i,nokosu,suteru,wasureru,yui 遺 i,nomi,sudeni,yamu 已 ' +
  'i,odosu,takeshi 威 i,osaeru,yasunjiru 尉 i,shitagau,wa,yamato 倭 i,utsuru,utsusu 移 i,yokoito 緯 ibara,ji,kaya,kusabuki,shi 茨 ibara,shimoto,so,suwae 楚 ' +
  'ibari,nyo 尿 ichi,shi 市 idaku,yo 擁 ie,ka,ke,ko,uchi,ya 家 ie,noki,u 宇 ie,sumau,taku,yake 宅 ieru,yu 癒 iga,kyu,mari 毬 igeta,kan 韓 ' +
  'ikazuchi,kaminari,rai,rui 雷 ikenie,sei,sho 牲 iki,ke,ki 気氣 iki,sai,sui 粋粹 iki,sakai 域 iki,soku,yameru,yasumu 息 ikioi,se,sei 勢 ikiru,katsu,yomigaeru 活 ' +
  'iko,ikoi,kei 憩 iko,ku,kyu,yameru,yasumu 休 iku,inishie,o,yuku 往 iku,kuma,o,oku 奧 ikusa,miyako,osa,shi 師 ikusa,ononoku,sen,tatakau 戦 ikusa,sen,tatakau 戰 ' +
  'ikusabune,kan 艦 ima,kin,kon 今 imashime,imashimeru,kai 戒 imashime,imashimeru,kei,kyo 警 imasu,kura,suwaru,za 座 imo,imoto,mai 妹 imo,u 芋 imu,ki 忌 ' +
  'in,jo,makoto,yurusu 允 in,kage 蔭 in,kakureru,kakusu,on,yoru 隠 in,ne,on,oto 音 in,nomu,on 飲 in,shirushi 印 in,tane,tsugu,yotsugi 胤 in,tora 寅 in,totsugu 姻 ' +
  'in 院 inaka,ko,matsuru 郊 ine,ka,nogi 禾 ine,to 稲稻 inochi,mei,mikoto,myo,ose 命 inori,inoru,ki 祈 inori,inoru,matsuru,to 祷禱 inu,ken 犬 io,ryu 硫 ' +
  'ireru,katachi,yo,yurusu 容 ireru,na,no,osameru,to 納 irie,wan 湾 iro,shiki,shoku 色 irodori,irodoru,sai,tsuya 彩 irori,ro 炉 iru,kaname,motomeru,yo 要 ' +
  'iru,ki,kyo,oku,oru 居 iru,sen 煎 iru,ya 冶 isagyoi,ketsu 潔 isagyoi,kuzu,setsu 屑 isamashi,isamu,yu 勇 isao,ko 功 isao,kun 勲勳 isao,seki,tsumugu 績 ' +
  'isasaka,sa,sha 些 ishi,koku,seki,shaku 石 ishizue,sho,so 礎 iso,ki 磯 isogashi,so,sojite 惣 isogu,kyu 急 itadaki,taoreru,ten 顚 itadaku,tai 戴 ' +
  'itai,itami,itamu,to,tsu 痛 itamu,kizu,sho 傷 itamu,mijime,san,zan 惨 itamu,miuchi,seki,soku,ureru 戚 itamu,to 悼 itari,itaru,shi 至 ' +
  'itaru,kaku,ko,kyaku,tadasu 格 itaru,modosu,motoru,rai,rei 戻 itaru,naru,tsukuru,zo 造 itaru,shi 摯 itaru,to 到 itasu,kiku,ko,narau 効 itasu,okuru,shu,yu 輸 ' +
  'itawaru,negirau,ro,tsukareru 労 itazurani,kachi,to,tomogara 徒 ito,kan,rin 綸 itsu,kado,ryo 稜 itsu,katamini,kawaru,tetsu 迭 itsu,ki,mizuke,yuge 汽 ' +
  'itsu,shitsu,ushinau 失 itsuke,osa,rei,ryo 令 itsukushimi,itsukushimu,ji 慈 itsuwaru,kyo,tameru 矯 itsuwaru,sa 詐 itsuwaru,tan 誕 iu,un 云 ' +
  'iwanya,kyo,omomuki 況 iwashi 鰯 iwaya,kotsu,kutsu 窟 iyasu,ryo 療 izanau,saso,yu 誘 izukunso,karasu,o,u 烏 izumi,sen,zeni 泉 ja,ka,sha,ya,yokoshima 邪 ' +
  'ja,ka,ya 耶 ja,koso,kumiai,sha,yashiro 社 jaku,moshikuha,nyaku,shitagau,wakai 若 jaku,nyaku,yowai,yowamaru,yowaru 弱 jaku,sabi,sabishi,seki 寂 ' +
  'jaku,saku,suzume 雀 ji,jishaku,shi,yakimono 磁 ji,jo,mimi,nomi 耳 ji,kau,shi,yashinau 飼 ji,ki,shi,shimeshi,shimesu 示 ji,kore,shi,toki 時 ' +
  'ji,koto,kototosuru,shi,tsukau 事 ji,kotoba,kotowaru,shi,yameru 辞 ji,kotoba,shi 詞 ji,maku,shi,ueru 蒔 ji,masu,masumasu,shi,shigeru 滋 ji,michi,ro 路 ' +
  'ji,mizukara,onozukara,shi,yori 自 ji,nanji,ni,shikari,sono 爾 ji,ni,shikaredomo,shikashite,shikoshite 而 ji,niru 似 ji,samurai,shi 士 ji,shi,shirushi 璽 ' +
  'ji,shi,tera 寺 ji,shi,tsugi,tsugini,tsugu 次 ji,shi,tsukaeru,tsukamatsuru 仕 jiki,ku,kurau,shi,shoku,taberu 食 jiku,makimono,shingi 軸 jiku,yu,yuzu 柚 ' +
  'jin,kami,ko,shin,tamashi 神神 jin,kaname 腎 jin,kerai,omi,shin 臣 jin,kotogotoku,tsukiru,tsukusu 尽 jin,minori,minoru,nin,toshi 稔 jin,mizunoe,nin 壬 ' +
  'jin,shin,shun,to 訊 jin,shin,susumeru,susumu 進 jin,shin 秦 jin,tsukusu 盡 jitsu,ju,to,totabi 十 jitsu,mi,michiru,minoru,shitsu 実 jitsu,mi,minoru,shitsu 實 ' +
  'jo,jomae,tei 錠 jo,kami,noboru,sho,ue 上 jo,kamosu 醸釀 jo,kaneru,osameru,setsu,toru 摂 jo,kasaneru,tei 鄭 jo,katachi 状 jo,katte,kokoromiru,nameru,sho 嘗 ' +
  'jo,kinoko,shigeru,take 茸 jo,kizuku,shiro 城 jo,koi,komayaka,no 濃 jo,kokoro,nasake,omomuki,sei 情 jo,kyoi,sei,toro 浄 jo,kyoi,sei 淨 ' +
  'jo,makoto,makotoni,sei 誠 jo,me,musume,nyo,onna 女 jo,moru,sakan,sakaru,sei 盛 jo,muda 冗 jo,murasu,musu,ogara 蒸 jo,musume,nyo 娘 jo,musume 嬢孃 jo,nanji 汝 ' +
  'jo,naru,nasu,sei,tairageru 成 jo,noberu,tsuide,tsuideru 叙 jo,noberu,tsuide 序 jo,noru,noseru,sho 乗 jo,noru,sho 乘 jo,omomuro 徐 ' +
  'jo,sadamaru,sadame,sadameru,tei 定 jo,sei,shizuka,shizumaru,shizumeru 静 jo,sei,shizuka 靜 jo,sei,yasu,yasui,yasunjiru 靖 jo,semeru,yuzuru 譲 ' +
  'jo,sho,suke,tasukeru 助 jo,sho,suku,tasukeru 丞 jo,sho,toko,tsune,tsuneni 常 jo,sho,tsugu 紹 jo,sho,yurusu 恕 jo,tadashi,tei 貞 jo,tsuchi 壌 jo,tsue 杖 ' +
  'jo,tsuide,tsuideru 敍 jo,wara,yutaka 穣穰 jo,yuzuru 讓 jo 狀 ju,kasane,oso,shu,tsugu 襲 ju,kedamono,kemono 獣 ju,kemono 獸 ju,ki,tateru,ueru 樹 ' +
  'ju,kodomo,tate,tatsu 竪 ju,korosu,koto,shu,tatsu 殊 ju,matsu,motomeru,nureru 需 ju,narai,narau,shu 習 ju,niju,nyu 廿 ju,niku,shishi 肉 ju,noro,noroi,shu 呪 ' +
  'ju,nureru,nyu,uruo,uruosu 濡 ju,nyu,yawara,yawarageru,yawarakai 柔 ju,o,shitagatte,shitagau,sho 從 ju,sazukaru,sazukeru 授 ju,shibu,shibui 渋澁 ju,shiru 汁 ' +
  'ju,shitagaeru,shitagau,sho,yori 従 ju,shitagau,uruosu,yawaraka 儒 ju,sho,tate 縱 ju,shu,tsuku 就 ju,shu,tsutsu 銃 ju,shu,uke,ukeru 受 ju,shu,washi 鷲 ' +
  'ju,sumu,todomaru,yamu 住 juku,manabiya,monbeya 塾 juku,niru,tsuratsura,ureru 熟 jun,kito,moppara,shun,ton 純 jun,kudokudo,nengoro,shun 諄 ' +
  'jun,makotoni,shun 洵 jun,megumi,urumu,uruo 潤 jun,meguru 巡 jun,moppara,shun 醇 jun,nazoraeru,shun 准 jun,shitagau,shun,sunao 順 jun,shitagau,shun 遵 ' +
  'jun,shitagau 循殉 jun,tate,ton 盾 jun,tate 楯 jun,uru 閏 jutsu,michi,sube,waza 術 jutsu,noberu 述 ka,kaba 樺 ka,kai,kakari,kakaru,kakeru 掛 ' +
  'ka,kakaru,kakeru,tana 架 ka,kaku,odosu 嚇 ka,kamabisushi,ke,yakamashi 嘩 ka,kana,ko,yo 乎 ka,kaori,ko,kyo 香 ka,kari,karini,kariru,ke 仮 ' +
  'ka,kasegu,minori,ueru 稼 ka,kashi,kudamono 菓 ka,kawa 河 ka,ke,totsugu,yome 嫁 ka,ke 珈袈 ka,ko,matagaru,matagu 跨 ka,ko 個箇 ka,kokoromiru 課 ka,kutsu 靴 ' +
  'ka,kutsuwa,kutsuwagai 珂 ka,kuwaeru,kuwaete,kuwawaru 加 ka,nabe 鍋 ka,nagomu,nagoyaka,wa,yawaragu 和 ka,nasu 茄 ka,ni,ninau 荷 ka,roku,shika 鹿 ' +
  'ka,shina,toga 科 ka,sukunai,yamome 寡 ka,takara 貨 ka,uri 瓜 ka,uta,utau 歌 ka,uzu 渦 ka,wazawai 禍 ka,yoi,yomisuru 嘉 ka,yoi 佳 kaba,momiji 椛 kabane,sei,sho 姓 ' +
  'kabuto,to 兜 kachi,katsu,kuzu,tsuzura 葛 kachi,katsu,nunoko 褐 kado,kaku,koku,roku,sumi,tsuno 角 kado,ren,yasui 廉 kaerimiru,ko 顧 kaeru,kan,kawaru 換 ' +
  'kaeru,kawaru,sutareru,tai,tei 替 kaeru,ki,okuru,totsugu 帰 kaeru,kuru,rai,tsuku 徠 kaette,kyaku,shirizokeru,shirizoku 却 kagameru,kagamu,kutsu 屈 ' +
  'kagami,kan,kangamiru 鑑 kagami,kei,kyo 鏡 kagaribi,ryo 燎 kagayaki,kagayaku,ki,kun 輝 kagayaku,ki 暉 kagayaku,ko 煌 kagayaku,yo 燿耀 kagi,ken 鍵 ' +
  'kagi,ko,magaru,nozoku 勾 kago,komeru,komoru,ro 籠 kagu,kusai,kyu,nioi,shu 臭 kagu,kyu 嗅 kai,kanau,yawaragu 諧 kai,kani 蟹 kai,kase 械 kai,kashira,sakigake 魁 ' +
  'kai,kata,nottoru,tadashi 楷 kai,katamari,tsuchikure 塊 kai,kataru 拐 kai,kokoroyoi 快 kai,kowareru,kowasu,yaburu 壊 kai,kuiru,kuyamu 悔 kai,kurai,misoka 晦 ' +
  'kai,mainau,makanai,makanau,wai 賄 kai,mina 皆 kai,sakai 堺界 kai,suke,tasukeru 介 kai,todoke,todokeru,todoku 届 kai,umi 海 kaibaoke,oke,so 槽 kaiko,san,ten 蚕 ' +
  'kaina,ude,wan 腕 kairi,notto,ri 浬 kaji,taku,to 櫂 kakageru,kei,ketsu 掲揭 kakaru,kakawaru,kei,tsunagari 係 kakaru,kakeru,ke,ken 懸 ' +
  'kakawaru,kan,kannuki,ken,seki,wan 関 kakawaru,ko,ku,todomeru,toraeru 拘 kakawaru,sho,wataru 涉渉 kake,kakeru,to 賭 kakehashi,san,sen,tana 桟 ' +
  'kakeru,karu,ku 駆駈 kakeru,kei,tsunagu 繫 kakeru,sho 翔 kaki,shi 柿 kaki,to 堵 kakoi,ken 圈圏 kakotsu,ta,wabi,wabiru 詫 kakotsukeru,taku,yoru 託 ' +
  'kaku,kannuki,takadono,tana 閣 kaku,kara,koku 殻 kaku,karu,torireru 穫 kaku,katai,tashika,tashikameru 確 kaku,ko,kuraberu 較 kaku,ko,oboeru,samasu,satoru 覚 ' +
  'kaku,kono,kore,shi 斯 kaku,kuruwa 郭 kaku,kyaku,marodo 客 kaku,onono 各 kaku,sane 核 kaku,tsukami,tsukamu 摑 kaku,tsuru 鶴 kakureiwa,sho 礁 ' +
  'kakureru,kakusu,toku 匿 kakureru,kura,osameru,so,zo 藏 kakureru,kura,osameru,zo 蔵 kama,ren 鎌 kama,yo 窯 kamabisushi,ken 喧 kamabisushi,so 噌 ' +
  'kamae,kamaeru,kamau,ko 構 kame,ki,kin,kyu 亀 kami,kimi,ko,o,sumeragi 皇 kami,shi 紙 kamo,o 鴨 kamome,o 鷗 kamoshika,rei,ryo 羚 kan,kangaeru 勘 kan,kanjiru 感 ' +
  'kan,kanmuri 冠 kan,kara 漢 kan,ken,maku 卷巻 kan,ken,narau,shikiri,shizuka 閑 kan,ken,ochiru,otoshireru 陥 kan,ken,suge 菅 kan,kezuru,kizamu 刊 kan,kimo 肝 ' +
  'kan,kinoe,ko,tsume,yoroi 甲 kan,ko,motomeru,sen,watari 亘 kan,kon 紺 kan,kushi,sen,tsuranuku 串 kan,makoto,shirusu 款 kan,mattai,mattosuru 完 ' +
  'kan,meguru,tamaki,wa 環 kan,mikan 柑 kan,miki,waza 幹 kan,miru,shimesu 観 kan,miru 監看 kan,narasu,narawashi,nareru 慣 kan,ochiru,otoshireru 陷 ' +
  'kan,oyake,tsukasa 官 kan,samui,samusa 寒 kan,sao 竿 kan,shiori 栞 kan,susumeru 勧 kan,taeru,tan 堪 kan,tate,yakata 館 kan,tsuyoi 侃 kan,uramu 憾 kan,yobu 喚 ' +
  'kan,yorokobu 歓 kan,yurui,yurumu,yuruyaka 緩 kana,sai,ya 哉 kanaderu,so,susumeru 奏 kanae,masani,tei 鼎 kanau,kyo 協叶 kanau,masani,seki,teki,yuku 適 ' +
  'kane,kin,kon 金 kane,sho 鐘 kaneru,kanete,ken 兼 kaneru,osameru,setsu,sho,toru 攝 kanezashi,ku,nori,sashigane 矩 kangae,kangaeru,ko 考 ' +
  'kangaeru,kase,ko,kuraberu,kyo 校 kangaeru,kei,todomeru 稽 kanoe,ko 庚 kanoto,karai,shin,tsurai 辛 kaori,kaorigusa,kaoru,kun 薫薰 kaori,kaoru,kei,kyo 馨 ' +
  'kara,to 唐 karada,ko,utsuro 腔 karai,kibishi,mugoi,ratsu 辣 karakuri,shu,su,toboso 枢 karamu,mato,raku,tsunagaru 絡 karasu,kareru,ko 枯 karauta,shi 詩 ' +
  'kari,kariru,seki,sha,shaku,tatoi 借 kari,karu,ryo 猟 kari,karu,shu 狩 kari,sai 債 karonjiru,karoyaka,karui,kei,kin,kyo 軽 kasa,kasanaru,so 層 kasa,ryu 笠 ' +
  'kasa,san 傘 kasa,shu,su,takai 嵩 kasa,yo 瘍 kasaneru,oi,to 套 kasaneru,rui,shibaru,wazurawase 累 kashi 樫 kashigu,sui,taku 炊 kashikoi,ken,masaru 賢 ' +
  'kashikoi,ri 俐 kashira,kechi,ketsu,peji,yo 頁 kasu,tai,toku 貸 kasuka,kurai,yu 幽 kasumeru,ryaku,ryo 掠 kasumetoru,sho,toru,utsusu 抄 ' +
  'kata,katadoru,nori,sho,zo 象 kata,kei 型 kata,ken 肩 kata,seki 潟 katachi,katadoru,sho,zo 像 katai,kataku,ken 堅 katai,katame,katameru,ko 固 ' +
  'katai,muzukashi,nan 難 katai,sai,sei,surudoi 犀 katamukeru,katamuku,kei,kutsugaesu 傾 katana,to 刀 katawara,kawa,shoku,sobameru,soku 側 kate,ro,ryo 糧 ' +
  'katsu,kawaki,kawaku 渇渴 katsu,koku,yoi,yoku 克 katsu,kotsu,nameraka,suberu 滑 katsu,kukuri,kukuru 括 katsu,kusabi 轄 katsu,masaru,sho,taeru 勝 ' +
  'katsu,saku,wareru,waru 割 katsu,sha,sho 且 katsugu,ninau,tan 担 katsura,kei 桂 katte,so,sunawachi,zo 曽曾 kau,ko,kyo,majiru,majiwaru 交 kawa,sen 川 ' +
  'kawaku,so 燥 kawaru,tagaini,tei 逓 kawasemi,midori,sui 翠 kaya,ken 萱 kayo,to,tori,toru,tsu 通 kazari,kazaru,shoku 飾 kazoeru,kazu,san 算 ' +
  'kazoeru,kazu,semeru,shu,su 数 kazutori,muchi,saku,tsue 策 ke,ki,mabara,mare 稀 kegareru,kegasu,kitanai,o,yogosu 汚 kei,ketsu,musubi,musubu,yu 結 ' +
  'kei,ketsu,wakare,wakareru 訣 kei,ki,koro,kyo,shibaraku 頃 kei,ki,mata 奎 kei,kimi,kyo 卿 kei,kin,kyo,miyako 京 kei,kiso,kyo,seru 競 kei,ko,kuki 茎 ' +
  'kei,komichi,michi,sashiwatashi 径 kei,kyo,odorokasu,odoroku 驚 kei,kyo,sakai 境 kei,kyo,uyamau 敬 kei,kyo,yoi,yorokobu 慶 kei,mama,tsugi,tsugu 継 ' +
  'kei,niwatori,tori 鶏 kei,niwatori 鷄 kei,satoru 憬 kei,tama 圭 kei,tani 渓 kei,tazusaeru 携 kei,tsunagu 系 kei,tsuyoi 勁 keki,kitsu,ku,nomu 喫 ken,kewashi 険險 ' +
  'ken,kinu 絹 ken,kon,tatematsuru 献 ken,kon,tateru 建 ken,kudan,kudari 件 ken,maku 捲 ken,mamieru,mieru,miru 見 ken,mayu 繭 ken,mi,mizukara,shin 身 ' +
  'ken,migaku,togu 研 ken,noki 軒 ken,nori 憲 ken,shiraberu 検檢 ken,shitataka,sukoyaka,takeshi 健 ken,tegata,warifu 券 ken,tsukareru,umu 倦 ' +
  'ken,tsukau,tsukawasu,yaru 遣 ken,tsurugi 剣劍 ken,tsuzumayaka 倹儉 keru,shu,shuku 蹴 kesu,kieru,sho 消 keta,ko 桁 ketsu,kimaru,kimeru,saku 決 ketsu,sugureru 傑 ' +
  'ketsu,warabi 蕨 kewashi,ki,saki 崎 kewashi,sa,shi,takai 嵯 kewashi,shun,takai 峻 kezuru,korosu,sai,satsu,setsu,sogu 殺 kezuru,saku,sho 削 ki,ko,koi,kotsu 乞 ' +
  'ki,ko,o 黃黄 ki,ko,onore,tsuchinoto 己 ki,kobotsu,soshiru,yaseru 毀 ki,koinegau,mare 希 ki,kuwadate,kuwadateru 企 ki,mi 箕 ki,michi,wadachi 軌 ki,miyako 畿 ' +
  'ki,moto,motoi,motozuku 基 ki,nori,osameru,shirusu 紀 ki,noru 騎 ki,okiru,okoru,tatsu 起 ki,oni 鬼 ki,sai,saki 埼 ki,shi,yorokobi,yorokobu 喜 ' +
  'ki,shirushi,shirusu 記 ki,shirushi,yoi 徽 ki,sudeni,tsukiru 既 ki,sue,toki 季 ki,suteru 棄 ki,tanoshimu,ureshi 嬉 ki,tattoi,totobu,totoi 貴 ki,tsuki 槻 ' +
  'ki,tsukue 机 ki,ueru 飢 ki,ukagai,ukagau 窺 ki,utsuwa 器 ki,yoru,yose,yoseru 寄 kiasa,kogeru,sho 蕉 kichi,kitsu,yoi 吉 kichigai,kuru,kyo 狂 ' +
  'kiji,moto,shiroginu,so,su 素 kiku,kikunohana 菊 kiku,kyo,mari 鞠 kiku,ri,surudoi,yoi 利 kiku,suku 掬 kimi,ko,mato 侯 kimi,ko,oyake 公 kimi,kun 君 kimi,o 王 ' +
  'kin,kinoko 菌 kin,kon,suji 筋 kin,kon,tsutsushimu 欽 kin,koto 琴 kin,kun,oshie,oshieru,yomu 訓 kin,nishiki 錦 kin,ono 斤 kin,seri 芹 kin,sumire 菫 ' +
  'kin,tori,toriko 禽 kin,tsutsushimu 謹 kin,wazuka,wazukani 僅 kine,sho 杵 kino,saku 昨 kinoto,oto,otsu 乙 kire,kiri,kiru,sai,setsu 切 kiri,sui 錐 ' +
  'kiru,san,zan 斬 kitaeru,tan 鍛 kitaru,kuru,rai 来 kitsu,made,oyobu 迄 kitsu,najiru,tsumaru,tsumeru 詰 kitsu,tachibana 橘 kiwamaru,kiwameru,kyu 究窮 ' +
  'kiwamaru,koku,tani,yoku 谷 kiyoi,kiyomeru,sei,sho 清 kizami,kizamu,koku,toki 刻 ko,koi,koishi,ren 恋 ko,koi,sei,shin,sho,ukeru 請 ko,koku,tsugeru 告 ' +
  'ko,konomu,suku,yoi 好 ko,koto,kotosarani,yue 故 ko,ku,kuchi 口 ko,ku,kura 庫 ko,ku,mitsugi,mitsugu 貢 ko,ku,o 区 ko,ku,takumi,tsukasa,waza 工 ko,ku 句 ' +
  'ko,kugurido 閤 ko,kui,wataru 杭 ko,kyo,kyu,obyakasu,odokasu,odosu 脅 ko,kyo,mukau,muku,sakini,sho 向 ko,kyo,munashi 虚虛 ko,kyo,nokogiri 鋸 ' +
  'ko,kyo,okiru,okoru,okosu 興 ko,kyo,oshie,oshieru 教 ko,kyo,saru 去 ko,kyo,sebameru,semai 狹 ko,kyo,shiboru,shimeru 絞 ko,kyo,yamanire 梗 ko,kyo,yoru 拠 ' +
  'ko,kyo 孝 ko,kyumi 弧 ko,mata,momo 股 ko,mi,otoko,shi,su 子 ko,minato 港 ko,misaki 岬 ko,mizo 溝 ko,mizumi 湖 ko,moto 酵 ko,niji 虹 ko,nodo 喉 ko,o,otori 凰 ' +
  'ko,o,yoko,yokotaeru,yokotawaru 横橫 ko,oka 岡 ko,omizu 洪 ko,osameru,semeru 攻 ko,saburau,soro,ukagau 候 ko,sachi,saiwai,shiawase 幸 ko,saiwai 倖 ' +
  'ko,sakai,satsuki,sawa 皐 ko,sakana 肴 ko,satoi,takumi 巧 ko,shima,shiroginu 縞 ko,shiri 尻 ko,sora 昊 ko,tagayasu 耕 ko,takai,takamaru,takasa 高 ko,tora 虎 ' +
  'ko,tsuna 綱 ko,tsune,tsuneni 恒 ko,tsune 恆 ko,tsuzumi 鼓 ko,wara 稿藁 ko,watari,wataru 亙 ko,wataru 航 ko,yasui 康 ko,yato,yatoi 雇 ko,yobu 呼 ko 琥 ' +
  'kobachi,wan 碗 kobe,kubi,shirushi,shu 首 koe,sei,sho 声 koeru,oku,sosogu,yoku 沃 kogoeru,koru,to 凍 koi,ri 鯉 koke,tai 苔 koko,kono,kore,shi,ze 是 ' +
  'koko,kono,kore,shi 此 kokonotsu,ku,kyu 九 kokoro,kuwashi,sei,shirageyone,sho 精 kokoro,shin 心 kokoromiru,shi,tamesu 試 ' +
  'kokorozashi,kokorozasu,shi,shirusu 志 koku,kuni 国國 koku,kuro,kuroi 黑黒 koku,tanatsumotsu 穀 koma,ku 駒 komaru,kon,kurushimu 困 komi,komu 込 ' +
  'komo,kusayomogi,sen,shin,susumeru 薦 kon,kurai 昏 kon,majiru,mazaru,mazeru 混 kon,ne 根 kon,nengoro 懇 kon,nigoru,subete 渾 kon,ran,tamago 卵 ' +
  'kon,urameshi,urami,uramu 恨 kore,moro,sho 諸諸 kore,no,shi,yuku 之 korobu,korogaru,meguru,ten 転 korobu,korogaru,ten 轉 korosu,ru,ryu 劉 koshi,yo 腰輿 ' +
  'kotae,kotaeru,to 答 kotogotoku,shitsu,tsukusu 悉 kotowari,osameru,ri,suji 理 kotsu,tachimachi,yurugaseni 忽 koyomi,reki 暦曆 kozue,maki,shin,ten 槇槙 ' +
  'kozue,sho 梢 ku,kui 喰 ku,kurushi,kurushimu,nigai 苦 ku,kyo,sonae,sonaeru,tomo 供 ku,kyu 玖 ku,tomoni 俱 kubomi,kubomu,o 凹 kuchibiru,shin 唇 kuchiru,kyu 朽 ' +
  'kudaku,ratsu,ro 拉 kudaku,sai 砕碎 kujikeru,kujiku,sa,za 挫 kujiku,oreru,oru,setsu 折 kuma,kyoku,magaru,mageru 曲 kuma,o,oku 奥 kuma,yu 熊 ' +
  'kumi,kumihimo,kumu,sho,so 組 kumi,tai,tsui 隊 kumo,un 雲 kumu,kyu 汲 kumu,shaku 酌 kun,narasu,nareru,shitagau,shun 馴 kuni,mura,o,ureru,yu 邑 kura,muku,ryo 椋 ' +
  'kura,so 倉 kurai,mai 昧 kurai,mei 冥 kurai,mu,yume,yumemiru 夢 kuri,ononoku,ritsu 栗 kurogane,tetsu 鉄 kuroi,rei,ri 黎 kuru,rai 來 kuru,so 繰 kuruma,kyo,sha 車 ' +
  'kusa,so 草 kusamura,muragaru,so 叢 kusari,sa,tozasu 鎖 kushi,kushikezuru,shitsu 櫛 kushiro,sen,udewa 釧 kusu,sho 樟 kusunoki,nan 楠 kusuri,yaku 薬藥 kutsu,to 沓 ' +
  'kuwa,sho,shu,suki 鍬 kuwa,so 桑 kuwaeru,negau,sho,tattobu 尚 kuwashi,sabi,sei,sho 錆 kuwashi,sho,tsumabiraka,yo 詳 kyan,kyo,otokodate 俠 kyo,kyu,tamau 給 ' +
  'kyo,maneki,maneku,sho 招 kyo,mune 胸 kyo,o,suku,tadasu 匡 kyo,oki 巨 kyo,osore,osoreru,osoroshi 恐 kyo,sa,sebameru,semai 狭 kyo,sakebu 叫 kyo,sue,sueru 据 ' +
  'kyo,suso 裾 kyo,susumeru,ukeru 享 kyo,uyauyashi 恭 kyo,waki 脇 kyo,warui 凶 kyoku,shikiru,tsubone 局 kyu,masa 柾 kyu,motomeru 求 kyu,naki,naku 泣 kyu,oi 笈 ' +
  'kyu,oka 丘 kyu,oyobi,oyobosu,oyobu 及 kyu,shina 級 kyu,su 吸 kyu,umaya 厩 kyu,usu 臼 kyu,yaito 灸 kyu,yumi 弓 ma,makoto,makotoni,shin 眞真 ma,migaku 磨 ma,suru 摩 ' +
  'mabara,sho,so,toru,utoi 疏 mado,madoi,waku 惑 mado,mayo,mayoi,mei 迷 mado,so 窓 mae,sen,susumu,zen 前 mago,son 孫 mainau,ro 賂 ' +
  'mairu,majiwaru,mitsu,san,shin 参 mairu,ri,wai 哩 majieru,majiru,zatsu,zo 雑雜 majiru,oku,saku,so,tagau 錯 majiwaru,setsu,tsugu 接 ' +
  'makaseru,makoto,shin,tayori 信 makaseru,nin,ninau,taeru 任 makotoni,ryo,suzushi,usui 涼 maku,san,satsu 撒 mame,takatsuki,to,zu 豆 ' +
  'mamori,mamoru,mori,shu,su 守 man,midari,midarini,sozoroni 漫 man,oki,yorozu 萬 maro,ro 麿 maruta,zai 材 masa,sei,sho,tadashi,tadasu 正 masani,masaru,oi,ta 多 ' +
  'masu,noboru,sho 升 masu,son,ten 鱒 mata,nari,ya 也 mata,sa,sai,sha 叉 mata,yu 又 mata 俣 matataki,matataku,shun 瞬 mato,raku,tsuranaru 洛 matsu,sho 松 ' +
  'matsu,suru 抹 matsuri,matsuru,sai 祭 matsurigoto,sei,sho,tadasu 政 mattai,mattaku,mattosuru,sen,zen 全 mayuzumi,tai 黛 mazeru,soroeru,sui,zai 剤 ' +
  'mazu,saki,sakinjiru,sen 先 me,mesu,shi 雌 meawaseru,sai,tsuma 妻 megumu,on 恩 meguru,obi,obiru,tai 帶 meguru,sen,yubari 旋 meguru,shu 週 ' +
  'mei,myo,na,nanoru,nazukeru 名 mei,myo,shirusu 銘 mei,naku,narasu,naru 鳴 mei,nazo 謎 men,mugiko 麺 mesu,sho 召 mi,shi 巳 michi,rin,tagui,tsuide 倫 ' +
  'michi,teki 迪 michi,to,zu 途 midareru,midarini,ran 濫 midareru,midasu,osameru,ran 乱 midori,roku,ryoku 綠緑 migaku,sa 瑳 migaku,taku 琢 migi,tasukeru,u,yu 右 ' +
  'migiwa,nagisa,tei 汀 mihari,sho 哨 mijikai,tan 短 mikado,tai,tei 帝 mikotonori,sho,tsugeru 詔 min,tami 民 mine,rei,ryo 嶺 minikui,nikumu,shu,tagui 醜 ' +
  'mino,sa,sai 蓑 minoru,nen,toshi,yowai 年 minoru,tori,yu 酉 mio,rei 澪 miru,ran 覧覽 miru,shi 視 miru,shin 診 misasagi,oka,ryo,shinogu 陵 mise,rin,ten 厘 ' +
  'mise,tana,ten 店 mitabi,mitsu,san 三 mitamaya,neru,shin,yameru 寝 mitome,mitomeru,nin,shitatameru 認 mitsugi,so 租 mitsuro,ro,rosoku 蠟 mizu,shirushi,zui 瑞 ' +
  'mizu,sui 水 mizukara,oya,shin,shitashi 親 mo,mosuso,sho 裳 mo,mottomo,sai 最 mo,so 藻 moeru,moyasu,nen,zen 燃 moeru,nen,shikaredomo,shikashite,zen 然 ' +
  'mogasa,to 痘 mokeru,moshi,sechi,setsu,shitsuraeru 設 momi 籾 momo,to 桃 monme 匁 mono,sha 者 monoimi,sai,toki,tsutsushimu 斎 monosashi,seki,shaku 尺 ' +
  'moppara,sen 専專 morai,morau,sei,sha 貰 morasu,moreru,moru,ro 漏 mori,shin 森 moshi,shoku,soku,sunawachi,tsuku 即卽 mosu,nobiru,saru,shin 申 ' +
  'moteasobu,ro,tawamureru 弄 moto,shi 資 moto,shichi,shitsu,tasukeru,toru 質 motomeru,nawa,saku 索 mottomo,toga,togameru,yu 尤 moyoshi,moyosu,sai,unagasu 催 ' +
  'mu,tsutome,tsutomeru 務 mukashi,seki,shaku 昔 muko,oi,sei,sho 甥 muko,sei 婿 mukui,mukuiru,shu 酬 mune,oku,okusuru,yoku 臆 mune,shi,umai 旨 ' +
  'mune,shu,so,tattobu 宗 mune,to 棟 mura,nakama,to 党 mura,son 村 murasaki,shi 紫 mushiro,nanzo,nei,nyo,yasui 寧 mushiro,seki 席 musubu,shimaru,shimeru,tei 締 ' +
  'mutabi,mutsu,riku,roku 六 na,sai 菜 nada,sho,yo 洋 nadameru,yu,yurusu 宥 nagai,oki,shun,sugureru 駿 nagai,osameru,shu 脩 nagare,nagareru,nagasu,ru,ryu 流 ' +
  'nageki,nageku,tan 嘆 nageku,tan 歎 nageru,to 投 nagi,nagu 凪 nagisa,sho 渚 naguru,o,tataku,utsu 殴 nakaba,o 央 nakadaka,ryu,takai 隆 namakeru,okotaru,tai 怠 ' +
  'namameku,yo 妖 nami,ran,ro 浪 namida,rei,rui 涙淚 nan,nen,yawaraka,yawarakai,zen 軟 naname,sha 斜 nanatabi,nanatsu,shichi,shitsu 七 ' +
  'nannantosu,sui,tarasu,tareru 垂 nanzo,soko,tei 底 nao,yu 猶 nara,shu,yu 楢 narabu,rei,ri,tsuranaru,uruwashi 麗 narawashi,zoku 俗 nashi,ri 梨 ' +
  'nasu,sa,saku,tsukuri,tsukuru 作 nayamaseru,nayami,nayamu,no 悩 nebaru,nen 粘 nemuri,nemuru,sui 睡 nen,nenjiru,omo 念 nerau,sho,so 狙 neriginu,neru,ren 練 ' +
  'neru,ren 煉錬鍊 neru,shin 寢 netamu,nikumu,shitsu 嫉 netamu,to 妬 nieru,niru,sha,sho 煮 nigeru,nogareru,nogasu,to 逃 nigiwai,nigiwau,nigyaka,shin 賑 ' +
  'nigoru,ogoru,ta,tai,yonageru 汰 nikui,nikumu,nikushimi,zo 憎 nin,shinobi,shinobu 忍 nina,ra 螺 nio,nioi 匂 niru,sho,so 湘 nishi,sai,sei 西 niwa,tei 庭廷 ' +
  'niwaka,owaru,sotsu,tsuini 卒 no,sho,ya 埜野 nobasu,nobiru,shin 伸 noberu,nobiru,ten,tsuraneru 展 noboru,sho 昇 noboru,to 登 nogareru,shun,ton 遁 ' +
  'nokoru,nokosu,san,sokonau,zan 残 nori,nottoru,shiki,shoku 式 nori,nottoru,soku,sunawachi 則 nori,richi,ritsu 律 nori,sakan,ten,tsukasadoru 典 nori,sen 詮 ' +
  'noru,noseru,sai,shirusu 載 noru,noseru,to 搭 noru,notamau,sen 宣 nozomu,rin 臨 nuitori,shu 繡 nukazuku,tomini,ton,totsu,tsumazuku 頓 nukinderu,taku,teki 擢 ' +
  'numa,sho 沼 nusumi,nusumu,to 盗 nusumu,to 盜 o,okina 翁 o,osaeru,oshi,osu 押 o,osu,yu 雄 o,sakan 旺 o,sakura,yo 桜櫻 o,tai,tsui 追 o,taka,yo 鷹 o,yo 蓉 ' +
  'obi,obiru,tai 帯 oboeru,oku,omo 憶 ochiru,otosu,raku,sato 落 ochiru,tsui 墜 odate,ro,yagura 櫓 odayaka,on 穏 odori,odoru,yo 踊 odoru,teki,yaku 躍 ' +
  'oeru,owaru,shu,tsuini 終 ogi,sen 扇 ogi,teki 荻 ogoru,oki,tai,yasui 泰 ogosoka,sho,so 荘 ogosoka,so 莊 oi,shu 衆 oji,shuku 叔 ojigi,rai,rei 禮 oka,riku,roku 陸 ' +
  'oka,tera,to 塔 okami,ro 狼 okasu,shin 侵 oke,to,yo 桶 oki,seki 碩 oku,oshihakaru,yoku 億 oku,so 措 oku,ya,yane 屋 okuri,okuru,so 送 okuru,so,zo 贈 ' +
  'omo,omoi,shi 思 omo,omoi,so 想 omomuki,omomuku,shu,so,soku,unagasu 趣 omonpaka,roku,ryo 慮 omori,sui,tsui,tsumu 錘 ononoku,osoreru,ritsu 慄 oobi,shin 紳 ' +
  'oroka,ro 魯 oroshi,orosu,sha 卸 oru,shi,shiki,shoku 織 oru,sho,tokoro 処 oru,so,sumai 宋 osa,so,suberu 綜 osaeru,sei 制 osaeru,yoku 抑 osamaru,osameru,shu 収 ' +
  'osameru,shu 修收 osameru,suberu,suji,to 統 osanai,yo,yu 幼 oshi,oshimu,seki,shaku 惜 oshie,toku 徳德 oshite,osu,sui 推 osoreru,rin,samui,susamaji 凛凜 ' +
  'otoko,ro 郎郞 otoroeru,sa,sui 衰 otoru,retsu 劣 owaru,ryo,tsuini 了 owaru,shun 竣 owasu,sozoroni,suwaru,za 坐 oyobu,tai,tei 逮 rai,rei,uya 礼 rai,rui,tagui 類 ' +
  'rai,se 瀨瀬 rai,tanomu,tayori,tayoru 賴頼 rai,tsubomi 蕾 ran,ren,sazanami 漣 ran,tesuri 欄 rei,retsu,tagui,tameshi,tatoeru 例 rei,retsu,tsuraneru 列 ' +
  'rei,rin,ryo,suzu 鈴 rei,ro 玲 rei,ryo,tama 霊 rei,ryo,wazaogi 伶 rei,shimobe,shitagau 隷 rei,yowai 齢 ren,shikirini,tsuranaru,tsureru 連 ren,su,sudare 簾 ' +
  'retsu,sakeru,saku 裂 ri,sato 里 ri,sumomo 李 ri,tsukasa 吏 ri,uchi,ura 裡 ri,ura 裏 ri 璃 rin,sabishi 淋 rin,tonari,tonaru 隣 rin,uroko 鱗 rin,wa 輪 rin 琳麟 ' +
  'ritsu,ryu,tachidokoro,tateru,tatsu 立 ro,ryo,ryu,tatsu 竜 ro,ryo,sagi 鷺 ro,ryo,sebone 呂 ro,ryo,tomo 侶 ro,ryu,tatsu 龍 ro,so,taki 滝瀧 ro,takadono 楼 ' +
  'ro,watadono 廊 roku,ryo,shirusu 錄録 ru,ryu,todomaru,tomaru,tomeru 留 ru,ryu 琉瑠 rui,toride 塁壘 ryo,shinogu 凌 ryo,suzushi 凉 ryo,tabi 旅 ryo,tomo,tsukasa 僚 ' +
  'ryo,toriko 虜 ryo,tsukasa 寮 ryo,yaya,yoi 良 ryo 崚 ryu,shitataru,tamaru,tameru 溜 ryu,tsubu 粒 ryu,yanagi 柳 sa,sasu,shi,tagai,tagau 差 ' +
  'sa,sha,suna,yonageru 沙 sa,sha,suna 砂 sa,sha,usuginu 紗 sa,sha 裟 sa,shiraberu 査 sa,sosonokasu 唆 sa,suke,tasuke,tasukeru 佐 sabaku,sai,tatsu 裁 ' +
  'sachi,satsu,suku 薩 saegiru,sha 遮 saga,sei,sho,tachi 性 sagasu,saguru,tan 探 sagasu,so 捜搜 sai,sarashi,sarasu,shi 晒 sai,satsu,toru,tsumami,tsumamu 撮 ' +
  'sai,sei,suku,sumu,wataru 済 sai,sei,toshi,yowai 歳 sai,seki,seme,semeru 責 sai,shi,shiba 柴 sai,shi,shinobi,shinobu 偲 sai,shi,taeru 仔 ' +
  'sai,takara,wazuka,zai 財 sai,toride 砦 sai,toru 採采 sai,tsukasa,tsukasadoru 宰 sai,tsumi,tsumisuru,zai 罪 sai,ueru 栽 sai,wazawai 災 sai,wazukani,zae,zai 才 ' +
  'saiwai,sho 祥祥 saiwai,tadashi,tei 禎 sakaki 榊 sakan,sho 昌 sakan,shoku,shu,tsuku,yakara,zoku 属 sakan,so 壮壯 sakanoboru,so 遡 sakasama,taoreru,taosu,to 倒 ' +
  'sakazuki,shaku 爵 sake,shu 酒 sakeru,toi,tomichi,u 迂 saki,saku,sho,warau 咲 saku,san,shigarami,yarai 柵 saku,seki,shaku 析 saku,semai 窄 saku,shiboru 搾 ' +
  'saku,soku,toraeru 捉 saku,su 酢 saku,tsuitachi 朔 sama,sho,yo,zama 様 sama,sho,yo 樣 sama,tai,wazato 態 samasu,sameru,sei 醒 samui,sei,sugoi,susamaji 凄 ' +
  'san,sen,yama 山 san,su,sui,tsurai 酸 san,sugi 杉 san,tasukeru,tataeru 賛 san,ubu,umareru,umu 産 san 珊 sasa 笹 sashihasamu,sasu,so 挿 ' +
  'sasu,seki,shi,soshiru,toge 刺 sasu,shi,yubi 指 sasuru,satsu,suru 擦 satoi,so 聡 satoru,satosu,tatoeru,yu 喩 satoru,sei 惺 satosu,yu 諭 satsu,semaru 拶 ' +
  'sawa,taku,uruoi,uruosu 沢 sawagashi,sawagu,so,urei 騒 sawagu,so 騷 saya,sho,so 鞘 se,sei,seki 脊 se,sei,yo 世 sei,setsu,yuku 逝 sei,sumu 栖棲 ' +
  'sei,tatsu,tsukuru 製 sei,toru,utsu,yuku 征 sei,totono,totonoeru 整 seki,shaku,shi,suzu 錫 seki,shi,tsumoru,tsumu 積 seki,shio,ushio 汐 seki,shirizokeru 斥 ' +
  'seki,yu,yube 夕 semaru,soku,unagasu 促 semi,sen,zen 蟬 sen,sennin,sento 仙 sen,sennoki 栓 sen,shimeru,uranai,uranau 占 sen,shimiru,somaru,someru 染 ' +
  'sen,shizuka,yuzuru,zen 禪 sen,sonaeru,susumeru,zen 膳 sen,soro,soroeru,soroi 揃 sen,suji 線 sen,suki,zen,zeni 銭 sen,surudoi,togaru 尖 ' +
  'sen,susumu,yoyaku,zan,zen 漸 sen,tsukuro,zen 繕 sen,ugatsu 穿 sen,utsuru,utsusu 遷 sen,zuku 銑 sen 腺 setsu,shita,zetsu 舌 setsu,susugu,yuki 雪 ' +
  'setsu,tsutanai 拙 sha,suteru 捨 sha,tsuge,yamaguwa 柘 sha,utsushi,utsusu 写 sha,yadoru 舎 sha,yurusu 赦 shaku,yaku 灼 shaku 勺 shi,shiba 芝 ' +
  'shi,shiki,shiru,shirushi,shirusu,shoku 識 shi,shinu 死 shi,shirusu 誌 shi,shishi 獅 shi,sugata 姿 shi,sui,tsuchi,tsui,utsu 椎 shi,tada 只 ' +
  'shi,tamamono,tamau,tamawaru 賜 shi,teashi 肢 shi,tei,to,toishi 砥 shi,tei,tsutsumi 堤 shi,tsugu 嗣 shi,tsukai,tsukau 使 shi,tsukasa,tsukasadoru 司 ' +
  'shi,tsutomeru 孜 shi,uji 氏 shi,ukagai,ukagau 伺 shi,yotabi,yotsu 四 shibaraku,sho,sukoshi,sukunai 少 shibaraku,zan 暫 shichi,shikaru,shitsu 叱 ' +
  'shigeru,utsu 鬱 shiki,shoku,toku,tsukasa,tsukasadoru,tsutome 職 shima,shu,su 州 shima,shu 洲 shima,to 島嶋 shimeru,shimesu,shitsu,uruo 湿 ' +
  'shimeru,shitsu,shu 濕 shimesu,tei 呈 shimo,so 霜 shin,susumu 晋 shin,takigi 薪 shin,tatsu 辰 shin,tsu 津 shin,tsumabiraka 審 shin,tsutsushimi,tsutsushimu 慎 ' +
  'shin,tsutsushimu 愼 shino,sho 篠 shirizokeru,shirizoku,tai,ton 退 shirushi,sho 症 shirusu,sho,yakuwari 署 shitagau,sui,zui 随 ' +
  'shitatari,shitataru,shizuku,teki 滴 shitsu,shu,toraeru,toru 執 shitsu,urushi 漆 shizuka,yuzuru,zen 禅 sho,shobu 菖 sho,so,susumeru 奨奬 sho,so,tokoro 所 ' +
  'sho,so,ukeru,uketamawaru 承 sho,so,yari 槍 sho,so,yoso,yosoi 装 sho,so,yoso 裝 sho,takumi 匠 sho,tanagokoro,tsukasadoru 掌 sho,terasu,teri,teru 照 ' +
  'sho,to,yu 湯 sho,toko,yuka,yukashi 床 sho,tonaeru,uta,utau 唱 sho,tsugunai,tsugunau 償 sho,tsuku 衝 sho,yaki,yaku 焼 sho,yaku 燒 sho,yoi 宵 sho,yoso,yosoi 粧 ' +
  'sho 硝 shoku,soku,tomoshibi 燭 shoku,tanomu 嘱 shoku,tsugu,tsuzuku,zoku 続 shu,shuku,yado,yadoru 宿 shu,so,susugu,ugai 漱 shu,so,yaseru 痩瘦 shu,sode 袖 ' +
  'shu,tama 珠 shu,tane,ueru 種 shu,te,tezukara 手 shu,toraeru 囚 shu,toru 取 shu,urei,ureru 愁 shuku,tsutsushimu 粛 shuku,yoi 淑 shukuba,yu 郵 shun,sugureru 俊 ' +
  'so,soe,soeru,ten 添 so,su,suku 巣 so,su,yomigaeru 蘇 so,tsume 爪 so,utoi 疎 so,uttae,uttaeru 訴 so,yakara,zoku 族 sokonau,zoku 賊 ' +
  'soku,taba,tabaneru,tsukaneru 束 son,taru 樽 son,tatsumi 巽 son,tattobu,tattoi,totoi 尊 son,uwasa 噂 sue,to,yo 陶 sugiru,to 宕 sugureru,taku 卓 ' +
  'sugureru,u,wazaogi,yasashi,yu 優 sui,togeru,tsuini,zui 遂 sui,yo,yoi 酔 sui,yo 醉 sui,zui 髄 sukasu,suku,to,toru 透 sumi,tan 炭 susumeru,tasukeru,u,yu 侑 ' +
  'tadasu,to 董 tadori,tadoru,ten 辿 taeru,tatsu,tayasu,zetsu 絶 tai,tei,yashiki 邸 tai,todokoru 滞滯 tai,tsui,uzutakai 堆 tai,usu 碓 taira,tan 坦 tako 凧 ' +
  'taku,tanomu 托 taku,tsuibamu 啄 tama,yo 瑶 tanoshi,tanoshimu,to,yu 愉 tasukeru,tsubasa,yoku 翼 tasukeru,u,yu 佑 tasukeru,yu 祐 tatakai,tatakau,to 闘 ' +
  'tazuneru,to,utsu 討 tei,tetsu,tojiru,tsuzuri,tsuzuru 綴 tei,u 鵜 tei,ukagau 偵 tetsu,toru 徹 to,todomaru,zu 逗 to,tsutsu 筒 to,usagi 兎 to,utsusu 謄 ' +
  'to,wataru,watashi,watasu 渡 tochi 栃 toge 峠 tokeru,toru,yu 融 tokeru,yo 溶 tomo,yu 友 totsu,tsuku 突 tsuchi,tsui 槌 tsuji 辻 tsuzumayaka,tsuzumeru,yaku 約 ' +
  'ui,urei,ureru,yu 憂 utai,utau,yo 謠謡 uwagusuri,yu 釉 waku,yo,yu 湧 waku 枠 ya,yashi 椰 ya,yo,yoru 夜 yanagi,yo 楊 yashinai,yashinau,yo 養 ' +
  'yo,yureru,yusuburu,yusuru 揺 yo,yureru,yusuru 搖 yoi,zen 善 yori,yoru,yoshi,yu,yui 由 yu,yutaka 裕';

const readings = new Map<string, readonly string[]>();
for (const [, sounds, characters] of table.matchAll(/([a-z,]+) ([^ ]+)/g))
  for (const c of characters!) readings.set(c, sounds!.split(','));

/** How a kanji may be read, in Hepburn letters without long vowels; empty for one that is not in the table. */
export const kanjiReadings = (character: string): readonly string[] => readings.get(character) ?? [];
