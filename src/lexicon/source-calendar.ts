/** Beginnings of the month names in languages with an alphabet, by month; inflected forms begin alike. */
export const monthStems = {
  ru: ['январ', 'феврал', 'март', 'апрел', 'ма(?:я|й|е|ю)(?![а-я])', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'],
  de: ['Januar|Jänner', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre|setiembre', 'octubre', 'noviembre', 'diciembre'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ar: ['يناير|كانون الثاني', 'فبراير|شباط', 'مارس|آذار', 'أبريل|إبريل|نيسان', 'مايو|أيار', 'يونيو|حزيران', 'يوليو|تموز', 'أغسطس|آب', 'سبتمبر|أيلول', 'أكتوبر|تشرين الأول', 'نوفمبر|تشرين الثاني', 'ديسمبر|كانون الأول'],
} as const; // biome-ignore format: a table

/** Weekday names from Sunday on; patterns that match the inflected forms. */
export const weekdayStems = {
  ru: ['воскресень[ея]', 'понедельник', 'вторник', 'сред[уы]', 'четверг', 'пятниц', 'суббот'],
  de: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag|Sonnabend'],
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  ar: ['(?:يوم )الأحد', 'الاثنين|الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', '(?:يوم )السبت'],
} as const; // biome-ignore format: a table
