spisok-warning-no-title = No title was found in this reference. Enter it by hand.
spisok-warning-date-conflict =
    { $case ->
        [year] The year in brackets is { $year }, the printed date is { $date }.
        [link] The printed date is { $date }, the link says { $link }.
       *[both] The year in brackets is { $year }, the printed date is { $date }, the link says { $link }.
    } The printed date was kept; the page itself settles it.
spisok-warning-impossible-date = There is no { $date }: that month is shorter.
spisok-warning-access-date =
    { $case ->
        [before] It was accessed on { $accessed }, before it was published ({ $issued }). One of the two dates is wrong.
       *[after] It was accessed on { $accessed }, all the rest of the list by { $latest }. The list itself tells when it was closed; look at the year.
    }
spisok-warning-doi-kind = The DOI { $doi } has the form of a book chapter (an ISBN and a chapter number), but the container is a periodical. Open the DOI to see what it names.
spisok-warning-doi-publisher = The DOI { $doi } begins with { $prefix }, but articles of { $journal } have { $known }. Open the DOI to see what it names.
spisok-warning-outlet-conflict = The printed source is { $printed }, the link points to { $linked }. Open the link to see which of them published it.
spisok-warning-slug-conflict = No word of the title stands in the link ({ $slug }). Open the link: it may be that of another article.
spisok-warning-amount-conflict = The title says { $title }, the link says { $link }. Look at the page before you cite the figure.
spisok-warning-language-conflict =
    The title is { $title ->
        [en] English
        [ru] Russian
        [be] Belarusian
        [uk] Ukrainian
        [pl] Polish
        [de] German
       *[fr] French
    }, the page that the link names is { $page ->
        [en] English
        [ru] Russian
        [be] Belarusian
        [uk] Ukrainian
        [pl] Polish
        [de] German
       *[fr] French
    } ({ $sign }). The printed title may be a translation; the page shows its own.
spisok-warning-duplicate =
    { $case ->
        [doi] This has the same DOI as reference { $n }. Import one of them, or correct the DOI of one.
        [link] This has the same link as reference { $n }. Import one of them, or correct the link of one.
       *[work] This is the same work as reference { $n }. Import one of them.
    }
spisok-warning-duplicate-item =
    { $case ->
        [doi] This has the same DOI as “{ $title }”. Keep one of them, or correct the DOI of one.
        [link] This has the same link as “{ $title }”. Keep one of them, or correct the link of one.
       *[work] This is the same work as “{ $title }”. Keep one of them.
    }
spisok-warning-mixed-script =
    { $case ->
        [mended] The title was printed with Latin and Cyrillic letters in one word ({ $word }); it was mended.
       *[printed] The title has Latin and Cyrillic letters in one word ({ $word }), so a search will not find it. Correct the word.
    }
spisok-warning-glued-words =
    { $case ->
        [cut] “{ $from }” may be one word that a line break cut in two: “{ $to }”.
       *[glued] “{ $from }” may be several words glued together: “{ $to }”.
    } The title was left as printed; the page shows how it is spelled.
spisok-warning-glued-words-item =
    { $case ->
        [cut] “{ $from }” may be one word that a line break cut in two: “{ $to }”.
       *[glued] “{ $from }” may be several words glued together: “{ $to }”.
    }{ $mend ->
        [proposed] {""}
       *[open] {" "}If the page spells it so, correct the title.
    }
spisok-warning-unparsed-text = This text found no field: { $text }. Put it where it belongs, or leave it out.
spisok-warning-volume-without-journal = There is a volume or issue, but no journal. Perhaps the journal is in the title.
spisok-warning-no-source = No journal, publisher, link or DOI was found: where was this published?
spisok-warning-author-spelling = { $name } is spelled { $other } in reference { $n }. If they are one person, choose one spelling.
spisok-warning-author-spelling-item = { $name } is spelled { $other } in “{ $title }”. If they are one person, choose one spelling.
spisok-warning-low-confidence = This reference has an unusual form. Compare its fields with the printed text.

spisok-warning-empty-input = There is no text. Paste a reading list or open a file with one.
spisok-warning-binary-input =
    { $case ->
        [pdf] This is a PDF file, not text. Open it in its program and copy the reading list, or save it as plain text.
        [zip] This is a zipped file (Word, OpenDocument, EPUB), not text. Open it in its program and copy the reading list, or save it as plain text.
        [rtf] This is an RTF file, not text. Open it in its program and copy the reading list, or save it as plain text.
       *[control] This is not text: { $percent } % of it are control characters or undecodable bytes. Save the list as plain text in UTF-8.
    }
spisok-warning-long-line =
    { $length ->
        [one] Entry { $n } is { $length } character long.
       *[other] Entry { $n } is { $length } characters long.
    } The line ends between its references were probably lost; put each reference on its own line.
spisok-warning-list-cut = Only the first { $count } references were read: this window holds no more. Import them, take them out of the text and read the rest. The last one that was read: { $last }
spisok-warning-records = This is { $format }, records of another program and no reading list. Zotero reads it itself (File → Import…); then select the items, right-click, and Spisok cleans their links, mends their titles and tags them.
spisok-warning-no-list = No reference was found in this text: no line has a name with initials, a link, pages, or a year that stands apart. Years in running sentences are not enough. Check that the reading list was copied too.
spisok-warning-file-unused = { $file } of your settings was not used: { $reason }
spisok-warning-file-unused-line = { $file } of your settings was not used, line { $line }: { $reason }
