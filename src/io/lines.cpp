// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/error.hpp>
#include <thidua/io/lines.hpp>

#include "file_error.hpp"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace thidua {
inline namespace v0 {
namespace io {
namespace {

class file_bytes final : public byte_source {
 public:
  file_bytes(std::FILE* file, std::string path, int (*close)(std::FILE*)) : path_(std::move(path)), file_(file, close) {
    std::setvbuf(file, nullptr, _IONBF, 0);  // what reads has its own buffer
  }

  std::size_t read(char* into, std::size_t most) override {
    const std::size_t got = std::fread(into, 1, most, file_.get());
    if (got == 0 && std::ferror(file_.get()) != 0) detail::throw_unreadable(path_, detail::last_file_reason());
    return got;
  }

 private:
  std::string path_;
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
};

constexpr std::size_t block = std::size_t(1) << 18;

}  // namespace

std::unique_ptr<byte_source> open_bytes(const std::string& path) {
  if (path == "-") return std::make_unique<file_bytes>(stdin, path, [](std::FILE*) { return 0; });
  std::FILE* const file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) detail::throw_unreadable(path, detail::last_file_reason());
  return std::make_unique<file_bytes>(file, path, &std::fclose);
}

line_reader::line_reader(std::unique_ptr<byte_source> from, std::size_t longest) : from_(std::move(from)), longest_(longest) {}

// Reads more behind what is there; how much is there then.
std::size_t line_reader::fill() {
  if (begin_ > 0) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, filled_ - begin_);
    filled_ -= begin_;
    begin_ = 0;
  }
  if (buffer_.size() < filled_ + block / 2) buffer_.resize(std::max(block, 2 * buffer_.size()));
  const std::size_t got = from_->read(buffer_.data() + filled_, buffer_.size() - filled_);
  filled_ += got;
  is_at_end_ = got == 0;
  return filled_;
}

std::optional<line_reader::line> line_reader::next() {
  std::size_t searched = 0;  // from begin_ on
  bool is_too_long = false;
  for (;;) {
    const char* const start = buffer_.data() + begin_;
    const std::size_t there = filled_ - begin_;
    const void* const found = there == searched ? nullptr : std::memchr(start + searched, '\n', there - searched);
    const bool has_end = found != nullptr;
    if (!has_end && !is_at_end_) {
      // A carriage return at the end may belong to the line end. Of a line that is too long nothing needs to be kept.
      searched = there;
      if (is_too_long || there > longest_ + 1) {
        is_too_long = true;
        begin_ = filled_;
        searched = 0;
      }
      fill();
      continue;
    }
    const std::size_t length = has_end ? static_cast<std::size_t>(static_cast<const char*>(found) - start) : there;
    if (!has_end && length == 0 && !is_too_long) return std::nullopt;
    begin_ += length + (has_end ? 1 : 0);
    std::string_view text(start, length);
    if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
    if (++number_ == 1 && text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    is_too_long = is_too_long || text.size() > longest_;
    return line{.number = number_, .text = is_too_long ? std::string_view() : text, .is_too_long = is_too_long};
  }
}

}  // namespace io
}  // namespace v0
}  // namespace thidua
