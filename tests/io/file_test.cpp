// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/file.hpp>

#include "core/thrown.hpp"
#include "files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <csignal>
#include <filesystem>
#include <string>

// Tests may run as root, whom no permission stops: every failure here is one that root meets too.

namespace {

using namespace thidua;
using test::code_of;
using test::content_of;
using test::error_of;
using test::put_content;
using testing::ElementsAre;
namespace fs = std::filesystem;

std::string code_of_reading(const std::string& path) {
  return code_of([&] { return io::read_file(path); });
}
std::string code_of_writing(const std::string& path, std::string_view content = "new") {
  return code_of([&] { return io::write_file(path, content), 0; });
}

// What can't be read or written, and the thrown error says where in one line.
void expect_located(const std::optional<error>& thrown, const std::string& path) {
  ASSERT_TRUE(thrown);
  EXPECT_EQ(thrown->where(), path);
  for (const language in : {language::vietnamese, language::english}) {
    EXPECT_EQ(thrown->line(in).find('\n'), std::string::npos);
    EXPECT_TRUE(thrown->line(in).starts_with(path + ": ")) << thrown->line(in);
  }
}

// -------------------------------------------------------------------------------------------------------------
// reading

TEST(ReadFile, GivesTheBytesAsTheyAre) {
  const test::temporary_directory folder;
  const std::string large(300'000, 'x');
  for (const std::string& content : {std::string(), std::string("a\r\nb\0c\xFF\n", 8), large}) {
    put_content(folder / "f", content);
    EXPECT_EQ(io::read_file(folder / "f"), content);
  }
}

TEST(ReadFile, FollowsALink) {
  const test::temporary_directory folder;
  put_content(folder / "f", "text");
  fs::create_symlink("f", folder / "link");
  EXPECT_EQ(io::read_file(folder / "link"), "text");
}

TEST(ReadFile, RefusesWhatIsMissing) {
  const test::temporary_directory folder;
  EXPECT_EQ(code_of_reading(folder / "missing"), "file-unreadable");
  EXPECT_EQ(code_of_reading(folder / "missing/f"), "file-unreadable");
  EXPECT_EQ(code_of_reading(""), "file-unreadable");
  put_content(folder / "f", "");
  EXPECT_EQ(code_of_reading(folder / "f/below"), "file-unreadable") << "a file is no folder";
  fs::create_symlink("nowhere", folder / "dangling");
  EXPECT_EQ(code_of_reading(folder / "dangling"), "file-unreadable");
  fs::create_symlink("loop", folder / "loop");
  EXPECT_EQ(code_of_reading(folder / "loop"), "file-unreadable");
  EXPECT_EQ(code_of_reading(folder / std::string(5000, 'n')), "file-unreadable");
}

TEST(ReadFile, RefusesADirectory) {
  const test::temporary_directory folder;
  EXPECT_EQ(code_of_reading(folder.path().string()), "file-unreadable");
  EXPECT_EQ(code_of_reading("/"), "file-unreadable");
}

TEST(ReadFile, RefusesAFileWhoseReadingFails) {
  // Opens, also for root, and fails at its first byte.
  if (!fs::exists("/proc/self/mem")) GTEST_SKIP() << "no /proc";
  EXPECT_EQ(code_of_reading("/proc/self/mem"), "file-unreadable");
}

TEST(ReadFile, SaysWhichFileItWas) {
  const test::temporary_directory folder;
  expect_located(error_of([&] { return io::read_file(folder / "missing"); }), folder / "missing");
  expect_located(error_of([&] { return io::read_file(folder.path().string()); }), folder.path().string());
}

// -------------------------------------------------------------------------------------------------------------
// writing

TEST(WriteFile, MakesANewFile) {
  const test::temporary_directory folder;
  const std::string content("a\r\nb\0c\xFF\n", 8);
  io::write_file(folder / "f", content);
  EXPECT_EQ(content_of(folder / "f"), content);
  EXPECT_THAT(folder.names(), ElementsAre("f")) << "no temporary file is left";
}

TEST(WriteFile, TakesTheOldContentsPlace) {
  const test::temporary_directory folder;
  put_content(folder / "f", std::string(100'000, 'o'));
  io::write_file(folder / "f", "new");
  EXPECT_EQ(content_of(folder / "f"), "new");
  io::write_file(folder / "f", "");
  EXPECT_EQ(content_of(folder / "f"), "");
  EXPECT_THAT(folder.names(), ElementsAre("f"));
}

TEST(WriteFile, LeavesTheNamesOfOtherFilesAlone) {
  const test::temporary_directory folder;
  // Whatever names the temporary file might take.
  for (const char* other : {"f.tmp", "f.0.tmp", "f.1.tmp", ".f", "f~"}) put_content(folder / other, other);
  io::write_file(folder / "f", "new");
  for (const char* other : {"f.tmp", "f.0.tmp", "f.1.tmp", ".f", "f~"})
    EXPECT_EQ(content_of(folder / other), other);
  EXPECT_EQ(content_of(folder / "f"), "new");
  EXPECT_EQ(folder.names().size(), 6u);
}

TEST(WriteFile, KeepsPermissions) {
  const test::temporary_directory folder;
  put_content(folder / "f", "old");
  fs::permissions(folder / "f", fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
  io::write_file(folder / "f", "new");
  EXPECT_EQ(fs::status(folder / "f").permissions(),
            fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
}

TEST(WriteFile, KeepsALinkAndWritesWhatItPointsAt) {
  const test::temporary_directory folder;
  fs::create_directory(folder / "there");
  put_content(folder / "there/f", "old");
  fs::create_symlink("there/f", folder / "link");
  fs::create_symlink("link", folder / "second");
  for (const char* name : {"link", "second"}) {
    io::write_file(folder / name, name);
    EXPECT_TRUE(fs::is_symlink(folder / name)) << name;
    EXPECT_EQ(content_of(folder / "there/f"), name);
  }
  EXPECT_THAT(folder.names(), ElementsAre("link", "second", "there"));
  EXPECT_EQ(std::distance(fs::directory_iterator(folder / "there"), {}), 1);
}

TEST(WriteFile, KeepsALinkThatPointsAtNothingYet) {
  const test::temporary_directory folder;
  fs::create_symlink("later", folder / "link");
  io::write_file(folder / "link", "new");
  EXPECT_TRUE(fs::is_symlink(folder / "link"));
  EXPECT_EQ(content_of(folder / "later"), "new");
}

TEST(WriteFile, WritesAFileOfTheWorkingFolder) {
  const test::temporary_directory folder;
  const fs::path before = fs::current_path();
  fs::current_path(folder.path());
  io::write_file("f", "new");
  fs::current_path(before);
  EXPECT_EQ(content_of(folder / "f"), "new");
}

TEST(WriteFile, WritesToWhatIsNoRegularFileAsItStands) {
  io::write_file("/dev/null", "text");
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
  const test::temporary_directory folder;
  ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
  const int end = ::open((folder / "pipe").c_str(), O_RDONLY | O_NONBLOCK);
  ASSERT_GE(end, 0);
  io::write_file(folder / "pipe", "through the pipe");
  char buffer[64];
  const ssize_t count = ::read(end, buffer, sizeof buffer);
  ::close(end);
  ASSERT_GT(count, 0);
  EXPECT_EQ(std::string(buffer, static_cast<std::size_t>(count)), "through the pipe");
  EXPECT_TRUE(fs::is_fifo(folder / "pipe"));
}

TEST(WriteFile, RefusesADirectory) {
  const test::temporary_directory folder;
  EXPECT_EQ(code_of_writing(folder.path().string()), "file-unwritable");
  EXPECT_EQ(code_of_writing("/"), "file-unwritable");
  EXPECT_TRUE(folder.names().empty());
}

TEST(WriteFile, RefusesAPlaceThatIsNotThere) {
  const test::temporary_directory folder;
  put_content(folder / "f", "old");
  EXPECT_EQ(code_of_writing(folder / "missing/f"), "file-unwritable");
  EXPECT_EQ(code_of_writing(folder / "f/below"), "file-unwritable") << "a file is no folder";
  EXPECT_EQ(code_of_writing(""), "file-unwritable");
  EXPECT_EQ(code_of_writing(folder / std::string(5000, 'n')), "file-unwritable");
  fs::create_symlink("loop", folder / "loop");
  EXPECT_EQ(code_of_writing(folder / "loop"), "file-unwritable");
  EXPECT_TRUE(fs::is_symlink(folder / "loop"));
  EXPECT_EQ(content_of(folder / "f"), "old");
  EXPECT_THAT(folder.names(), ElementsAre("f", "loop"));
}

TEST(WriteFile, RefusesAFolderThatTakesNoFiles) {
  // Also root can't make a file there.
  if (!fs::exists("/proc/self")) GTEST_SKIP() << "no /proc";
  EXPECT_EQ(code_of_writing("/proc/self/f"), "file-unwritable");
}

TEST(WriteFile, SaysWhenTheDeviceIsFull) {
  if (!fs::exists("/dev/full")) GTEST_SKIP() << "no /dev/full";
  EXPECT_EQ(code_of_writing("/dev/full"), "file-unwritable");
  EXPECT_EQ(code_of_writing("/dev/full", std::string(1'000'000, 'x')), "file-unwritable");
}

TEST(WriteFile, SaysWhichFileItWas) {
  const test::temporary_directory folder;
  expect_located(error_of([&] { return io::write_file(folder / "missing/f", "new"), 0; }),
                 folder / "missing/f");
  expect_located(error_of([&] { return io::write_file(folder.path().string(), "new"), 0; }),
                 folder.path().string());
}

/// No file may grow beyond `most` bytes while it lives: the full disk of a test.
class small_files {
 public:
  explicit small_files(rlim_t most) : signal_(std::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    rlimit limit = before_;
    limit.rlim_cur = most;
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~small_files() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, signal_);
  }
  small_files(const small_files&) = delete;
  small_files& operator=(const small_files&) = delete;

 private:
  rlimit before_{};
  void (*signal_)(int);
};

TEST(WriteFile, LeavesTheOldFileAsItWasWhenItFailsHalfWay) {
  const test::temporary_directory folder;
  put_content(folder / "f", "old");
  for (const std::size_t size : {std::size_t{5'000}, std::size_t{2'000'000}}) {
    std::string code;
    {
      const small_files disk(1'000);
      code = code_of_writing(folder / "f", std::string(size, 'n'));
    }
    EXPECT_EQ(code, "file-unwritable") << size;
    EXPECT_EQ(content_of(folder / "f"), "old") << size;
    EXPECT_THAT(folder.names(), ElementsAre("f")) << "nothing half written is left";
  }
}

TEST(WriteFile, LeavesNoNewFileWhenItFailsHalfWay) {
  const test::temporary_directory folder;
  std::string code;
  {
    const small_files disk(1'000);
    code = code_of_writing(folder / "f", std::string(5'000, 'n'));
  }
  EXPECT_EQ(code, "file-unwritable");
  EXPECT_TRUE(folder.names().empty());
}

}  // namespace
