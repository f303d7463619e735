// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/error.hpp>
#include <thidua/io/file.hpp>

#include "file_error.hpp"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>
#include <system_error>

namespace thidua {
inline namespace v0 {
namespace io {
namespace {

namespace fs = std::filesystem;
using file_handle = std::unique_ptr<std::FILE, decltype(&std::fclose)>;

using detail::last_file_reason;
using detail::throw_unreadable;

[[noreturn]] void unwritable(const std::string& path, const bilingual& reason) {
  throw error(errc::file_unwritable, {.vi = "không ghi được tệp: " + reason.vi, .en = "can't write the file: " + reason.en},
              {.vi = "không có gì bị thay đổi", .en = "nothing was changed"}, path);
}

const bilingual is_directory = {.vi = "đây là một thư mục", .en = "is a directory"};

// The system's reason, the common ones in Vietnamese too.
bilingual reason_of(const std::error_code& code) {
  bilingual reason{.vi = code.message(), .en = code.message()};
  if (code == std::errc::no_such_file_or_directory) reason.vi = "không có tệp hoặc thư mục này";
  if (code == std::errc::permission_denied) reason.vi = "không có quyền";
  if (code == std::errc::is_a_directory) reason = is_directory;
  if (code == std::errc::not_a_directory) reason.vi = "một phần của đường dẫn không phải là thư mục";
  if (code == std::errc::no_space_on_device) reason.vi = "ổ đĩa hết chỗ trống";
  if (code == std::errc::read_only_file_system) reason.vi = "hệ thống tệp chỉ cho đọc";
  if (code == std::errc::filename_too_long) reason.vi = "tên tệp quá dài";
  return reason;
}
}  // namespace

void detail::throw_unreadable(const std::string& path, const bilingual& reason) {
  throw error(errc::file_unreadable, {.vi = "không đọc được tệp: " + reason.vi, .en = "can't read the file: " + reason.en},
              {.vi = "kiểm tra đường dẫn và quyền đọc", .en = "check the path and the right to read"}, path);
}
bilingual detail::last_file_reason() { return reason_of(std::error_code(errno, std::generic_category())); }

namespace {

// A new file beside `target`, under a name that no other file has.
struct temporary {
  fs::path path;
  file_handle file{nullptr, &std::fclose};

  explicit temporary(const fs::path& target, const std::string& shown) {
    for (int attempt = 0; attempt < 100 && !file; ++attempt) {
      path = target;
      path += "." + std::to_string(attempt) + ".tmp";
      file.reset(std::fopen(path.string().c_str(), "wbx"));
      if (!file && errno != EEXIST) unwritable(shown, last_file_reason());
    }
    if (!file) unwritable(shown, {.vi = "có quá nhiều tệp tạm bên cạnh", .en = "too many temporary files beside it"});
  }
  ~temporary() {
    if (path.empty()) return;
    file.reset();
    std::error_code ignored;
    fs::remove(path, ignored);
  }
  temporary(const temporary&) = delete;
  temporary& operator=(const temporary&) = delete;
};

}  // namespace

std::string read_file(const std::string& path) {
  std::error_code failed;
  const fs::file_status status = fs::status(path, failed);
  if (fs::is_directory(status)) throw_unreadable(path, is_directory);
  const file_handle file(std::fopen(path.c_str(), "rb"), &std::fclose);
  if (!file) throw_unreadable(path, last_file_reason());
  std::string content;
  char buffer[1 << 16];
  constexpr std::size_t most = std::size_t(1) << 30;
  while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, file.get())) {
    if (content.size() + got > most) throw_unreadable(path, {.vi = "nội dung dài quá 1 GiB", .en = "it holds more than 1 GiB"});
    content.append(buffer, got);
  }
  if (std::ferror(file.get()) != 0) throw_unreadable(path, last_file_reason());
  return content;
}

struct file_writer::state {
  std::string path;
  fs::path target;              // what is replaced in the end; empty where the file is written to as it stands
  fs::file_status status;
  std::optional<temporary> fresh;
  file_handle direct{nullptr, &std::fclose};

  std::FILE* file() const { return fresh ? fresh->file.get() : direct.get(); }
};

file_writer::file_writer(const std::string& path) : state_(std::make_unique<state>()) {
  state_->path = path;
  std::error_code failed;
  const fs::file_status status = state_->status = fs::status(path, failed);
  if (fs::is_directory(status)) unwritable(path, is_directory);
  // A pipe or a terminal, also one that goes by a link in /dev.
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    state_->direct.reset(std::fopen(path.c_str(), "wb"));
    if (!state_->direct) unwritable(path, last_file_reason());
    return;
  }
  fs::path target(path);
  // A link stays a link: what it points at is replaced, or made.
  for (int links = 0; fs::is_symlink(fs::symlink_status(target, failed)); ++links) {
    constexpr int most_links = 40;  // as the kernel has it
    if (links == most_links) unwritable(path, {.vi = "quá nhiều liên kết", .en = "too many links"});
    target = target.parent_path() / fs::read_symlink(target, failed);
  }
  state_->target = target;
  state_->fresh.emplace(target, path);
}
file_writer::file_writer(file_writer&&) noexcept = default;
file_writer& file_writer::operator=(file_writer&&) noexcept = default;
file_writer::~file_writer() = default;

void file_writer::write(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), state_->file()) != text.size()) unwritable(state_->path, last_file_reason());
}

void file_writer::commit() {
  const std::string& path = state_->path;
  if (std::fflush(state_->file()) != 0) unwritable(path, last_file_reason());
  if (!state_->fresh) return;
  temporary& fresh = *state_->fresh;
  if (std::fclose(fresh.file.release()) != 0) unwritable(path, last_file_reason());
  std::error_code failed;
  if (fs::exists(state_->status)) fs::permissions(fresh.path, state_->status.permissions(), failed);
  fs::rename(fresh.path, state_->target, failed);
  if (failed) unwritable(path, reason_of(failed));
  fresh.path.clear();
}

void write_file(const std::string& path, std::string_view content) {
  file_writer out(path);
  out.write(content);
  out.commit();
}

}  // namespace io
}  // namespace v0
}  // namespace thidua
