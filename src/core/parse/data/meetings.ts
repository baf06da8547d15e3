/** Words by which the name of a meeting is known. */
export const MEETING =
  /conference|convention|congress|joint sessions|meeting|symposium|workshop|colloquium|seminar|forum|konferenc|kongres|zjazd|конференц|канферэнц|конгресс|кангрэс|съезд|форум|семинар/iu;
