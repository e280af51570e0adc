/** Titles and offices that stand before a person's name, in lower case. */
export const personTitles: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir lord lady president vice prime minister premier chancellor secretary secretary-general
  general colonel lieutenant captain major sergeant admiral commander governor gov senator sen representative rep
  congressman congresswoman mayor king queen prince princess pope cardinal archbishop bishop rabbi imam judge justice
  attorney ambassador envoy director director-general chairman chairwoman chair chief leader spokesman spokeswoman
  spokesperson deputy commissioner speaker candidate nominee officer analyst economist expert researcher scientist
  coach player striker singer actor actress author writer founder ceo head manager principal doctor president-elect
  inspector detective constable superintendent sheriff aide adviser advisor negotiator diplomat lawmaker lawyer
  minister-president mp strategist activist journalist reporter correspondent editor historian resident owner member
  councillor councilman councilwoman pollster host columnist consultant counsel prosecutor treasurer`.split(/\s+/),
);

/** Words that make a name one of a body, a work or a place, not of a person. */
export const bodyNameWords: ReadonlySet<string> = new Set(
  `house street journal times post news agency ministry department council committee commission court party union
  university college institute bank company corp corporation inc ltd group organization organisation association federation
  foundation center centre school hospital police army navy force forces kremlin congress senate parliament cabinet
  government administration press network television tv radio service office bureau states kingdom republic city county
  nations world international national united north south east west new american british russian chinese german french
  japanese iranian korean ukrainian european white supreme federal state central daily herald tribune guardian reuters
  bbc cnn nbc abc cbs fox tass xinhua afp ap yonhap kyodo interfax telegraph mail sun today weekly magazine review
  pentagon treasury nato eu un who fbi cia nasa act treaty plan summit league cup games olympics museum library airport
  island islands river lake sea ocean mount street avenue road square park bay valley conference authority society trust
  january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday democrats republicans democrat republican`.split(/\s+/),
);

/** Outlets and agencies whose own name does not say that they are one. */
export const outletNames: ReadonlySet<string> = new Set(
  `reuters tass xinhua afp ap bloomberg interfax kyodo yonhap politico axios cnn bbc nbc cbs abc msnbc npr pbs upi dpa efe
  ansa anadolu irna isna sputnik rt ria cctv cgtn nhk asahi mainichi yomiuri nikkei chosun hankyoreh figaro monde spiegel
  bild welt guardian telegraph independent economist forbes time newsweek breitbart buzzfeed vox propublica wikinews zee
  ndtv voa rfi dw rfe haaretz tasnim fars chinanews ukrinform unian kommersant vedomosti meduza izvestia globo`.split(
    /\s+/,
  ),
);

/** Words in the name of a newspaper, agency or broadcaster. */
export const outletWords: ReadonlySet<string> = new Set(
  `news agency newspaper journal times post daily herald tribune broadcasting television tv radio magazine weekly gazette
  telegraph press network channel guardian observer chronicle mail express website`.split(/\s+/),
);
