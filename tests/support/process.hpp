// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Another program run with arguments, an input and its streams watched. Layer: tests. POSIX.
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace thidua::test {

struct process_result {
  /// The exit status; 128 + n where signal n ended it.
  int status;
  std::string out;
  std::string err;
};

/// Runs `program` to its end. `prepare` is called in the new process before the program starts: the place to
/// close a stream or to set the environment.
inline process_result run_process(const std::string& program, const std::vector<std::string>& arguments,
                                  const std::string& input = {}, const std::function<void()>& prepare = {}) {
  int in[2];
  int out[2];
  int err[2];
  if (::pipe(in) != 0 || ::pipe(out) != 0 || ::pipe(err) != 0) throw std::runtime_error("no pipe");
  std::vector<char*> argv = {const_cast<char*>(program.c_str())};
  for (const std::string& each : arguments) argv.push_back(const_cast<char*>(each.c_str()));
  argv.push_back(nullptr);
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("no process");
  if (child == 0) {
    ::dup2(in[0], STDIN_FILENO);
    ::dup2(out[1], STDOUT_FILENO);
    ::dup2(err[1], STDERR_FILENO);
    for (const int each : {in[0], in[1], out[0], out[1], err[0], err[1]}) ::close(each);
    if (prepare) prepare();
    ::execv(program.c_str(), argv.data());
    ::_exit(127);
  }
  for (const int each : {in[0], out[1], err[1]}) ::close(each);
  // A program that does not read its input must not end this one.
  const auto old = std::signal(SIGPIPE, SIG_IGN);
  process_result result{0, {}, {}};
  std::size_t written = 0;
  pollfd ends[3] = {{in[1], POLLOUT, 0}, {out[0], POLLIN, 0}, {err[0], POLLIN, 0}};
  const auto finish = [](pollfd& end) {
    ::close(end.fd);
    end.fd = -1;
  };
  // With O_NONBLOCK a large input cannot block while the program waits for its output to be read.
  ::fcntl(in[1], F_SETFL, O_NONBLOCK);
  if (input.empty()) finish(ends[0]);
  while (ends[0].fd >= 0 || ends[1].fd >= 0 || ends[2].fd >= 0) {
    if (::poll(ends, 3, -1) < 0 && errno != EINTR) throw std::runtime_error("poll failed");
    if (ends[0].fd >= 0 && ends[0].revents != 0) {
      const ssize_t count = ::write(ends[0].fd, input.data() + written, input.size() - written);
      if (count > 0) written += static_cast<std::size_t>(count);
      if ((count < 0 && errno != EAGAIN) || written == input.size()) finish(ends[0]);
    }
    for (int i : {1, 2}) {
      pollfd& end = ends[i];
      if (end.fd < 0 || end.revents == 0) continue;
      char buffer[1 << 16];
      const ssize_t count = ::read(end.fd, buffer, sizeof buffer);
      if (count > 0) (i == 1 ? result.out : result.err).append(buffer, static_cast<std::size_t>(count));
      if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN)) finish(end);
    }
  }
  std::signal(SIGPIPE, old);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return result;
}

}  // namespace thidua::test
