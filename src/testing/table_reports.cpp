// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/table_reports.hpp>

#include <thidua/core/error.hpp>
#include <thidua/io/file.hpp>
#include <thidua/io/pack_json.hpp>
#include <thidua/testing/coverage.hpp>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace testing {
namespace detail {

std::string test_name(std::string_view text) {
  std::string out;
  for (const char each : text) {
    const bool is_plain = (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9') || static_cast<unsigned char>(each) >= 0x80;
    if (is_plain || (!out.empty() && out.back() != '_')) out += is_plain ? each : '_';
  }
  while (!out.empty() && out.back() == '_') out.pop_back();
  return out.empty() ? "case" : out;
}

std::string suite_of(std::string_view path) {
  path = path.substr(path.find_last_of("/\\") + 1);
  return test_name(path.substr(0, path.find('.')));
}

std::string untested(const std::vector<excuse>& excused, const std::vector<tested_rule>& rules, language in) {
  std::vector<std::string> told;
  std::string out;
  for (const excuse& each : excused) {
    const auto is_this = [&](const tested_rule& of) { return of.standard.id() == each.rule; };
    if (std::any_of(rules.begin(), rules.end(), is_this) || std::find(told.begin(), told.end(), each.rule) != told.end()) continue;
    told.push_back(each.rule);
    out += (in == language::english ? "an excuse names the rule `" + each.rule + "`, which no row asks" : "miễn trừ nói về quy tắc `" + each.rule + "`, mà không dòng nào hỏi") + "\n";
  }
  return out;
}

void write_reports(const std::vector<tested_rule>& rules, const std::vector<excuse>& excused, const std::vector<std::string>& packs, const std::string& folder,
                   language in) {
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  if (!std::filesystem::is_directory(folder)) {
    const std::string reason = failed ? ": " + failed.message() : std::string();
    throw error(errc::file_unwritable, {.vi = "không tạo được thư mục báo cáo" + reason, .en = "can't make the folder of the reports" + reason}, {}, folder);
  }
  std::string json;
  for (const tested_rule& each : rules) json += (json.empty() ? "" : ",\n") + to_json(coverage_of(each.standard, each.scenarios, excused), in);
  io::write_file(folder + "/coverage.json", "[" + json + "]\n");
  for (const std::string& path : packs) {
    const law::pack pack = io::load_pack(path);
    std::vector<located_coverage> located;
    for (std::size_t i = 0; i < pack.provisions().size(); ++i) {
      const rule& standard = pack.provisions()[i].standard;
      const auto tested = std::find_if(rules.begin(), rules.end(), [&](const tested_rule& of) { return of.standard == standard; });
      const std::vector<scenario> none;
      located.push_back({"#/provisions/" + std::to_string(i) + "/rule", coverage_of(standard, tested == rules.end() ? none : tested->scenarios, excused)});
    }
    const std::string text = io::read_file(path);
    io::write_file(folder + "/" + pack.id() + ".lcov", to_lcov(path, text, located));
    io::write_file(folder + "/" + pack.id() + ".cobertura.xml", to_cobertura(path, text, located));
  }
}

}  // namespace detail
}  // namespace testing
}  // namespace v0
}  // namespace thidua
