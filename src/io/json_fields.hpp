// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// One description of an object's keys, for reading and for writing it. Layer: io, private.
///
/// `template <class V> void describe(V& v, X& x)` names the keys of an `X` in their order: `v("text", x.text, required)`.
/// A writer, a reader and a collector of keys walk it; there is no second list of keys to disagree with.
#include <thidua/campaign/campaign.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/enumerator.hpp>
#include <thidua/core/text.hpp>

#include "json_reader.hpp"

#include <concepts>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {

using ordered = nlohmann::ordered_json;

/// How a key stands for a value that may be absent.
enum class presence {
  required,  ///< must be there and hold something
  nullable,  ///< always written, null where there is nothing; read absent or null as nothing
  optional,  ///< written where there is something; read absent or null as nothing
};
using enum presence;

/// The last value an integer of a document may have where nothing else limits it.
inline constexpr int most_count = 1'000'000;

// ---------------------------------------------------------------------------------------------------------- absence

inline bool is_absent(const std::string& text) { return text.empty(); }
template <class T>
bool is_absent(const std::optional<T>& value) { return !value; }
template <class T>
bool is_absent(const T&) { return false; }

// ---------------------------------------------------------------------------------------------------------- writing

class field_writer;
template <class T>
ordered written_object(const T& value, const campaign& context, const catalogue& events);

class field_writer {
 public:
  static constexpr bool reads = false;

  field_writer(ordered& out, const campaign& context, const catalogue& events) : out_(out), context_(context), events_(events) {}

  template <class T>
  void operator()(const char* key, const T& value, presence how) {
    if (!is_absent(value)) {
      out_[key] = write(value);
    } else if (how != optional) {
      out_[key] = nullptr;
    }
  }
  template <class T>
  void integer(const char* key, const T& value, int, int, presence how) { (*this)(key, value, how); }
  template <class T>
  void list(const char* key, const std::vector<T>& all, presence how, std::size_t = 0) {
    if (!all.empty() || how != optional) out_[key] = write(all);
  }
  /// An enumerator, left out where it is the usual one.
  template <class Enum>
  void unless(const char* key, Enum value, Enum usual) {
    if (value != usual) out_[key] = to_string(value);
  }
  /// An enumerator that is always written; absent it is the usual one.
  template <class Enum>
  void always(const char* key, Enum value, Enum) { out_[key] = to_string(value); }
  void flag(const char* key, bool value) {
    if (value) out_[key] = true;
  }
  void due(const std::optional<deadline>& when) {
    const auto named = [&]() -> ordered {
      if (when && when->day()) return to_iso(*when->day());
      if (!when || !when->yearly()) return nullptr;
      const auto two = [](int number) { return std::string(number < 10 ? "0" : "").append(std::to_string(number)); };
      return "--" + two(when->yearly()->month) + "-" + two(when->yearly()->day);
    }();
    out_["deadline"] = named;
    out_["inclusive"] = named.is_null() ? ordered(nullptr) : ordered(when->boundary() == boundary::inclusive);
    if (when && !when->wording().empty()) out_["wording"] = when->wording();
  }
  void type(const std::optional<document_type>& value, const std::string& unread) { out_["type"] = value ? ordered(name_of(*value)) : text_or_null(unread); }
  void number(const std::optional<document_number>& value, const std::string& unread) { out_["number"] = value ? ordered(to_text(*value)) : text_or_null(unread); }
  void theme_of_phase(const phase& which) { out_["theme"] = text_or_null(theme_of(context_, which)); }
  void computed(const commemoration_entry& entry) {
    const auto right = right_number(entry, context_, events_);
    out_["computed"] = right ? ordered(*right) : ordered(nullptr);
  }

 private:
  static ordered text_or_null(std::string_view text) { return text.empty() ? ordered(nullptr) : ordered(text); }
  static ordered write(const std::string& text) { return text; }
  static ordered write(int number) { return number; }
  static ordered write(date day) { return to_iso(day); }
  static ordered write(const period& days) { return {{"from", to_iso(days.from())}, {"to", to_iso(days.to())}}; }
  static ordered write(const text_span& span) { return ordered::array({span.start, span.end}); }
  static ordered write(const congress_term& term) { return ordered::array({term.from, term.to}); }
  static ordered write(const id<commemoration>& event) { return event.text(); }
  // A recipient that is but a name is written as one.
  ordered write(const recipient& to) {
    if (to == recipient{.name = to.name}) return to.name;
    return written_object(to, context_, events_);
  }
  template <class Enum>
    requires std::is_enum_v<Enum>
  static ordered write(Enum value) { return to_string(value); }
  template <class T>
  ordered write(const std::optional<T>& value) { return write(*value); }
  template <class T>
  ordered write(const std::vector<T>& all) {
    ordered list = ordered::array();
    for (const T& each : all) list.push_back(write(each));
    return list;
  }
  template <class T>
    requires std::is_class_v<T>
  ordered write(const T& value) { return written_object(value, context_, events_); }

  ordered& out_;
  const campaign& context_;
  const catalogue& events_;
};

template <class T>
ordered written_object(const T& value, const campaign& context, const catalogue& events) {
  ordered out = ordered::object();
  field_writer writer(out, context, events);
  describe(writer, value);
  return out;
}

// ---------------------------------------------------------------------------------------------------------- reading

/// The keys of an object.
class key_collector {
 public:
  static constexpr bool reads = true;

  template <class T>
  void operator()(const char* key, T&, presence) { keys.push_back(key); }
  template <class T>
  void integer(const char* key, T&, int, int, presence) { keys.push_back(key); }
  template <class T>
  void list(const char* key, std::vector<T>&, presence, std::size_t = 0) { keys.push_back(key); }
  template <class Enum>
  void unless(const char* key, Enum&, Enum) { keys.push_back(key); }
  template <class Enum>
  void always(const char* key, Enum&, Enum) { keys.push_back(key); }
  void flag(const char* key, bool&) { keys.push_back(key); }
  void due(std::optional<deadline>&) { keys.insert(keys.end(), {"deadline", "inclusive", "wording"}); }
  void type(std::optional<document_type>&, std::string&) { keys.push_back("type"); }
  void number(std::optional<document_number>&, std::string&) { keys.push_back("number"); }
  void theme_of_phase(phase&) { keys.push_back("theme"); }
  void computed(commemoration_entry&) { keys.push_back("computed"); }

  std::vector<std::string_view> keys = {};
};

/// What can be judged only when the whole campaign is read.
struct unresolved {
  struct phase_theme {
    std::size_t phase;
    std::string text;
  };
  std::vector<phase_theme> themes = {};
  std::size_t phases = 0;  // read so far
};

class field_reader {
 public:
  static constexpr bool reads = true;

  field_reader(const json_value& from, unresolved& rest, const catalogue& events) : from_(from), rest_(rest), events_(events) {}

  template <class T>
  void operator()(const char* key, T& into, presence how) {
    if (const auto found = look_up(key, how)) read(*found, into, how);
  }
  template <class T>
  void integer(const char* key, T& into, int least, int most, presence how) {
    if (const auto found = look_up(key, how)) into = found->integer(least, most);
  }
  template <class T>
  void list(const char* key, std::vector<T>& into, presence how, std::size_t most = most_count) {
    const auto found = look_up(key, how);
    if (!found) return;
    const auto items = found->items();
    if (items.size() > most) too_many(*found, items.size(), most);
    into.reserve(items.size());
    for (const json_value& each : items) into.push_back(made<T>(each));
  }
  template <class Enum>
  void unless(const char* key, Enum& into, Enum usual) {
    into = usual;
    if (const auto found = look_up(key, optional)) read(*found, into, optional);
  }
  template <class Enum>
  void always(const char* key, Enum& into, Enum usual) { unless(key, into, usual); }
  void flag(const char* key, bool& into) {
    if (const auto found = look_up(key, optional)) into = found->boolean();
  }
  void due(std::optional<deadline>& into);
  void type(std::optional<document_type>& into, std::string& unread);
  void number(std::optional<document_number>& into, std::string& unread);
  void theme_of_phase(phase&) {
    if (const auto found = look_up("theme", optional)) rest_.themes.push_back({rest_.phases, full_text(*found)});
    ++rest_.phases;
  }
  void computed(commemoration_entry&) {
    // Derived, so it is not kept: it follows the catalogue and the year, and is right again when the campaign is written.
    if (const auto found = look_up("computed", optional)) static_cast<void>(found->integer(1, date::last_year));
  }

  /// A value that has no sensible default, or is wanted as a whole.
  template <class T>
  T made(const json_value& from) {
    if constexpr (std::is_same_v<T, std::string>) {
      return full_text(from);
    } else if constexpr (std::is_same_v<T, transition>) {
      from.expect_keys({"step", "date"});
      transition taken{.step = workflow_step::plan, .day = from.at("date").day()};
      read(from.at("step"), taken.step, required);
      return taken;
    } else {
      T value{};
      read(from, value, required);
      return value;
    }
  }

 private:
  std::optional<json_value> look_up(const char* key, presence how) const {
    if (how == required) return from_.at(key);
    auto found = from_.find(key);
    if (found && found->is_null()) found.reset();
    return found;
  }
  [[noreturn]] static void too_many(const json_value& list, std::size_t count, std::size_t most);
  /// In NFC, and not empty.
  static std::string full_text(const json_value& from);

  void read(const json_value& from, std::string& into, presence how) { into = how == required ? full_text(from) : to_nfc(from.text()); }
  void read(const json_value& from, std::optional<date>& into, presence) { into = from.day(); }
  void read(const json_value& from, std::optional<period>& into, presence);
  void read(const json_value& from, std::optional<text_span>& into, presence);
  void read(const json_value& from, std::optional<congress_term>& into, presence);
  void read(const json_value& from, std::optional<id<commemoration>>& into, presence);
  void read(const json_value& from, recipient& into, presence);
  template <class Enum>
    requires std::is_enum_v<Enum>
  void read(const json_value& from, Enum& into, presence) {
    std::vector<std::string_view> names;
    for (int at = 0; !to_string(static_cast<Enum>(at)).empty(); ++at) names.push_back(to_string(static_cast<Enum>(at)));
    into = from.one_of(find_enumerator<Enum>, names);
  }
  template <class Enum>
    requires std::is_enum_v<Enum>
  void read(const json_value& from, std::optional<Enum>& into, presence how) {
    Enum value{};
    read(from, value, how);
    into = value;
  }
  template <class T>
    requires std::is_class_v<T>
  void read(const json_value& from, std::optional<T>& into, presence) { into = made<T>(from); }
  template <class T>
    requires std::is_class_v<T>
  void read(const json_value& from, T& into, presence) { read_object(from, into); }
  template <class T>
  void read_object(const json_value& from, T& into) {
    key_collector known;
    describe(known, into);
    from.expect_keys(known.keys);
    field_reader reader(from, rest_, events_);
    describe(reader, into);
  }

  const json_value& from_;
  unresolved& rest_;
  const catalogue& events_;
};

}  // namespace detail
}  // namespace io
}  // namespace v0
}  // namespace thidua
