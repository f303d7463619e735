// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What is known of one subject's merits, year by year. Layer: award.
#include <thidua/award/award.hpp>
#include <thidua/award/award_year.hpp>
#include <thidua/award/service.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/date.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {

/// *Mức độ hoàn thành nhiệm vụ*, the lowest first.
enum class rating : std::uint8_t { not_completed, completed, good, excellent };
std::string_view to_string(rating value) noexcept;

/// *Kỷ luật*, the lightest first.
enum class sanction : std::uint8_t { none, reprimand, warning, demotion, dismissal };
std::string_view to_string(sanction value) noexcept;

/// *Phạm vi ảnh hưởng* of an initiative, the narrowest first.
enum class scope : std::uint8_t { grassroots, ministerial, national };
std::string_view to_string(scope value) noexcept;

enum class initiative_kind : std::uint8_t {
  initiative,  ///< *sáng kiến*
  work,        ///< *đề tài, công trình*
  combat,      ///< *mưu trí, sáng tạo trong chiến đấu*
};
std::string_view to_string(initiative_kind kind) noexcept;

/// *Loại hình khen thưởng*. Only merit feeds chains of merit.
enum class track : std::uint8_t { merit, sudden, movement, dedication, seniority, external };
std::string_view to_string(track value) noexcept;

/// What kind of bloc a collective leads.
enum class bloc_led : std::uint8_t { none, ministerial, central };
std::string_view to_string(bloc_led value) noexcept;

/// Facts of which absence from a record means that there were none, in every year.
enum class fact_kind : std::uint8_t {
  titles,
  initiatives,  ///< an absent `used_for` too: never used
  sanctions,
  pending,
  grants,
  tracks,   ///< an absent track is merit
  ratings,  ///< an absent rating is not_completed
  leads_bloc,
  exceeds_targets,
  organizations_excellent,
  thematic_leader,
  flag_eligible,  ///< absent: eligible
};
std::string_view to_string(fact_kind kind) noexcept;

/// *Sáng kiến, đề tài*: one recognized in a year.
struct initiative_fact {
  /// Empty where it has none; else once in a record.
  std::string id = {};
  thidua::scope scope = thidua::scope::grassroots;
  initiative_kind kind = initiative_kind::initiative;
  /// The awards it was counted for; nothing where that is not known.
  std::optional<std::vector<award>> used_for = std::nullopt;

  friend bool operator==(const initiative_fact&, const initiative_fact&) = default;
};

/// Counts of a collective's members; a count that is not there is not known. Unit: members. Range: 0 … 1,000,000,000.
struct member_counts {
  std::optional<int> total = std::nullopt;
  std::optional<int> completed = std::nullopt;
  std::optional<int> advanced = std::nullopt;
  std::optional<int> grassroots_fighters = std::nullopt;
  /// Under a warning or worse.
  std::optional<int> sanctioned = std::nullopt;

  friend bool operator==(const member_counts&, const member_counts&) = default;
};

/// A vote; a count that is not there is not known. Unit: votes. Range: 0 … 1,000,000,000, those in favour at most the total,
/// the total 1 or more.
struct vote_count {
  std::optional<int> in_favour = std::nullopt;
  std::optional<int> total = std::nullopt;

  friend bool operator==(const vote_count&, const vote_count&) = default;
};

/// "18/20"; "?" for a number that is not known.
std::string to_text(const vote_count& votes);

/// Having led a thematic movement, told at its review.
struct thematic_lead {
  thidua::scope level = thidua::scope::ministerial;
  /// How long the movement lasted, complete years. Range: 0 … 1,000,000,000.
  years length = years(1);

  friend bool operator==(const thematic_lead&, const thematic_lead&) = default;
};

/// What a record says of one year. What is not there is not known.
struct year_facts {
  award_year year;
  std::optional<thidua::rating> rating = std::nullopt;
  /// Complete for the year where it is there.
  std::optional<std::vector<award>> titles = std::nullopt;
  /// Complete for the year where it is there.
  std::optional<std::vector<initiative_fact>> initiatives = std::nullopt;
  /// The heaviest in force.
  std::optional<thidua::sanction> sanction = std::nullopt;
  /// Discipline, inspection or denunciation under way at the judgement.
  std::optional<bool> pending = std::nullopt;
  std::optional<member_counts> members = std::nullopt;
  std::optional<bloc_led> leads_bloc = std::nullopt;
  std::optional<bool> exceeds_targets = std::nullopt;
  std::optional<bool> organizations_excellent = std::nullopt;
  /// The inner nothing says that there was none.
  std::optional<std::optional<thidua::thematic_lead>> thematic_leader = std::nullopt;
  std::optional<vote_count> votes = std::nullopt;
  /// What a council attested, by the id of the judgement. A record keeps them in the order of the ids.
  std::vector<std::pair<std::string, bool>> attested = {};

  friend bool operator==(const year_facts&, const year_facts&) = default;
};

/// A form that was granted.
struct grant {
  award what;
  /// Of the decision.
  award_year year;
  /// The last year of the achievements it rewards, where the decision tells. Range: at most `year`.
  std::optional<award_year> achievement_to = std::nullopt;
  std::optional<thidua::track> track = std::nullopt;
  std::string decision = {};
  /// Range: in `year`.
  std::optional<date> day = std::nullopt;

  friend bool operator==(const grant&, const grant&) = default;
};

/// All that a record holds, for who has it at once. A record keeps years in order and no repeated titles and uses.
struct merit_record_parts {
  std::string id = {};
  subject_kind subject = subject_kind::individual;
  std::string name = {};
  std::string organization = {};
  std::vector<std::string> sectors = {};
  std::optional<award_year> first_year = std::nullopt;
  std::optional<date> recruited = std::nullopt;
  std::optional<date> founded = std::nullopt;
  std::optional<bool> flag_eligible = std::nullopt;
  std::vector<fact_kind> closed = {};
  std::vector<year_facts> years = {};
  std::optional<std::vector<grant>> grants = std::nullopt;
  std::optional<std::vector<service_period>> service = std::nullopt;
};

/// One subject's merits. It can't hold contradictions: what would be one is refused when it is told.
class merit_record {
 public:
  /// The record that these parts make, checked once. Error: those of the calls below, and errc::invalid_record for a year told
  /// twice; the place names the part, `#/years/3/titles/1`. Complexity: n log n.
  explicit merit_record(merit_record_parts parts);

  /// Error: errc::invalid_record for an empty id; errc::not_utf8.
  static merit_record individual(std::string_view id) { return {id, subject_kind::individual}; }
  static merit_record collective(std::string_view id) { return {id, subject_kind::collective}; }
  static merit_record household(std::string_view id) { return {id, subject_kind::household}; }

  /// The first year that counts: before it nothing was held. Error: errc::invalid_record where something is told of an earlier year.
  merit_record& first_year(award_year year);
  /// Empty: not told. Error: errc::not_utf8.
  merit_record& name(std::string_view text);
  merit_record& organization(std::string_view text);
  /// Absence of this fact means that there was none.
  merit_record& close(fact_kind kind);
  /// Error: errc::malformed_id.
  merit_record& sector(std::string_view id);
  merit_record& recruited(date day);
  /// Of collectives. Error: errc::invalid_record.
  merit_record& founded(date day);
  merit_record& flag_eligible(bool is_eligible);
  /// As if it had not been told.
  merit_record& forget_flag_eligible() noexcept;

  /// What is told of a year. Told twice, it must be the same. Error: errc::invalid_record.
  merit_record& rated(award_year year, rating value);
  /// A title held in that year; the year's titles are complete as told. Error: also for a form.
  merit_record& held(award_year year, award title);
  /// That no title was held in that year, but those told.
  merit_record& no_titles(award_year year);
  merit_record& initiative(award_year year, initiative_fact what);
  merit_record& no_initiatives(award_year year);
  merit_record& sanctioned(award_year year, sanction heaviest);
  merit_record& pending(award_year year, bool is_pending);
  /// Replaces what is known of the year as a whole. Error: errc::invalid_record for a form among the titles, an initiative's id
  /// used twice in the record, counts out of range or above their total, what only collectives have, a judgement given twice;
  /// errc::malformed_id for a judgement.
  merit_record& tell(year_facts facts);
  /// The record's grants are complete as told. Error: errc::invalid_record for a title, a day outside its year, achievements
  /// after the decision, a year before the first.
  merit_record& granted(grant what);
  merit_record& no_grants();
  /// Replaces what is known of the grants as a whole; nothing: that it is not known. Error: as for `granted`, and then nothing changes.
  merit_record& tell_grants(std::optional<std::vector<grant>> all);
  /// The record's service is complete as told. Error: errc::malformed_id for the kind; errc::invalid_record for `to` before `from`.
  merit_record& served(service_period what);
  merit_record& no_service();

  const std::string& id() const noexcept { return id_; }
  const std::string& name() const noexcept { return name_; }
  const std::string& organization() const noexcept { return organization_; }
  subject_kind subject() const noexcept { return subject_; }
  std::optional<award_year> first_year() const noexcept { return first_year_; }
  /// All that it holds, to be changed and made anew.
  merit_record_parts parts() const;
  bool is_closed(fact_kind kind) const noexcept { return (closed_ >> static_cast<unsigned>(kind) & 1U) != 0; }
  const std::vector<std::string>& sectors() const noexcept { return sectors_; }
  std::optional<date> recruited() const noexcept { return recruited_; }
  std::optional<date> founded() const noexcept { return founded_; }
  std::optional<bool> flag_eligible() const noexcept { return flag_eligible_; }
  /// By year.
  const std::vector<year_facts>& years() const noexcept { return years_; }
  /// What is told of a year, or null. noexcept. Complexity: logarithmic.
  const year_facts* find(award_year year) const noexcept;
  /// Nothing where it is not known whether there were any.
  const std::optional<std::vector<grant>>& grants() const noexcept { return grants_; }
  const std::optional<std::vector<service_period>>& service() const noexcept { return service_; }

  friend bool operator==(const merit_record&, const merit_record&) = default;

 private:
  struct place;
  merit_record(std::string_view id, subject_kind subject);
  year_facts& year(award_year which);
  [[noreturn]] void refuse(const bilingual& why, bilingual help, std::string where = {}) const;
  [[noreturn]] void refuse_repeated(const std::string& initiative, std::string where) const;
  void expect_not_before_first(award_year year, const place& at, const char* key) const;
  void expect_collective(const char* what, const place& at) const;
  void expect_title(award what, const place& at, std::size_t index) const;
  void expect_new_initiative(const std::string& which, award_year except) const;
  void settle(year_facts& facts, const place& at) const;
  void settle(grant& what, const place& at) const;
  void settle(const service_period& what, const place& at) const;
  template <class T>
  void tell_once(std::optional<T>& known, T value, const char* what, award_year when);

  std::string id_;
  std::string name_;
  std::string organization_;
  subject_kind subject_;
  std::optional<award_year> first_year_;
  std::uint32_t closed_ = 0;
  std::vector<std::string> sectors_;
  std::optional<date> recruited_;
  std::optional<date> founded_;
  std::optional<bool> flag_eligible_;
  std::vector<year_facts> years_;
  std::optional<std::vector<grant>> grants_;
  std::optional<std::vector<service_period>> service_;
};

}  // namespace v0
}  // namespace thidua
