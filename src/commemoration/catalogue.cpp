// SPDX-License-Identifier: BSL-1.0
#include <thidua/commemoration/catalogue.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "schedule.hpp"

#include <utility>

namespace thidua {
inline namespace v0 {

void detail::retain(const catalogue_data* data) noexcept { retain_counted(data); }
void detail::release(const catalogue_data* data) noexcept { release_counted(data); }

namespace {

[[noreturn]] void unknown(const id<commemoration>& which) {
  throw error(errc::unknown_commemoration, {.vi = "danh mục không có sự kiện `" + which.text() + "`",
                                            .en = "the catalogue has no commemoration `" + which.text() + "`"},
              {.vi = "xem các mã bằng `thidua calendar --format json`", .en = "`thidua calendar --format json` shows the ids"});
}

// Whether a comparison key holds another. Marks follow their letters there, so what goes on with a mark is another letter or
// another tone: "ngay" is not in "ngày".
bool holds(std::string_view key, std::string_view wanted) noexcept {
  constexpr char first_byte_of_marks = '\xCC';  // U+0300 … U+033F
  for (std::size_t at = key.find(wanted); at != std::string_view::npos; at = key.find(wanted, at + 1)) {
    const std::size_t end = at + wanted.size();
    if (end == key.size() || key[end] != first_byte_of_marks) return true;
  }
  return false;
}

}  // namespace

catalogue::catalogue() : data_(new detail::catalogue_data) {}

// What this handle alone holds; a copy of it where others hold it too.
detail::catalogue_data& catalogue::writable() {
  if (data_->handles.load(std::memory_order_acquire) != 1)
    data_ = detail::shared<detail::catalogue_data>(new detail::catalogue_data(*data_));
  return const_cast<detail::catalogue_data&>(*data_);  // made non-const by `new`
}

catalogue& catalogue::add(commemoration entry) {
  if (find(entry.id()) != nullptr)
    throw error(errc::duplicate_commemoration, {.vi = "danh mục đã có sự kiện `" + entry.id().text() + "`",
                                                .en = "the catalogue already has commemoration `" + entry.id().text() + "`"},
                {.vi = "dùng mã khác, hoặc thay thế sự kiện cũ", .en = "use another id, or replace the entry"});
  detail::catalogue_data& data = writable();
  data.entries.push_back(std::move(entry));
  data.index(data.entries.size() - 1);
  return *this;
}

catalogue& catalogue::replace(commemoration entry) {
  const commemoration* const known = find(entry.id());
  if (known == nullptr) unknown(entry.id());
  const auto at = static_cast<std::size_t>(known - entries().data());
  detail::catalogue_data& data = writable();
  data.entries[at] = std::move(entry);
  data.rebuild();
  return *this;
}

catalogue& catalogue::put(commemoration entry) {
  return find(entry.id()) != nullptr ? replace(std::move(entry)) : add(std::move(entry));
}

catalogue& catalogue::remove(const thidua::id<commemoration>& which) {
  const commemoration* const known = find(which);
  if (known == nullptr) unknown(which);
  const auto at = known - entries().data();
  detail::catalogue_data& data = writable();
  data.entries.erase(data.entries.begin() + at);
  data.rebuild();
  return *this;
}

const std::vector<commemoration>& catalogue::entries() const noexcept { return data_->entries; }

const commemoration* catalogue::find(const thidua::id<commemoration>& which) const noexcept {
  const auto at = data_->lower_bound(which);
  if (at == data_->by_id.end() || data_->entries[*at].id() != which) return nullptr;
  return &data_->entries[*at];
}

const commemoration& catalogue::at(const thidua::id<commemoration>& which) const {
  const commemoration* const found = find(which);
  if (found == nullptr) unknown(which);
  return *found;
}

std::vector<const commemoration*> catalogue::candidates(std::string_view name) const {
  const std::string wanted = comparison_key(name);
  std::vector<const commemoration*> equal;
  std::vector<const commemoration*> containing;
  if (wanted.empty()) return equal;
  for (const commemoration& entry : entries()) {
    bool is_equal = false;
    bool contains = false;
    const auto compare = [&](const std::string& text) {
      const std::string key = comparison_key(text);
      is_equal = is_equal || key == wanted;
      contains = contains || holds(key, wanted);
    };
    compare(entry.name().vi);
    compare(entry.name().en);
    for (const std::string& alias : entry.aliases()) compare(alias);
    if (is_equal) equal.push_back(&entry);
    if (contains) containing.push_back(&entry);
  }
  return equal.empty() ? containing : equal;
}

}  // namespace v0
}  // namespace thidua
