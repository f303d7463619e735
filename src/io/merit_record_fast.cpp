// SPDX-License-Identifier: BSL-1.0
#include "merit_record_fast.hpp"

#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "core/plain_text.hpp"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {
namespace {

// ------------------------------------------------------------------------------------------------- names, found quickly

// The enumerators of one enumeration by their names.
template <class Enum>
class names {
 public:
  names() {
    while (count_ < all_.size() && !to_string(static_cast<Enum>(count_)).empty()) {
      all_[count_] = to_string(static_cast<Enum>(count_));
      ++count_;
    }
  }
  bool find(std::string_view name, Enum& into) const noexcept {
    for (std::size_t at = 0; at < count_; ++at)
      if (all_[at] == name) {
        into = static_cast<Enum>(at);
        return true;
      }
    return false;
  }

 private:
  std::array<std::string_view, 16> all_ = {};
  std::size_t count_ = 0;
};

// The awards by their ids: a table with one place for each id, or the next free one.
class award_names {
 public:
  award_names() {
    for (const award each : award::all()) {
      std::size_t at = place_of(each.id());
      while (!slots_[at].id.empty()) at = (at + 1) % size;
      slots_[at] = {each.id(), static_cast<std::uint8_t>(each.index())};
    }
  }
  std::optional<award> find(std::string_view id) const noexcept {
    if (id.empty()) return std::nullopt;
    for (std::size_t at = place_of(id); !slots_[at].id.empty(); at = (at + 1) % size)
      if (slots_[at].id == id) return award::at(slots_[at].index);
    return std::nullopt;
  }

 private:
  static constexpr std::size_t size = 256;
  static_assert(awards::count * 2 < static_cast<int>(size), "places must stay free, or the search for an unknown id has no end");
  struct slot {
    std::string_view id = {};
    std::uint8_t index = 0;
  };
  static std::size_t place_of(std::string_view id) noexcept {
    const auto byte = [&](std::size_t at) { return static_cast<std::size_t>(static_cast<unsigned char>(id[at])); };
    return (id.size() * 31 + byte(0) * 7 + byte(id.size() / 2) * 13 + byte(id.size() - 1) * 17) % size;
  }

  std::array<slot, size> slots_ = {};
};

struct all_names {
  names<subject_kind> subjects;
  names<fact_kind> facts;
  names<rating> ratings;
  names<sanction> sanctions;
  names<scope> scopes;
  names<initiative_kind> initiative_kinds;
  names<bloc_led> blocs;
  names<track> tracks;
  award_names awards;
};

const all_names& known() {
  static const all_names all;
  return all;
}

// The keys of an object come in the order of FORMATS.md as a rule: looked for from behind the last one found. Each but once.
template <std::size_t Count>
class keys {
 public:
  explicit keys(const std::array<std::string_view, Count>& all) noexcept : all_(all) {}

  // Its number; Count for a key that is unknown or was there.
  std::size_t find(std::string_view key) noexcept {
    for (std::size_t tried = 0; tried < Count; ++tried) {
      const std::size_t at = next_;
      next_ = next_ + 1 == Count ? 0 : next_ + 1;
      if (all_[at].size() != key.size() || std::memcmp(all_[at].data(), key.data(), key.size()) != 0) continue;
      const std::uint32_t bit = std::uint32_t(1) << at;
      if ((seen_ & bit) != 0) return Count;
      seen_ |= bit;
      return at;
    }
    return Count;
  }
  bool has(std::size_t at) const noexcept { return (seen_ >> at & 1U) != 0; }

 private:
  const std::array<std::string_view, Count>& all_;
  std::size_t next_ = 0;
  std::uint32_t seen_ = 0;
};

// -------------------------------------------------------------------------------------------------------------- reading

// Reads from the front. What is out of the ordinary makes a step return false, and that ends the reading.
class plain_reader {
 public:
  plain_reader(std::string_view text, const record_reading& how) noexcept : at_(text.data()), end_(text.data() + text.size()), how_(how) {}

  bool record(merit_record_parts& into) {
    static constexpr std::array<std::string_view, 15> all = {"id", "subject", "name", "organization", "sectors", "first_year", "recruited", "founded", "flag_eligible", "closed", "years", "grants", "service", "thidua", "x"};
    keys found(all);
    const auto member = [&](std::string_view key) {
      switch (found.find(key)) {
        case 0: return text(into.id);
        case 1: return one_of(known_.subjects, into.subject);
        case 2: return text(into.name);
        case 3: return text(into.organization);
        case 4: return list([&] { return text(into.sectors.emplace_back()); });
        case 5: return year(into.first_year.emplace(1));
        case 6: return day(into.recruited);
        case 7: return day(into.founded);
        case 8: return boolean(into.flag_eligible.emplace());
        case 9: return list([&] { return one_of(known_.facts, into.closed.emplace_back()); });
        case 10:
          into.years.reserve(usual_years);
          return list([&] { return facts(into.years.emplace_back(year_facts{.year = award_year(1)})); });
        case 11: return list(into.grants.emplace(), [&](grant& each) { return one_grant(each); }, grant{.what = awards::advanced_worker, .year = award_year(1)});
        case 12: return list(into.service.emplace(), [&](service_period& each) { return one_service(each); }, service_period{.kind = {}, .from = date::earliest()});
        case 13: {
          int version = 0;
          return integer(1, 1, version);
        }
        case 14: return skip(0);
        default: return false;
      }
    };
    if (!object(member) || !found.has(0) || !found.has(1)) return false;
    blanks();
    return at_ == end_;
  }

 private:
  void blanks() noexcept {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\t' || *at_ == '\r')) ++at_;
  }
  bool take(char wanted) noexcept {
    blanks();
    if (at_ == end_ || *at_ != wanted) return false;
    ++at_;
    return true;
  }
  bool next_is(char wanted) noexcept {
    blanks();
    return at_ != end_ && *at_ == wanted;
  }
  bool word(std::string_view wanted) noexcept {
    blanks();
    if (static_cast<std::size_t>(end_ - at_) < wanted.size() || std::memcmp(at_, wanted.data(), wanted.size()) != 0) return false;
    at_ += wanted.size();
    return true;
  }

  // Member by member: `member` is given the key and reads the value.
  template <class Member>
  bool object(Member member) {
    if (!take('{')) return false;
    if (take('}')) return true;
    do {
      std::string_view key;
      if (!token(key) || !take(':') || !member(key)) return false;
    } while (take(','));
    return take('}');
  }
  template <class Item>
  bool list(Item item) {
    if (!take('[')) return false;
    if (take(']')) return true;
    do {
      if (!item()) return false;
    } while (take(','));
    return take(']');
  }
  template <class T, class Item>
  bool list(std::vector<T>& into, Item item, const T& blank) {
    return list([&] { return item(into.emplace_back(blank)); });
  }

  // Goes on to what is no plain character of a string: a quotation mark, a backslash, a control character, a byte outside ASCII.
  void plain_characters() noexcept {
    if constexpr (std::endian::native == std::endian::little) {
      // Eight bytes at a time. A byte's top bit in `found` tells that it is special; above the first of them bits may be wrong.
      constexpr std::uint64_t ones = 0x0101010101010101;
      constexpr std::uint64_t tops = 0x8080808080808080;
      while (end_ - at_ >= 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, at_, sizeof eight);
        const std::uint64_t quote = eight ^ ones * '"';
        const std::uint64_t backslash = eight ^ ones * '\\';
        const std::uint64_t found = (((quote - ones) & ~quote) | ((backslash - ones) & ~backslash) | ((eight - ones * 0x20) & ~eight) | eight) & tops;
        if (found != 0) {
          at_ += std::countr_zero(found) / 8;
          return;
        }
        at_ += 8;
      }
    }
    for (; at_ != end_; ++at_)
      if (const auto byte = static_cast<unsigned char>(*at_); byte == '"' || byte == '\\' || byte < 0x20 || byte >= 0x80) return;
  }

  // A string of plain characters, as keys and ids are.
  bool token(std::string_view& into) noexcept {
    if (!take('"')) return false;
    const char* const start = at_;
    plain_characters();
    if (at_ == end_ || *at_ != '"') return false;
    into = std::string_view(start, static_cast<std::size_t>(at_ - start));
    ++at_;
    return true;
  }

  // Any string.
  bool text(std::string& into) {
    if (!take('"')) return false;
    const char* start = at_;
    bool is_ascii = true;
    into.clear();
    for (;;) {
      plain_characters();
      if (at_ == end_) return false;
      const auto byte = static_cast<unsigned char>(*at_);
      if (byte >= 0x80) {
        is_ascii = false;
        while (at_ != end_ && static_cast<unsigned char>(*at_) >= 0x80) ++at_;
        continue;
      }
      if (byte < 0x20) return false;
      into.append(start, static_cast<std::size_t>(at_ - start));
      ++at_;
      if (byte == '"') return is_ascii || thidua::detail::is_plainly_nfc(into) || find_invalid_utf8(into) == std::string_view::npos;
      if (!escape(into)) return false;
      start = at_;
    }
  }

  // What stands behind a backslash.
  bool escape(std::string& into) {
    if (at_ == end_) return false;
    switch (*at_++) {
      case '"': into += '"'; return true;
      case '\\': into += '\\'; return true;
      case '/': into += '/'; return true;
      case 'b': into += '\b'; return true;
      case 'f': into += '\f'; return true;
      case 'n': into += '\n'; return true;
      case 'r': into += '\r'; return true;
      case 't': into += '\t'; return true;
      case 'u': return code_point(into);
      default: return false;
    }
  }
  bool code_point(std::string& into) {
    std::uint32_t c = 0;
    if (!four_digits(c)) return false;
    if (c >= 0xDC00 && c <= 0xDFFF) return false;
    if (c >= 0xD800 && c <= 0xDBFF) {
      std::uint32_t low = 0;
      if (end_ - at_ < 2 || at_[0] != '\\' || at_[1] != 'u') return false;
      at_ += 2;
      if (!four_digits(low) || low < 0xDC00 || low > 0xDFFF) return false;
      c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
    }
    const auto add = [&](std::uint32_t byte) { into += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) {
      add(c);
    } else if (c < 0x800) {
      add(0xC0 | c >> 6);
      add(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
      add(0xE0 | c >> 12);
      add(0x80 | (c >> 6 & 0x3F));
      add(0x80 | (c & 0x3F));
    } else {
      add(0xF0 | c >> 18);
      add(0x80 | (c >> 12 & 0x3F));
      add(0x80 | (c >> 6 & 0x3F));
      add(0x80 | (c & 0x3F));
    }
    return true;
  }
  bool four_digits(std::uint32_t& into) noexcept {
    if (end_ - at_ < 4) return false;
    for (int i = 0; i < 4; ++i) {
      const char c = *at_++;
      const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
      if (digit < 0) return false;
      into = into << 4 | static_cast<std::uint32_t>(digit);
    }
    return true;
  }

  bool integer(int least, int most, int& into) noexcept {
    blanks();
    const char* const start = at_;
    std::int64_t number = 0;
    for (; at_ != end_ && *at_ >= '0' && *at_ <= '9'; ++at_) {
      if (at_ - start == 10) return false;
      number = number * 10 + (*at_ - '0');
    }
    const auto length = at_ - start;
    if (length == 0 || (length > 1 && *start == '0') || number < least || number > most) return false;
    if (at_ != end_ && (*at_ == '.' || *at_ == 'e' || *at_ == 'E')) return false;
    into = static_cast<int>(number);
    return true;
  }
  bool count(std::optional<int>& into) noexcept { return integer(0, most_count, into.emplace()); }
  bool total(std::optional<int>& into) noexcept { return integer(1, most_count, into.emplace()); }
  bool year(award_year& into) {
    int number = 0;
    if (!integer(1, 9999, number)) return false;
    into = award_year(number);
    return true;
  }
  bool boolean(bool& into) noexcept {
    into = next_is('t');
    return into ? word("true") : word("false");
  }
  bool day(date& into) {
    std::string_view iso;
    if (!token(iso) || iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return false;
    const auto number = [&](std::size_t from, std::size_t to, int& value) {
      for (std::size_t i = from; i < to; ++i) {
        if (iso[i] < '0' || iso[i] > '9') return false;
        value = value * 10 + (iso[i] - '0');
      }
      return true;
    };
    int y = 0;
    int m = 0;
    int d = 0;
    if (!number(0, 4, y) || !number(5, 7, m) || !number(8, 10, d) || !date::exists(y, m, d)) return false;
    into = date(y, m, d);
    return true;
  }
  bool day(std::optional<date>& into) { return day(into.emplace(date::earliest())); }
  template <class Enum>
  bool one_of(const names<Enum>& all, Enum& into) noexcept {
    std::string_view name;
    return token(name) && all.find(name, into);
  }
  bool one_award(award& into) noexcept {
    std::string_view id;
    if (!token(id)) return false;
    const auto found = known_.awards.find(id);
    if (found) into = *found;
    return found.has_value();
  }
  bool award_list(std::vector<award>& into) {
    awards_.clear();
    if (!list(awards_, [this](award& each) { return one_award(each); }, awards::advanced_worker)) return false;
    into.assign(awards_.begin(), awards_.end());  // no larger than it must be
    return true;
  }

  bool facts(year_facts& into) {
    static constexpr std::array<std::string_view, 14> all = {"year", "rating", "titles", "initiatives", "sanction", "pending", "members", "leads_bloc", "exceeds_targets", "organizations_excellent", "thematic_leader", "votes", "attested", "x"};
    keys found(all);
    const auto member = [&](std::string_view key) {
      switch (found.find(key)) {
        case 0: return year(into.year);
        case 1: return one_of(known_.ratings, into.rating.emplace());
        case 2: return award_list(into.titles.emplace());
        case 3: return list(into.initiatives.emplace(), [this](initiative_fact& each) { return initiative(each); }, {});
        case 4: return one_of(known_.sanctions, into.sanction.emplace());
        case 5: return boolean(into.pending.emplace());
        case 6: return members(into.members.emplace());
        case 7: return one_of(known_.blocs, into.leads_bloc.emplace());
        case 8: return boolean(into.exceeds_targets.emplace());
        case 9: return boolean(into.organizations_excellent.emplace());
        case 10: return thematic_leader(into.thematic_leader.emplace());
        case 11: return votes(into.votes.emplace());
        case 12: return attested(into.attested);
        case 13: return skip(0);
        default: return false;
      }
    };
    return object(member) && found.has(0);
  }
  bool initiative(initiative_fact& into) {
    static constexpr std::array<std::string_view, 5> all = {"id", "scope", "kind", "used_for", "x"};
    keys found(all);
    const auto member = [&](std::string_view key) {
      switch (found.find(key)) {
        case 0: return text(into.id) && !into.id.empty();
        case 1: return one_of(known_.scopes, into.scope);
        case 2: return one_of(known_.initiative_kinds, into.kind);
        case 3: return award_list(into.used_for.emplace());
        case 4: return skip(0);
        default: return false;
      }
    };
    return object(member) && found.has(1);
  }
  bool members(member_counts& into) {
    static constexpr std::array<std::string_view, 6> all = {"total", "completed", "advanced", "grassroots_fighters", "sanctioned", "x"};
    keys found(all);
    return object([&](std::string_view key) {
      switch (found.find(key)) {
        case 0: return total(into.total);
        case 1: return count(into.completed);
        case 2: return count(into.advanced);
        case 3: return count(into.grassroots_fighters);
        case 4: return count(into.sanctioned);
        case 5: return skip(0);
        default: return false;
      }
    });
  }
  bool thematic_leader(std::optional<thematic_lead>& into) {
    if (next_is('"')) return word("\"none\"");
    static constexpr std::array<std::string_view, 3> all = {"level", "years", "x"};
    keys found(all);
    int length = 0;
    into.emplace();
    const auto member = [&](std::string_view key) {
      switch (found.find(key)) {
        case 0: return one_of(known_.scopes, into->level);
        case 1: return integer(0, most_count, length);
        case 2: return skip(0);
        default: return false;
      }
    };
    if (!object(member) || !found.has(0) || !found.has(1)) return false;
    into->length = years(length);
    return true;
  }
  bool votes(vote_count& into) {
    static constexpr std::array<std::string_view, 3> all = {"for", "total", "x"};
    keys found(all);
    return object([&](std::string_view key) {
      switch (found.find(key)) {
        case 0: return count(into.in_favour);
        case 1: return total(into.total);
        case 2: return skip(0);
        default: return false;
      }
    });
  }
  bool attested(std::vector<std::pair<std::string, bool>>& into) {
    return object([&](std::string_view key) {
      if (!is_judgement(key, how_)) return false;
      for (const auto& [id, value] : into)
        if (id == key) return false;
      return boolean(into.emplace_back(key, false).second);
    });
  }
  bool one_grant(grant& into) {
    static constexpr std::array<std::string_view, 7> all = {"award", "year", "achievement_to", "track", "decision", "date", "x"};
    keys found(all);
    const auto member = [&](std::string_view key) {
      switch (found.find(key)) {
        case 0: return one_award(into.what);
        case 1: return year(into.year);
        case 2: return year(into.achievement_to.emplace(1));
        case 3: return one_of(known_.tracks, into.track.emplace());
        case 4: return text(into.decision);
        case 5: return day(into.day);
        case 6: return skip(0);
        default: return false;
      }
    };
    return object(member) && found.has(0) && found.has(1);
  }
  bool one_service(service_period& into) {
    static constexpr std::array<std::string_view, 5> all = {"kind", "from", "to", "factor", "x"};
    keys found(all);
    const auto member = [&](std::string_view key) {
      switch (found.find(key)) {
        case 0: return text(into.kind);
        case 1: return day(into.from);
        case 2: return day(into.to);
        case 3: {
          std::string_view factor;
          if (!token(factor)) return false;
          into.factor = service_factor::parse(factor);
          return true;
        }
        case 4: return skip(0);
        default: return false;
      }
    };
    return object(member) && found.has(0) && found.has(1);
  }

  // Any value that is small and plain: what "x" holds as a rule.
  bool skip(int depth) {
    constexpr int deepest = 16;
    constexpr std::size_t most_keys = 64;
    if (depth == deepest) return false;
    blanks();
    if (at_ == end_) return false;
    switch (*at_) {
      case '"': return text(scratch_);
      case 't': return word("true");
      case 'f': return word("false");
      case 'n': return word("null");
      case '[': return list([&] { return skip(depth + 1); });
      case '{': {
        std::array<std::string_view, most_keys> seen;
        std::size_t count = 0;
        return object([&](std::string_view key) {
          if (count == most_keys) return false;
          for (std::size_t i = 0; i < count; ++i)
            if (seen[i] == key) return false;
          seen[count++] = key;
          return skip(depth + 1);
        });
      }
      default: return number();
    }
  }
  // A number that is surely no larger than the largest double.
  bool number() noexcept {
    const auto digits = [this] {
      const char* const start = at_;
      while (at_ != end_ && *at_ >= '0' && *at_ <= '9') ++at_;
      return at_ - start;
    };
    if (*at_ == '-') ++at_;
    const char* const start = at_;
    const std::ptrdiff_t whole = digits();
    if (whole == 0 || whole > 18 || (whole > 1 && *start == '0')) return false;
    if (at_ != end_ && *at_ == '.') {
      ++at_;
      if (digits() == 0) return false;
    }
    if (at_ == end_ || (*at_ != 'e' && *at_ != 'E')) return true;
    ++at_;
    if (at_ != end_ && (*at_ == '+' || *at_ == '-')) ++at_;
    const std::ptrdiff_t exponent = digits();
    return exponent == 1 || exponent == 2;
  }

  static constexpr int most_count = 1'000'000'000;
  static constexpr std::size_t usual_years = 16;

  const char* at_;
  const char* end_;
  const record_reading& how_;
  const all_names& known_ = known();
  std::string scratch_;
  std::vector<award> awards_;
};

}  // namespace

std::optional<merit_record> read_plain_record(std::string_view text, const record_reading& how) {
  try {
    merit_record_parts parts;
    if (!plain_reader(text, how).record(parts)) return std::nullopt;
    return merit_record(std::move(parts));
  } catch (const error&) {
    return std::nullopt;  // the strict reader says where
  }
}

}  // namespace detail
}  // namespace io
}  // namespace v0
}  // namespace thidua
