// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/organization.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "core/quoted.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace {

[[noreturn]] void unknown(const std::string& which) {
  throw error(errc::unknown_organization, {.vi = "không có tổ chức `" + which + "`", .en = "there is no organization `" + which + "`"},
              {.vi = "thêm cấp trên trước cấp dưới", .en = "add a superior before those under it"});
}
[[noreturn]] void duplicate(const std::string& which) {
  throw error(errc::duplicate_organization, {.vi = "đã có mã `" + which + "`", .en = "the id `" + which + "` is taken"},
              {.vi = "dùng mã khác", .en = "use another id"});
}
[[noreturn]] void refuse(const std::string& which, const bilingual& why, bilingual help) {
  throw error(errc::invalid_organization, {.vi = "tổ chức `" + which + "` " + why.vi, .en = "organization `" + which + "` " + why.en}, std::move(help));
}

std::vector<std::string> keys_of(const organization& body) {
  std::vector<std::string> keys = {comparison_key(body.name.vi)};
  if (!body.name.en.empty()) keys.push_back(comparison_key(body.name.en));
  for (const std::string& alias : body.aliases) keys.push_back(comparison_key(alias));
  return keys;
}

}  // namespace

organization_tree& organization_tree::add(organization body) {
  const std::string& which = body.id.text();
  if (find(body.id) != nullptr) duplicate(which);
  if (body.name.vi.empty()) refuse(which, {.vi = "không có tên", .en = "has no Vietnamese name"}, {.vi = "ghi tên tổ chức", .en = "give it a name"});
  if (body.authority) static_cast<void>(at(*body.authority));
  if (body.superior) {
    const organization& above = at(*body.superior);
    if (above.kind != body.kind)
      refuse(which, {.vi = "có cấp trên khác hệ thống", .en = "has a superior of another kind"},
             {.vi = "tổ chức khác hệ thống ghi ở `authority`", .en = "a body of another line goes into `authority`"});
    if (above.level >= body.level)
      refuse(which, {.vi = "không ở dưới cấp trên của nó", .en = "is not below its superior's level"}, {.vi = "xem lại `level` của hai tổ chức", .en = "look at the levels of both"});
  }
  keys_.push_back(keys_of(body));
  entries_.push_back(std::move(body));
  return *this;
}

organization_tree& organization_tree::add(bloc peers) {
  const std::string& which = peers.id.text();
  if (std::any_of(blocs_.begin(), blocs_.end(), [&](const bloc& each) { return each.id == peers.id; })) duplicate(which);
  if (peers.name.vi.empty()) refuse(which, {.vi = "không có tên", .en = "has no Vietnamese name"}, {.vi = "ghi tên khối", .en = "give it a name"});
  for (std::size_t i = 0; i < peers.members.size(); ++i) {
    static_cast<void>(at(peers.members[i]));
    if (std::find(peers.members.begin(), peers.members.begin() + static_cast<std::ptrdiff_t>(i), peers.members[i]) !=
        peers.members.begin() + static_cast<std::ptrdiff_t>(i))
      refuse(which, {.vi = "có thành viên lặp lại", .en = "names a member twice"}, {.vi = "bỏ một lần", .en = "name it once"});
  }
  blocs_.push_back(std::move(peers));
  return *this;
}

const organization* organization_tree::find(const id<organization>& which) const noexcept {
  const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const organization& each) { return each.id == which; });
  return found == entries_.end() ? nullptr : &*found;
}

const organization& organization_tree::at(const id<organization>& which) const {
  if (const organization* found = find(which)) return *found;
  unknown(which.text());
}

std::vector<const organization*> organization_tree::candidates(std::string_view name) const { return candidates_by_key(comparison_key(name)); }

std::vector<const organization*> organization_tree::candidates_by_key(std::string_view key) const {
  std::vector<const organization*> found;
  if (key.empty()) return found;
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (std::find(keys_[i].begin(), keys_[i].end(), key) != keys_[i].end()) found.push_back(&entries_[i]);
  return found;
}

std::vector<const organization*> organization_tree::candidates(std::string_view name, const id<organization>& within) const {
  std::vector<const organization*> found = candidates(name);
  std::erase_if(found, [&](const organization* each) { return each->id != within && !is_under(each->id, within); });
  return found;
}

std::vector<const organization*> organization_tree::superiors_of(const id<organization>& which) const {
  std::vector<const organization*> line;
  for (const organization* each = &at(which); each->superior;) line.push_back(each = &at(*each->superior));
  return line;
}

std::vector<const organization*> organization_tree::subordinates_of(const id<organization>& which) const {
  static_cast<void>(at(which));
  std::vector<const organization*> all;
  for (const organization& each : entries_)
    if (each.superior == which) all.push_back(&each);
  return all;
}

bool organization_tree::is_under(const id<organization>& which, const id<organization>& above) const {
  const organization& top = at(above);
  const auto line = superiors_of(which);
  return std::find(line.begin(), line.end(), &top) != line.end();
}

std::vector<const organization*> organization_tree::peers_of(const id<organization>& which) const {
  static_cast<void>(at(which));
  std::vector<const organization*> peers;
  for (const bloc& each : blocs_) {
    if (std::find(each.members.begin(), each.members.end(), which) == each.members.end()) continue;
    for (const auto& member : each.members) {
      const organization* const peer = find(member);
      if (member != which && std::find(peers.begin(), peers.end(), peer) == peers.end()) peers.push_back(peer);
    }
  }
  return peers;
}

const organ* organization_tree::find_organ(const id<organization>& of, std::string_view name) const {
  const std::string key = comparison_key(name);
  for (const organ& each : at(of).organs)
    if (comparison_key(each.name) == key ||
        std::any_of(each.aliases.begin(), each.aliases.end(), [&](const std::string& alias) { return comparison_key(alias) == key; }))
      return &each;
  return nullptr;
}

std::string body_key(const organization_tree& known, std::string_view name) {
  const std::string key = comparison_key(name);
  const auto candidates = known.candidates_by_key(key);
  return candidates.size() == 1 ? candidates.front()->id.text() : " " + key;  // no id begins with a blank
}

bool may_be_same_body(const organization_tree& known, std::string_view a, std::string_view b) {
  const std::string key_a = comparison_key(a), key_b = comparison_key(b);
  if (key_a == key_b) return true;
  const auto of_a = known.candidates_by_key(key_a);
  if (of_a.empty()) return false;
  const auto of_b = known.candidates_by_key(key_b);
  return std::any_of(of_a.begin(), of_a.end(), [&](const organization* each) { return std::find(of_b.begin(), of_b.end(), each) != of_b.end(); });
}

}  // namespace v0
}  // namespace thidua
