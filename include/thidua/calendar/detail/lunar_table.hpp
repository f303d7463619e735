// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The months of the Vietnamese lunisolar calendar, lunar years 1800–2199, as constants. Layer: calendar.
#include <thidua/core/date.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace thidua {
inline namespace v0 {
namespace detail {

inline constexpr int lunar_first_year = 1800;
inline constexpr int lunar_last_year = 2199;
inline constexpr int lunar_year_count = lunar_last_year - lunar_first_year + 1;
inline constexpr int lunar_month_count = 4948;

/// One word a lunar year. Bits 0–12: the months in their order, 1 for 30 days, 0 for 29. Bits 13–16: the number of the
/// leap month, 0 for none. Bits 17–22: the first day of the year, in days after 20 January.
/// Source: month 11 holds the December solstice; of 13 months between two month-11s the first without a major solar term
/// is leap; civil days at UTC+8 before 1968-01-01 and UTC+7 from then on; apparent positions of DE431. Agrees with the
/// published Vietnamese tables of 1929–2049. Tested against an astronomical computation of its own.
inline constexpr std::array<std::uint32_t, lunar_year_count> lunar_year_words = {
    0x0a8aad, 0x300ad6, 0x1c05d4, 0x064da9, 0x2c0ea9, 0x16ce8a, 0x3a068b, 0x240d27, 0x10a956, 0x32095b,  // 1800
    0x1e0ada, 0x0a76d4, 0x300754, 0x180745, 0x02568b, 0x280a93, 0x12d52b, 0x3604ad, 0x20096d, 0x0c8b6a,  // 1810
    0x320baa, 0x1c0ba4, 0x067b45, 0x2c0d45, 0x16fa95, 0x3a0a95, 0x24052d, 0x0eaaad, 0x340ab5, 0x1e0daa,  // 1820
    0x0a9da4, 0x300ea2, 0x1b3d4a, 0x3e0d4a, 0x280a96, 0x12d536, 0x38055a, 0x200ad5, 0x0c96ca, 0x320752,  // 1830
    0x1c0ea5, 0x066d4a, 0x2a054b, 0x14ea97, 0x3a0aab, 0x24055a, 0x0eab55, 0x340ba9, 0x200752, 0x089aa5,  // 1840
    0x2e0b25, 0x191a4b, 0x3e094d, 0x260aad, 0x12f56a, 0x3805b4, 0x220ba9, 0x0cbd52, 0x320d92, 0x1c0d25,  // 1850
    0x067a4d, 0x2a0956, 0x150ab5, 0x3a0ad6, 0x2606d4, 0x0eada9, 0x340ec9, 0x200e92, 0x0a8d26, 0x2c0527,  // 1860
    0x174a57, 0x3c095b, 0x280b5a, 0x12d6d4, 0x380754, 0x220749, 0x0cb693, 0x300a93, 0x1a052b, 0x046a5b,  // 1870
    0x2a0a6d, 0x14eb6a, 0x3a0daa, 0x260ba4, 0x10bb49, 0x340d49, 0x1e0a95, 0x08952b, 0x2e052d, 0x160aad,  // 1880
    0x02556a, 0x280daa, 0x14dda4, 0x380ea4, 0x220d4a, 0x0cba95, 0x320a96, 0x1a0556, 0x046ab5, 0x2a0ad5,  // 1890
    0x1716d2, 0x3c0752, 0x260ea5, 0x12b64a, 0x36064b, 0x1e0a9b, 0x0a9556, 0x30056a, 0x1a0b59, 0x045752,  // 1900
    0x2a0752, 0x14db25, 0x3a0b25, 0x220a4b, 0x0cb2ab, 0x320aad, 0x1e056a, 0x064b69, 0x2c0da9, 0x18fd92,  // 1910
    0x3e0d92, 0x260d25, 0x10ba4d, 0x360a56, 0x2002b6, 0x0895b5, 0x3006d4, 0x1a0ea9, 0x065e92, 0x2a0e92,  // 1920
    0x14cd26, 0x38052b, 0x220a57, 0x0cb2b6, 0x320b5a, 0x1e06d4, 0x086ec9, 0x2c0749, 0x16f693, 0x3c0a93,  // 1930
    0x26052b, 0x0eca5b, 0x340aad, 0x20056a, 0x0a9b55, 0x300ba4, 0x1a0b49, 0x045a93, 0x2a0a95, 0x12f52d,  // 1940
    0x380536, 0x220aad, 0x0eb5aa, 0x3205b2, 0x1c0da5, 0x087d4a, 0x2e0d4a, 0x170a95, 0x3a0a97, 0x260556,  // 1950
    0x10cab5, 0x340ad5, 0x2006d2, 0x0a8ea5, 0x300ea5, 0x1a064a, 0x026c97, 0x28029b, 0x12e55b, 0x36056b,  // 1960
    0x220b69, 0x0eb752, 0x340b52, 0x1c0b25, 0x069a4b, 0x2c0a4d, 0x1714ab, 0x3a02ad, 0x2405ad, 0x10cb6a,  // 1970
    0x360da9, 0x200d92, 0x0a9d25, 0x300d25, 0x1a0a55, 0x0254ad, 0x2804b6, 0x12e5b5, 0x3806d5, 0x220ec9,  // 1980
    0x0ebe92, 0x340e92, 0x1e0d26, 0x066a56, 0x2a0a57, 0x171556, 0x3c056a, 0x240b55, 0x10b6c9, 0x360749,  // 1990
    0x200693, 0x08952b, 0x2e052b, 0x180a5b, 0x04555a, 0x28056a, 0x12eb65, 0x380ba5, 0x240d49, 0x0cba95,  // 2000
    0x320a95, 0x1c052d, 0x068aad, 0x2a0ab5, 0x1735aa, 0x3c05d2, 0x260da5, 0x10dd4a, 0x360e4a, 0x200c96,  // 2010
    0x0a992e, 0x2e0556, 0x180ab5, 0x0455b2, 0x2a06d2, 0x12cea5, 0x380725, 0x22064b, 0x0cac97, 0x3004ab,  // 2020
    0x1a055b, 0x066ada, 0x2c0b6a, 0x177752, 0x3c0b92, 0x260b25, 0x10da4b, 0x340a4d, 0x1e04ad, 0x08a95b,  // 2030
    0x2e05ad, 0x180baa, 0x045b52, 0x2a0d92, 0x14fd25, 0x380d25, 0x220a55, 0x0cb4ad, 0x3204b6, 0x1a06b5,  // 2040
    0x066daa, 0x2c0eca, 0x190e92, 0x3a0e93, 0x260d26, 0x10ca56, 0x340a5b, 0x1e055a, 0x088ad5, 0x2e0b55,  // 2050
    0x1a074a, 0x026e93, 0x280a93, 0x12f52b, 0x38052b, 0x200a9b, 0x0cb55a, 0x32056a, 0x1c0b65, 0x06974a,  // 2060
    0x2c0d4a, 0x171a95, 0x3c0c95, 0x24092d, 0x0ecaad, 0x340ab5, 0x2005aa, 0x088ba5, 0x2e0ea5, 0x1a0d4a,  // 2070
    0x047d15, 0x280c96, 0x12f956, 0x380556, 0x220ab5, 0x0cb5b4, 0x3206d4, 0x1c0ea5, 0x088e8a, 0x2a068b,  // 2080
    0x151497, 0x3a04ab, 0x24095b, 0x0ecada, 0x340b6a, 0x200754, 0x0a9725, 0x2e0b45, 0x180a8b, 0x02552b,  // 2090
    0x2804ad, 0x12e96b, 0x3805b5, 0x240daa, 0x10bb54, 0x340da2, 0x1e0d45, 0x089a8d, 0x2e0a95, 0x1734ad,  // 2100
    0x3c04d6, 0x260ab5, 0x12cdaa, 0x360eca, 0x220ea2, 0x0c9d46, 0x320d4a, 0x1a0a96, 0x047536, 0x2a055a,  // 2110
    0x14ead5, 0x380b65, 0x240752, 0x0eaea5, 0x340aa5, 0x1c054b, 0x068a97, 0x2c0aab, 0x19755a, 0x3c056a,  // 2120
    0x260b65, 0x12db52, 0x380d52, 0x200b15, 0x0aba4b, 0x30094d, 0x1a0aad, 0x04556a, 0x2a05b2, 0x14eda9,  // 2130
    0x3a0ea9, 0x240d92, 0x0ebd15, 0x340d26, 0x1e0956, 0x0692ad, 0x2c0ad6, 0x1806d4, 0x022da9, 0x260ea9,  // 2140
    0x12ce8a, 0x36068b, 0x200527, 0x08a957, 0x2e095b, 0x1a0ada, 0x0676d4, 0x2a0754, 0x14f749, 0x3a0b45,  // 2150
    0x240a93, 0x0cd52b, 0x32052d, 0x1c096d, 0x08936a, 0x2c0daa, 0x195ba4, 0x3e0da4, 0x280d49, 0x10da95,  // 2160
    0x360a96, 0x20052e, 0x0aaaad, 0x2e0ab5, 0x1a0daa, 0x067da4, 0x2c0ea4, 0x14fd4a, 0x3a0d4a, 0x240a96,  // 2170
    0x0ed536, 0x32055a, 0x1c0ad5, 0x0896ca, 0x2e0752, 0x160ea5, 0x02564a, 0x26064b, 0x10ca97, 0x340aab,  // 2180
    0x20055a, 0x0aab55, 0x300ba9, 0x1a0b52, 0x047b25, 0x2a0b25, 0x14fa4b, 0x380a4d, 0x220aad, 0x0ed56a,  // 2190
};

/// One month: its first day and what it is called, in 32 bits.
struct lunar_entry {
  std::uint32_t word;

  /// Days after the first day of the table.
  constexpr int start() const noexcept { return static_cast<int>(word & 0x3FFFF); }
  constexpr int year_index() const noexcept { return static_cast<int>(word >> 18 & 0x1FF); }
  constexpr int number() const noexcept { return static_cast<int>(word >> 27 & 0xF); }
  constexpr bool is_leap() const noexcept { return (word >> 31) != 0; }
};

/// One year: which entry its first month is and which month it repeats.
struct lunar_year_entry {
  std::uint32_t word;

  constexpr int first_month() const noexcept { return static_cast<int>(word >> 4); }
  /// 15 where there is none, so that no month comes after it.
  constexpr int leap_month() const noexcept { return static_cast<int>(word & 0xF); }
};

/// The words spread out for look-ups.
struct lunar_index {
  std::array<lunar_entry, lunar_month_count + 1> months;  // one past the end closes the last month
  std::array<lunar_year_entry, lunar_year_count> years;
};

constexpr lunar_index make_lunar_index() noexcept {
  lunar_index index{};
  std::uint32_t start = 0;
  std::size_t at = 0;
  for (int year = 0; year < lunar_year_count; ++year) {
    const std::uint32_t word = lunar_year_words[static_cast<std::size_t>(year)];
    const int leap = static_cast<int>(word >> 13 & 0xF);
    const int count = leap != 0 ? 13 : 12;
    index.years[static_cast<std::size_t>(year)].word = static_cast<std::uint32_t>(at) << 4 | static_cast<std::uint32_t>(leap != 0 ? leap : 15);
    for (int month = 0; month < count; ++month, ++at) {
      const bool is_leap = leap != 0 && month == leap;
      const int number = leap != 0 && month >= leap ? month : month + 1;
      index.months[at].word = start | static_cast<std::uint32_t>(year) << 18 | static_cast<std::uint32_t>(number) << 27 |
                              static_cast<std::uint32_t>(is_leap) << 31;
      start += 29 + (word >> month & 1);
    }
  }
  index.months[at].word = start;
  return index;
}

inline constexpr lunar_index lunar_table = make_lunar_index();

/// Day number of the table's first day (lunar 1800-01-01) and of the last day it holds.
inline constexpr int lunar_first_day = date(1800, 1, 25).day_number();
inline constexpr int lunar_last_day = lunar_first_day + lunar_table.months[lunar_month_count].start() - 1;

/// Which entry holds the day `offset` days after the table's first. Range: 0 … lunar_last_day - lunar_first_day.
constexpr std::size_t lunar_month_holding(int offset) noexcept {
  // The mean month is 29.530588 days; a true month begins less than a day and a half from where the mean one does.
  auto at = static_cast<std::size_t>(static_cast<std::uint64_t>(offset) * 145441367u >> 32);
  if (lunar_table.months[at].start() > offset) return at - 1;
  if (lunar_table.months[at + 1].start() <= offset) return at + 1;
  return at;
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
