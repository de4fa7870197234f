package org.flourishhub.syndication.inbound.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetNamesTest {

    @ParameterizedTest
    @CsvSource({
        "iso_2022_jp, ISO-2022-JP",
        "iso2022_jp_1, ISO-2022-JP-2",
        "iso_2022_kr, ISO-2022-KR",
        "Shift_JIS, windows-31j",
        "shiftjis, windows-31j",
        "sjis_2004, x-SJIS_0213",
        "ujis, EUC-JP",
        "ks_c_5601, x-windows-949",
        "UHC, x-windows-949",
        "cp949, x-windows-949",
        "949, x-windows-949",
        "cp932, windows-31j",
        "932, windows-31j",
        "cp950, Big5-HKSCS",
        "cp1361, x-Johab",
        "gb2312_80, GB18030",
        "936, GB18030",
        "hz_gb_2312, HZ-GB-2312",
        "big5_tw, Big5-HKSCS",
        "tis_620, x-windows-874",
        "iso_8859_2_1987, ISO-8859-2",
        "iso_ir_144, ISO-8859-5",
        "asmo_708, ISO-8859-6",
        "latin7, ISO-8859-13",
        "1251, windows-1251",
        "cp_gr, IBM869",
        "mac_cyrillic, x-MacCyrillic",
        "mac_centeuro, x-MacCentralEurope",
        "utf_8, UTF-8",
        "x-cp1250, windows-1250",
        "kz_1048, windows-1251"
    })
    void sets_are_known_however_programs_spell_their_names(String name, String meant) {
        assertThat(CharsetNames.named(name))
                .get()
                .extracting(charset -> charset.name().toLowerCase())
                .isEqualTo(meant.toLowerCase());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-nonsense", "", "___", "unknown-8bit", "12"})
    void what_is_no_name_is_none(String name) {
        assertThat(CharsetNames.named(name)).isEmpty();
    }
}
