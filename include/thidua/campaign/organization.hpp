// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The bodies that launch, take part and answer to each other: a tree, its organs, and the blocs across it. Layer: campaign.
#include <thidua/commemoration/commemoration.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/id.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {

/// Which line a body belongs to: an authority and its union are two bodies.
enum class organization_kind : std::uint8_t {
  party,             ///< *tổ chức Đảng, cấp ủy*
  authority,         ///< *chính quyền, chuyên môn*: state bodies, courts, procuracies, schools
  trade_union,       ///< *công đoàn*
  front,             ///< *Mặt trận Tổ quốc*
  youth_union,       ///< *Đoàn Thanh niên*
  women_union,       ///< *Hội Liên hiệp Phụ nữ*
  farmer_union,      ///< *Hội Nông dân*
  veteran_union,     ///< *Hội Cựu chiến binh*
  association,       ///< other associations
  enterprise,
};
std::string_view to_string(organization_kind kind) noexcept;

/// How high a body stands, the highest first.
enum class organization_level : std::uint8_t {
  central,      ///< *trung ương*: Tổng Liên đoàn
  ministerial,  ///< *Bộ, ban, ngành, tỉnh*: Công đoàn ngành trung ương, Liên đoàn Lao động tỉnh
  superior,     ///< *cấp trên trực tiếp cơ sở*
  grassroots,   ///< *cơ sở*
  section,      ///< *công đoàn bộ phận*
  group,        ///< *tổ công đoàn*
};
std::string_view to_string(organization_level level) noexcept;
/// "cấp trên trực tiếp cơ sở", "immediate superior".
std::string_view name_of(organization_level level, language in = language::vietnamese) noexcept;

/// An organ that acts for its body: *Ban Chấp hành*, *Ban Thường vụ*, *Ban Thi đua - Khen thưởng*, *Văn phòng*.
struct organ {
  std::string name;
  std::vector<std::string> aliases = {};

  friend bool operator==(const organ&, const organ&) = default;
};

/// A body.
struct organization {
  thidua::id<organization> id;
  bilingual name;
  /// Other names and abbreviations: "VKSNDTC", "VKSND tối cao".
  std::vector<std::string> aliases = {};
  organization_kind kind = organization_kind::authority;
  organization_level level = organization_level::grassroots;
  /// The body of the same kind it answers to.
  std::optional<thidua::id<organization>> superior = std::nullopt;
  /// The other line: for a union the authority whose people it unites (*chuyên môn đồng cấp*).
  std::optional<thidua::id<organization>> authority = std::nullopt;
  std::vector<organ> organs = {};
  /// The commemorations that are its own.
  std::vector<thidua::id<commemoration>> days = {};

  friend bool operator==(const organization&, const organization&) = default;
};

/// *Khối, cụm thi đua*: peers that compete with each other, wherever they stand in the tree.
struct bloc {
  thidua::id<bloc> id;
  bilingual name;
  std::vector<thidua::id<organization>> members = {};

  friend bool operator==(const bloc&, const bloc&) = default;
};

/// Bodies in the order they were added. What refers to another body comes after it, so that there are no cycles. A change
/// invalidates pointers to its entries.
class organization_tree {
 public:
  /// Error: errc::duplicate_organization; errc::unknown_organization for a superior or an authority that is not there yet;
  /// errc::invalid_organization for no Vietnamese name, a superior of another kind or not of a higher level.
  organization_tree& add(organization body);
  /// Error: errc::duplicate_organization; errc::unknown_organization for a member; errc::invalid_organization for no
  /// Vietnamese name or a member named twice.
  organization_tree& add(bloc peers);

  const std::vector<organization>& entries() const noexcept { return entries_; }
  const std::vector<bloc>& blocs() const noexcept { return blocs_; }
  std::size_t size() const noexcept { return entries_.size(); }
  auto begin() const noexcept { return entries_.begin(); }
  auto end() const noexcept { return entries_.end(); }

  /// The body, or null.
  const organization* find(const id<organization>& which) const noexcept;
  /// Error: errc::unknown_organization.
  const organization& at(const id<organization>& which) const;
  /// Every body one of whose names or aliases is the text, spelling apart (`comparison_key`). Several are several: an
  /// ambiguous name is never decided here.
  std::vector<const organization*> candidates(std::string_view name) const;
  /// The same by the name's `comparison_key`, where that is at hand.
  std::vector<const organization*> candidates_by_key(std::string_view key) const;
  /// The same among the bodies in or under one of them, which is how a place line or a document resolves a short name.
  std::vector<const organization*> candidates(std::string_view name, const id<organization>& within) const;

  /// The bodies it answers to, the nearest first. Error: errc::unknown_organization.
  std::vector<const organization*> superiors_of(const id<organization>& which) const;
  /// The bodies that answer to it directly. Error: errc::unknown_organization.
  std::vector<const organization*> subordinates_of(const id<organization>& which) const;
  /// Whether `which` answers to `above`, over any number of levels; no body is under itself. Error: errc::unknown_organization.
  bool is_under(const id<organization>& which, const id<organization>& above) const;
  /// The other members of the blocs it is in, in the blocs' order. Error: errc::unknown_organization.
  std::vector<const organization*> peers_of(const id<organization>& which) const;
  /// The organ that goes by that name, or null. Error: errc::unknown_organization.
  const organ* find_organ(const id<organization>& of, std::string_view name) const;

  friend bool operator==(const organization_tree&, const organization_tree&) = default;

 private:
  std::vector<organization> entries_;
  std::vector<std::vector<std::string>> keys_;  // of each entry: the comparison keys of what it goes by
  std::vector<bloc> blocs_;
};

/// A key under which every name of one known body is equal; of a name that is unknown or ambiguous, its own. Not for showing.
std::string body_key(const organization_tree& known, std::string_view name);
/// Whether two names can mean one body: equal apart from spelling, or both known and one candidate in common.
bool may_be_same_body(const organization_tree& known, std::string_view a, std::string_view b);

namespace organizations {
/// A few bodies above the plans: the Party, the Procuracy and the Courts, the trade union with its central bodies. Applications
/// add their own.
const organization_tree& vietnam();
}  // namespace organizations

}  // namespace v0
}  // namespace thidua
