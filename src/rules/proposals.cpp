// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/proposals.hpp>

#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "core/enum_names.hpp"
#include "core/quoted.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace {

using enum proposal_conflict_kind;
using places = std::vector<std::size_t>;

std::string joined(const std::string& word, const std::set<std::string>& all) {
  std::string out;
  for (const std::string& each : all) out += (out.empty() ? "" : word) + detail::in_backticks(each);
  return out;
}

// A list that is read once: the keys under which things are one.
class reader {
 public:
  reader(const std::vector<proposal>& list, const proposal_checks& how) : list_(list), how_(how) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      const proposal& each = list[i];
      const subject_key key{comparison_key(each.record), each.subject};
      if (key.first.empty())
        throw error(errc::invalid_record, {.vi = "đề nghị thứ " + std::to_string(i + 1) + " không có mã hồ sơ", .en = "proposal " + std::to_string(i + 1) + " has no record key"},
                    {.vi = "cho mỗi đối tượng một mã", .en = "give each subject a key"}, "#/" + std::to_string(i) + "/record");
      keys_.push_back(key);
      names_.push_back(comparison_key(each.name));
      subjects_[key].push_back(i);
    }
  }

  std::vector<proposal_conflict> all() {
    for (const auto& [key, at] : subjects_) similar_records(at);
    same_awards();
    same_achievements();
    for (const auto& [key, at] : subjects_) forms_pending(at);
    for (const auto& [key, at] : subjects_) state_forms(at);
    return std::move(found_);
  }

 private:
  using subject_key = std::pair<std::string, subject_kind>;

  // One key as it stands, or names that agree on every spelling of it.
  likelihood sure(const places& at) const {
    std::map<std::string, std::set<std::string>> names_of_spelling;
    std::set<std::string> names;
    for (const std::size_t i : at) {
      std::set<std::string>& of = names_of_spelling[list_[i].record];
      if (names_[i].empty()) continue;
      of.insert(names_[i]);
      names.insert(names_[i]);
    }
    if (names_of_spelling.size() == 1) return likelihood::certain;
    const bool all_named = std::none_of(names_of_spelling.begin(), names_of_spelling.end(), [](const auto& each) { return each.second.empty(); });
    return all_named && names.size() == 1 ? likelihood::certain : likelihood::probable;
  }
  std::string shown(std::size_t i) const { return detail::in_backticks(list_[i].record); }

  void add(proposal_conflict_kind kind, likelihood how_sure, const places& at, bilingual words, std::optional<legal_reference> reference = std::nullopt) {
    found_.push_back({kind, how_sure, at, std::move(words), std::move(reference)});
  }

  void similar_records(const places& at) {
    std::set<std::string> spellings;
    for (const std::size_t i : at) spellings.insert(list_[i].record);
    if (spellings.size() < 2) return;
    const likelihood how_sure = sure(at);
    const bool is_certain = how_sure == likelihood::certain;
    add(similar_record, how_sure, at,
        {.vi = joined(" và ", spellings) + (is_certain ? " là một hồ sơ viết khác nhau: trùng mã và trùng tên" : " có thể là một hồ sơ: mã chỉ khác cách viết"),
         .en = joined(" and ", spellings) + (is_certain ? " are one record spelled in several ways: key and name agree" : " may be one record: the keys differ in spelling only")});
  }

  void same_awards() {
    std::map<std::tuple<subject_key, int, award>, places> groups;
    for (std::size_t i = 0; i < list_.size(); ++i) groups[{keys_[i], list_[i].year.number(), list_[i].what}].push_back(i);
    for (const auto& [key, at] : groups) {
      if (at.size() < 2) continue;
      const proposal& first = list_[at.front()];
      const std::string year = std::to_string(first.year.number());
      const std::string times = std::to_string(at.size());
      add(same_award, sure(at), at,
          {.vi = smallest(at) + " được đề nghị " + std::string(first.what.name()) + " năm " + year + " " + times + " lần",
           .en = smallest(at) + " is proposed for " + std::string(first.what.name(language::english)) + " of " + year + " " + times + " times"},
          one_form_for_one_achievement(first.what, first.year.number()));
    }
  }
  // The first spelling, whatever order the list is in.
  std::string smallest(const places& at) const {
    return shown(*std::min_element(at.begin(), at.end(), [&](std::size_t a, std::size_t b) { return list_[a].record < list_[b].record; }));
  }

  static std::optional<legal_reference> one_form_for_one_achievement(award what, int year) {
    if (what.is_title() || year < 2024) return std::nullopt;
    return legal_reference{.instrument = "06/2022/QH15", .article = article{5}, .clause = clause{2}, .point = point{"c"}, .from = date(2024, 1, 1),
                           .title = {.vi = "Luật Thi đua, khen thưởng", .en = "Law on Emulation and Commendation"}};
  }

  void same_achievements() {
    struct use {
      std::size_t place;
      std::size_t nth;  // of the proposal's own list
    };
    std::map<std::pair<subject_key, std::string>, std::vector<use>> groups;
    for (std::size_t i = 0; i < list_.size(); ++i)
      for (std::size_t k = 0; k < list_[i].achievements.size(); ++k) {
        const std::string key = comparison_key(list_[i].achievements[k]);
        if (key.empty()) continue;  // without an id it is like no other
        subject_key whose = keys_[i];
        if (how_.ids == achievement_ids::of_list) whose = {};
        groups[{whose, key}].push_back({i, k});
      }
    for (const auto& [key, uses] : groups) {
      if (uses.size() < 2) continue;
      places at;
      std::set<std::string> spellings;
      bool any_form = false;
      int last_year = 0;
      for (const use& each : uses) {
        if (at.empty() || at.back() != each.place) at.push_back(each.place);
        spellings.insert(list_[each.place].achievements[each.nth]);
        any_form = any_form || !list_[each.place].what.is_title();
        last_year = std::max(last_year, list_[each.place].year.number());
      }
      const bool twice_in_one = at.size() < uses.size();
      if (!twice_in_one && !any_form && how_.titles == title_reuse::allowed) continue;
      const bool one_subject = std::all_of(at.begin(), at.end(), [&](std::size_t i) { return keys_[i] == keys_[at.front()]; });
      const likelihood how_sure = one_subject && spellings.size() == 1 ? sure(at) : likelihood::probable;
      const std::string times = std::to_string(uses.size());
      const std::string what = joined(", ", spellings);
      std::optional<legal_reference> reference;
      if (any_form && last_year >= 2023)
        reference = legal_reference{.instrument = "5007/BNV-TĐKT", .title = {.vi = "Công văn", .en = "Dispatch"}};
      add(same_achievement, how_sure, at,
          {.vi = "thành tích " + what + " được dùng " + times + " lần" + (one_subject ? " cho " + smallest(at) : " cho nhiều hồ sơ"),
           .en = "the achievement " + what + " is used " + times + " times" + (one_subject ? " for " + smallest(at) : " for several records")},
          std::move(reference));
    }
  }

  void forms_pending(const places& of_subject) {
    std::map<award, places> by_form;
    std::set<award> elsewhere;
    for (const std::size_t i : of_subject) {
      if (!list_[i].what.is_title()) by_form[list_[i].what].push_back(i);
      elsewhere.insert(list_[i].pending.begin(), list_[i].pending.end());
    }
    for (const auto& [form, at] : by_form) {
      std::set<int> years;
      for (const std::size_t i : at) years.insert(list_[i].year.number());
      const std::string vi(form.name());
      const std::string en(form.name(language::english));
      if (elsewhere.count(form) > 0) {
        add(form_pending, pending_is_of(form, of_subject, at), at,
            {.vi = smallest(at) + " đang có đề nghị " + vi + " chưa được quyết định", .en = smallest(at) + " has a proposal for " + en + " that is not decided yet"});
      } else if (years.size() > 1) {
        add(form_pending, sure(at), at,
            {.vi = smallest(at) + " được đề nghị " + vi + " cho " + std::to_string(years.size()) + " năm trong cùng danh sách", .en = smallest(at) + " is proposed for " + en + " of " + std::to_string(years.size()) + " years in one list"});
      }
    }
  }
  // Sure as far as those are one subject who propose it and who have it pending.
  likelihood pending_is_of(award form, const places& of_subject, places at) const {
    for (const std::size_t i : of_subject)
      if (std::find(list_[i].pending.begin(), list_[i].pending.end(), form) != list_[i].pending.end()) at.push_back(i);
    return sure(at);
  }

  void state_forms(const places& of_subject) {
    std::map<int, places> by_year;
    for (const std::size_t i : of_subject) {
      const proposal& each = list_[i];
      // Medals are given by length of service, whatever the line says: the provision leaves them out.
      if (each.what.is_title() || each.what.level() < award_level::government || each.what == awards::military_flag_medal) continue;
      if (each.track == track::merit && each.year.number() >= 2020) by_year[each.year.number()].push_back(i);
    }
    for (const auto& [year, at] : by_year) {
      std::set<award> forms;
      for (const std::size_t i : at) forms.insert(list_[i].what);
      if (forms.size() < 2) continue;  // one form twice is told as such
      legal_reference reference{.instrument = "12/2019/TT-BNV", .article = article{3}, .clause = clause{3}, .from = date(2020, 1, 1), .to = date(2023, 12, 31)};
      if (year >= 2024) reference.certainty = certainty::needs_check;
      std::string vi;
      std::string en;
      for (const award each : forms) {
        vi += (vi.empty() ? "" : ", ") + std::string(each.name());
        en += (en.empty() ? "" : ", ") + std::string(each.name(language::english));
      }
      const std::string since = std::to_string(year);
      add(state_forms_in_year, sure(at), at,
          {.vi = smallest(at) + " được đề nghị " + std::to_string(forms.size()) + " hình thức khen thưởng cấp Nhà nước năm " + since + ": " + vi +
                 (year >= 2024 ? "; quy định thay thế từ năm 2024 chưa đọc được" : ""),
           .en = smallest(at) + " is proposed for " + std::to_string(forms.size()) + " state-level forms in " + since + ": " + en +
                 (year >= 2024 ? "; what replaced the provision in 2024 was not read" : "")},
          std::move(reference));
    }
  }

  const std::vector<proposal>& list_;
  const proposal_checks& how_;
  std::vector<subject_key> keys_;
  std::vector<std::string> names_;
  std::map<subject_key, places> subjects_;
  std::vector<proposal_conflict> found_;
};

}  // namespace

std::string_view to_string(proposal_conflict_kind kind) noexcept {
  static constexpr detail::enum_name rows[] = {{"similar_record"}, {"same_award"}, {"same_achievement"}, {"form_pending"}, {"state_forms_in_year"}};
  return detail::named<state_forms_in_year>(rows, kind).id;
}
std::string_view to_string(likelihood how_sure) noexcept {
  static constexpr detail::enum_name rows[] = {{"certain"}, {"probable"}};
  return detail::named<likelihood::probable>(rows, how_sure).id;
}
std::string_view to_string(achievement_ids what) noexcept {
  static constexpr detail::enum_name rows[] = {{"of_record"}, {"of_list"}};
  return detail::named<achievement_ids::of_list>(rows, what).id;
}
std::string_view to_string(title_reuse what) noexcept {
  static constexpr detail::enum_name rows[] = {{"allowed"}, {"barred"}};
  return detail::named<title_reuse::barred>(rows, what).id;
}

std::vector<proposal_conflict> find_conflicts(const std::vector<proposal>& list, const proposal_checks& how) { return reader(list, how).all(); }

}  // namespace v0
}  // namespace thidua
