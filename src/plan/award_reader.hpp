// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Awards that a text tells of: their names, and in the clauses about them who gives, who is given and why. Layer: plan, private.
#include "analysis.hpp"
#include "lines.hpp"
#include "lint.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// What a name is of: something one is given, or what one is called from then on.
enum award_kind { form = 1, award_title };
const phrase_map& award_names();

/// Of what sort those are whom a number counts: two of one sort share it, "10 tổ, đội".
enum counted_sort { of_any = 1, of_units, of_homes, of_persons, of_places };

/// The words of clauses about awards.
struct award_words {
  award_words();

  phrase_map verbs;  ///< 1: of who gives, 2: of who is given
  phrase_map proposals, aims;
  phrase_map merits;  ///< why: behind the recipient
  phrase_map occasions;  ///< behind the recipient
  phrase_map persons;  ///< forms of address, and honours that stand in their place
  phrase_map to_whoms;
  phrase_map counted;  ///< what a number counts of those who are given something, by its sort
  phrase_map units_counted;  ///< what else a number counts: "03 tổ", "5 hộ gia đình"
  phrase_map kinds;  ///< a body by its kind alone: whose plan it is
  phrase_map peoples;  ///< those who are given something together: "nhân dân và cán bộ huyện", "cán bộ, chiến sĩ Đồn Biên phòng"
  phrase title, was, has, to_whom, by_whom, about, in_review, with_merit, unit, of, and_word, order;
};
const award_words& words_of_awards();

/// The pass over the awards of a text.
struct award_reader {
  explicit award_reader(analysis& of) : text(of), in(of.in), words(words_of_awards()) {}
  void read();

  analysis& text;
  const source& in;
  const award_words& words;
  std::size_t sentence = 0;  ///< where the sentence, or the clause with a subject of its own, begins
  /// What the sentence has told so far.
  struct state {
    std::string recipient;
    std::optional<int> year;
    std::string giver;
    bool gives = false;
    std::size_t verb = 0;
    std::size_t noted = 0;       ///< where the recipient was told, and the last comma: behind that another may be
    std::size_t comma = 0;
    award_status status = award_status::given;
    bool is_told = false;        ///< "đã", "được", "nhận": of what was done
    std::size_t behind = 0;      ///< token behind the award before
    std::string proposed;        ///< for whom the award before was proposed: "05 cá nhân đề nghị …"
    bool quotes_titles = false;  ///< the award before was a title in quotation marks
    bool counts_titles = false;  ///< the award before was one of a counted title
  } now;

  /// Who gives, as tokens [first, last).
  struct giver_place {
    std::size_t first, last;
    bool are_two;
  };

  // ------------------------------------------------------------------------------ names of what is given
  /// Where a name of what is given ends; behind a verb a flag may bear its name in quotation marks: "tặng Cờ “Đơn vị quyết thắng”".
  /// "tặng Giải thưởng “Lý Tự Trọng”" bears it as its own.
  std::size_t given_name_end(std::size_t k) const;
  /// The end of a title's name, any in quotation marks, that the mark at the place opens; the place where it opens none.
  std::size_t quoted_title_end(std::size_t open) const;
  /// "danh hiệu “Lao động tiên tiến” cho 45 cá nhân", "Huân chương Lao động hạng Nhì (2019)": told without a verb. Where the name begins.
  std::size_t told_alone(std::size_t i) const;
  /// "có ít nhất 3 Chiến sĩ thi đua cơ sở", "phấn đấu 5 Chiến sĩ thi đua cơ sở": where the words before a counted title begin, behind "có"; the place where it is none.
  std::size_t counted_title_begin(std::size_t i) const;

  /// Awards in the rows of a table at whose head the place stands, "Danh hiệu | Đối tượng | Số lượng": behind the last of them; the place where there are none.
  std::size_t read_table(std::size_t place);

  // ------------------------------------------------------------------------------------------- who gives
  /// Where the name of a body that begins at the place ends before the verb, `by`, whose first word may look like one of the name: "Giám đốc Sở | công nhận", "UBND HUYỆN | TẶNG".
  std::size_t body_end_by(std::size_t place, std::size_t by) const;
  /// Behind a body, or who stands at its head: "Trưởng Công an huyện".
  std::size_t body_or_head_end(std::size_t at) const;
  /// "Bằng khen của UBND tỉnh", "Bằng khen UBND tỉnh": behind who gives it; the place where nobody is named.
  std::size_t giver_behind(std::size_t k) const;
  /// Where the office begins that is held in the body at the place: "Trưởng | Công an huyện", "Chánh | Văn phòng Sở", "Bí thư | Huyện ủy".
  std::size_t with_office(std::size_t body) const;
  /// Who gives what the verb at the place says: the body right before it, or before its helpers, "UBND huyện xét | tặng"; two of them joined by a comma or "và".
  giver_place giver_before(std::size_t i) const;

  // ---------------------------------------------------------------------------------------- who is given
  /// The kind of those who are given something that a number counts: "cá nhân", "tổ".
  phrase_map::hit kind_at(std::size_t k) const;
  /// Whether a mark stands inside a number: "1.025", "2,5".
  bool is_inside_number(std::size_t k) const;
  /// Whether a number counts those who are given something at the place: "02 tập thể", "5 hộ", "1.025 hộ".
  bool counts_at(std::size_t k) const;
  /// Whether what the number counts that a kind before the comma, or "và", at the place stands behind is named on by one of the same sort:
  /// "10 tổ, đội sản xuất", "30 cán bộ, công chức".
  bool shares_number(std::size_t comma) const;
  /// Whether the words between a number and a place can be what it counts: "cá nhân", "chi hội".
  bool names_counted(std::size_t first, std::size_t last) const;
  /// Where a whole number begins whose last part is at the place: "1.250", "2,5".
  std::size_t whole_number(std::size_t place) const;
  /// Where the number begins of what is counted right before the place: "12 tập thể", "10 tổ, đội"; the place where nothing is.
  std::size_t counted_group_begin(std::size_t end) const;
  /// Where what is counted before a place begins: "12 tập thể, 25 cá nhân". What is counted as the object of another deed is none of them:
  /// "kết nạp 15 đảng viên, 02 chi bộ", nor what is counted again: "có 45 giáo viên, 12 giáo viên".
  std::size_t with_counted(std::size_t counted_last) const;
  /// Whether a person is named at the place with a form of address: "cô Trần Thị …".
  bool names_person(std::size_t k) const;
  /// Where the person begins, with a form of address, whose name ends before the place: "ông Trần Văn A"; the place where none does.
  std::size_t person_before(std::size_t place) const;
  /// Where the person begins whose office stands at the place, behind a comma: "ông Trần Văn A, Trưởng Công an xã"; the place where none does.
  std::size_t with_appositive(std::size_t office) const;
  /// Where the persons before a place begin, each with a form of address: "thầy Nguyễn Văn Hùng, cô Lê Thị Mai".
  std::size_t with_persons(std::size_t place) const;
  /// "đ/c": how a comrade is called for short.
  bool is_comrade(std::size_t at) const;
  /// Whether an office begins at the place: "Trưởng thôn", "Giám đốc".
  bool is_office(std::size_t at) const;
  /// Where the groups before a place begin: "cán bộ, chiến sĩ …", "nhân dân và cán bộ …".
  std::size_t with_peoples(std::size_t place) const;
  /// Where the bodies before one begin that are given it with it: "Công đoàn và Đoàn Thanh niên"; they begin their clause.
  std::size_t with_bodies(std::size_t place) const;
  /// "Khoa Nội, Khoa Ngoại, Phòng Điều dưỡng": names joined to one from where their clause begins, some of which may be none we know.
  std::size_t with_named(std::size_t place) const;
  /// Where a share begins, its sign before the place: "99,5%".
  std::size_t share_begin(std::size_t place) const;
  /// Where the share of a kind of bodies begins: "10% | CĐCS"; the place where none stands before it.
  std::size_t share_before(std::size_t place) const;
  /// Where the words of a clause begin that end before the place.
  std::size_t clause_begin(std::size_t i) const;
  /// Whether tokens are a person's name, or one with what he is before it: "Nghệ sĩ Lê Văn Sông", "Trưởng khoa Nội Nguyễn Thị Mai".
  bool is_name(std::size_t first, std::size_t last) const;
  /// Who stands right before the place: a body, or a person with a form of address.
  void note_recipient(std::size_t i);
  /// "05 tập thể, 10 cá nhân tiêu biểu trình Bộ trưởng tặng …": who stands before the one asked to give it, as tokens [first, last).
  std::pair<std::size_t, std::size_t> proposed_before(std::size_t giver) const;
  /// Whether an act follows at the place: whoever stands before it does that.
  bool acts_at(std::size_t at) const;
  /// Whether "cho" stands at the place, and who is given something behind it: "cho bà …", "cho 05 tập thể", "cho Đội …".
  bool names_recipient(std::size_t k) const;
  /// Where those begin whom a number or a share counts behind a giver at the place, behind its colon and the verb: "Cờ thi đua của UBND tỉnh | : xét tặng 01 đơn vị",
  /// "… | : không quá 30% số cơ sở"; the place where none do.
  std::size_t counted_behind(std::size_t giver) const;
  /// Where those named from the place on end, who are given something: "tập thể …", "5 tập thể, 10 cá nhân", "cô X, thầy Y"; at the latest at the next mark.
  std::size_t recipients_end(std::size_t first) const;

  // ---------------------------------------------------------------------- what else stands behind a name
  /// Whether a clause ends before the place: at a mark that is none inside a number.
  bool ends_clause(std::size_t k) const;
  /// "… phong trào thi đua năm 2021", but "… 6 tháng đầu năm 2021", "… quý I năm 2021": a part of one.
  bool is_part_of_year(std::size_t k) const;
  /// Whether the year at the place is that of the award: no part of it, nor one of several, "từ năm 2017 đến năm 2018".
  bool is_year_of_award(std::size_t k) const;
  /// "…, mỗi đơn vị không quá 02 tập thể": how many there may be of those who are given it.
  bool is_limit(std::size_t k) const;
  /// "(có danh sách kèm theo)": where those who are given it are listed.
  bool leads_to_list(std::size_t k) const;
  /// "…, được Bộ Công an tặng Bằng khen": the same one is given something else.
  bool is_given_more(std::size_t k) const;
  /// The text of tokens without the quotation marks about them.
  std::string without_quotes(std::size_t first, std::size_t last) const;
  /// What stands behind the name of an award, tokens [name, end), from `last` on: who is given it, who gives it, when, why. Behind the last of it.
  std::size_t read_behind(award_mention& fresh, std::size_t name, std::size_t end, std::size_t last, bool is_handed_over) const;
};

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
