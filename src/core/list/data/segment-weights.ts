// Made by scripts/evaluate/list/train.ts from the development halves of its sources (see NOTICE); not written by hand.
/** What speaks for and against a start, an entry: in any list, and when the habits of the list are known. `readWeights` says how to read it. */
// prettier-ignore
export const WEIGHTS = ` bias 97 124 link-goes-on -440 -510 new-page -111 -135
end: abbreviation-stop 338 310 bracket 194 211 capital-word -94 43 colon -254 -285 comma -166 -91 dash -158 -127 date-stop 124 22 digits -7 9 digits-stop 265 193 hyphen -161 -177 initial-stop 20 -1 lower-word -110 -59 open-word -330 -280 other 39 60 question -24 5 quote -86 -113 quote-stop 16 82 url 194 115 url-stop 222 153 word-stop 74 56
gap:common: 0 -364 -572 1 596 754 page 108 184
gap:none: 0 -15 40 page 1 -7
gap:rare: 0 -10 38 page -219 -312
habit: end 0 82 gap 0 -58 indent 0 30 start 0 77
indent:in: more -418 -512 same -362 -396
indent:out: less 439 380 same 274 162
letters: 0 -114 -165 1 -107 -139 2 -51 -80 3 39 55 4 142 192 5 128 189 6 67 91 7 18 70 8 -18 -83 9 -7 -7
lines:no: 0 120 129 1 50 46 2 -66 -66 3 -6 -6
lines:perhaps: 0 28 97 1 -79 -74 2 -86 -125 3 47 76 4 10 8 5 25 13
lines:whole: 0 180 286 1 -138 -183 2 5 -42 3 47 79 4 -10 -10 5 -10 -10
lines:yes: 0 -9 -30 1 -11 -45 2 -17 -39 3 -11 -40 4 -23 -11 5 23 52 6 31 31 7 3 -6 9 -7 -7
order:mixed: 1 0 67 2 0 92 3 0 -251
order:sorted: 1 0 356 2 0 303 3 0 -469
order:unsorted: 1 0 -10 2 0 -14 3 0 -46
pair:abbreviation-stop: capital-capital 79 96 capital-lower 160 153 capital-other 84 84 capitals 18 18 digits -14 -14 field -21 -32 name 38 12 year -6 -6
pair:bracket: capital-capital 112 79 capital-lower 11 120 capital-other 68 45 capitals 94 94 field 5 -4 lower 4 4 name -37 -77 quote -123 -128 year 59 78
pair:capital-word: bracket -4 -12 capital-capital -10 60 capital-lower -116 -122 capital-other -127 -132 capitals 103 151 closing 0 -5 digits -10 -10 field 72 123 lower -75 -113 name -98 -88 quote 27 -10 year 144 201
pair:colon: capital-capital -29 -29 capital-lower -34 -35 capital-other -37 -59 name -90 -98 url -64 -64
pair:comma: capital-capital -63 -26 capital-lower -10 -10 capital-other -30 -36 digits -2 -2 field 52 104 lower -4 -13 name -39 -38 quote -41 -41 url -10 -10 year -19 -19
pair:dash: capital-capital 11 21 capital-lower -29 -29 capital-other -53 -66 capitals -25 -25 digits -3 -3 lower -10 -10 name -48 -15
pair:date-stop: capital-capital -44 -126 capital-lower 10 -6 capital-other 16 93 capitals -58 -76 digits -9 -9 field -5 -5 name 175 111 quote 48 48 year -9 -9
pair:digits-stop: bracket -65 -68 capital-capital 3 -32 capital-lower 107 40 capital-other 172 197 capitals 97 69 closing -36 -30 field -89 -148 lower 50 73 name 187 246 other 0 10 quote 21 34 repeat 29 29 url -174 -189 year -38 -38
pair:digits: bracket -9 -9 capital-capital 33 56 capital-lower 22 53 capital-other -32 -101 capitals -219 -253 closing -15 -18 digits -10 -10 field 10 10 lower 23 47 name 204 235 repeat 45 77 url -14 -14 year -47 -65
pair:hyphen: capital-capital -58 -30 capital-lower -10 -10 capital-other -18 -49 digits -4 -4 lower -20 -33 name -50 -50
pair:initial-stop: capital-capital 67 67 capital-lower 46 54 capital-other -75 -104 field 101 122 name -114 -135 quote -5 -5
pair:lower-word: capital-capital -37 -1 capital-lower -69 -105 capital-other -95 -127 capitals -4 -4 digits -17 -17 lower 39 8 name 86 122 quote -9 -12 year -4 77
pair:open-word: capital-capital -87 -87 capital-lower -80 -80 capital-other -21 -17 capitals -17 -17 lower -27 -27 name -89 -40 quote 0 -3 url -10 -10
pair:other: capital-other -36 -36 name 85 148 year -11 -52
pair:question: capital-capital -20 -20 capital-lower 41 90 closing -14 -14 name -32 -52
pair:quote-stop: capital-capital -121 -121 capital-lower -74 -80 capital-other 66 85 capitals 120 140 field -28 -51 name -6 -8 quote 103 162 url -11 -11 year -33 -33
pair:quote: capital-capital 19 35 capital-lower -18 -18 capital-other -15 -15 capitals -26 -26 name -9 -9 year -37 -80
pair:url-stop: bracket -13 -13 capital-capital 111 120 capital-lower 64 64 capital-other 58 50 capitals -89 -138 digits -61 -70 field -47 -74 lower -65 -77 name 186 207 quote 94 94 repeat 0 7 year -16 -16
pair:url: bracket -116 -116 capital-capital 68 -11 capital-lower 13 -54 capital-other 80 174 capitals 45 48 closing -27 -27 digits -128 -181 field 29 39 lower -7 74 name 149 81 year 88 88
pair:word-stop: capital-capital 63 4 capital-lower 58 53 capital-other 22 34 capitals 59 100 closing -22 -22 field -51 -44 lower -2 -2 name 61 67 quote -3 -23 repeat 18 18 url -9 -11 year -119 -119
set:no: capital-capital 10 10 capital-lower -15 -21 capital-other 12 12 capitals 16 16 closing 8 13 field 81 81 lower -18 -18 name 16 21 url -10 -10
set:perhaps: bracket -91 -91 capital-capital -49 -66 capital-lower 9 4 capital-other 14 103 capitals 74 109 digits -34 -34 field -7 -14 lower 22 -5 name 165 149 quote -19 -21 url -111 -118 year -29 -19
set:whole: bracket -29 -29 capital-capital 65 30 capital-lower -9 23 capital-other -111 -179 capitals 15 26 digits -55 -55 field 29 29 lower 8 18 name 173 244 url -42 -42 year 29 54
set:yes: bracket -86 -98 capital-capital 72 82 capital-lower 106 73 capital-other 112 84 capitals -8 -70 closing -121 -129 digits -169 -231 field -74 -55 lower -106 -64 name 207 204 other 0 10 quote 130 137 repeat 92 130 url -130 -140 year -47 -28
slack:no: 1 -28 -29 10 80 80 2 -24 -24 3 -8 -8 6 8 8 7 23 23 8 18 23 9 29 29
slack:perhaps: 0 -54 -38 1 -213 -272 10 280 328 2 -217 -244 3 -206 -206 4 -140 -140 5 -19 -64 6 -7 -7 7 131 222 8 193 189 9 198 230
slack:whole: 0 -41 -47 1 -76 -82 10 252 379 2 -27 -39 3 -17 -27 4 10 10 5 10 10 6 27 37 7 6 -15 8 -13 -17 9 -55 -89
slack:yes: 0 -363 -347 1 -371 -378 10 260 200 2 -355 -337 3 -386 -416 4 -119 -155 5 -3 -20 6 175 192 7 354 419 8 370 320 9 416 428
start: bracket -206 -218 capital-capital 98 57 capital-lower 91 79 capital-other 27 20 capitals 98 81 closing -113 -116 digits -258 -320 field 28 41 initial-surname 17 29 lower -93 -69 other 0 10 particle-name 60 65 quote 111 115 repeat 92 130 surname-comma-initial 247 248 surname-comma-name -15 -24 surname-initial 252 299 url -293 -309 year -47 7
urls: 0 -251 -276 1 266 283 2 146 216 3 -65 -98
year:bracket: far -25 -25 near -134 -134 none -46 -59
year:capital-capital: bracket 239 273 far 37 26 near -187 -240 none 8 -2
year:capital-lower: bracket 268 256 far -11 -4 near -64 -66 none -101 -107
year:capital-other: bracket 217 235 far -31 -103 near -140 -150 none -19 38
year:capitals: bracket 255 268 far 23 23 near -102 -128 none -78 -81
year:closing: far 6 11 near -36 -39 none -83 -88
year:digits: bracket 8 17 far -18 -18 near -36 -36 none -212 -284
year:field: bracket 113 113 far -30 -18 near -38 -84 none -16 30
year:lower: bracket 108 101 far -56 -47 near -59 -70 none -87 -54
year:name: bracket 358 500 far 95 130 near 61 58 none 46 -71
year:other: none 0 10
year:quote: bracket 27 27 far 42 42 near 81 101 none -38 -55
year:repeat: far 0 7 near 72 104 none 20 20
year:url: far -67 -72 near -65 -65 none -161 -172
year:year: bracket 133 217 near -180 -210
years: 0 -144 -151 1 148 176 2 97 114 3 -5 -15`;
