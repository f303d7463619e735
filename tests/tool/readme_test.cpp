// SPDX-License-Identifier: BSL-1.0
// What README.md shows is what happens: its console samples, its catalogue, its figures.
#include <thidua/commemoration/catalogue.hpp>
#include <thidua/campaign/validation.hpp>
#include <thidua/io/campaign_json.hpp>
#include <thidua/io/file.hpp>
#include <thidua/io/json.hpp>
#include <thidua/io/merit_record_json.hpp>
#include <thidua/io/pack_json.hpp>
#include <thidua/law/statutes.hpp>

#include "files.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace thidua;

const std::string& readme() {
  static const std::string text = io::read_file(THIDUA_TEST_DATA "/../../README.md");
  return text;
}

// The fenced blocks of one language, without their fences.
std::vector<std::string> blocks(std::string_view language) {
  std::vector<std::string> found;
  const std::string open = "\n```" + std::string(language) + "\n";
  for (std::size_t at = readme().find(open); at != std::string::npos; at = readme().find(open, at)) {
    at += open.size();
    const std::size_t end = readme().find("\n```\n", at);
    found.push_back(readme().substr(at, end + 1 - at));
    at = end;
  }
  return found;
}

// The fenced block behind `<!-- MARKER -->`.
std::string block(const std::string& marker) {
  const std::size_t at = readme().find("<!-- " + marker + " -->");
  const std::size_t open = readme().find('\n', readme().find("\n```", at) + 1) + 1;
  return at == std::string::npos ? std::string() : readme().substr(open, readme().find("\n```\n", open) + 1 - open);
}

// What a shell prints for the command, both streams together, in an empty folder with the tool on its path.
std::string output_of(const std::string& command) {
  const std::filesystem::path tool(THIDUA_TOOL);
  const test::temporary_directory folder;
  std::filesystem::create_directories(folder / "tests");
  std::filesystem::create_directory_symlink(THIDUA_TEST_DATA, std::filesystem::path(folder / "tests") / "data");
  const std::string line = "cd '" + (folder / "") + "' && PATH='" + tool.parent_path().string() + "':\"$PATH\" LC_ALL=C && export PATH LC_ALL && " + command + " 2>&1";
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen(line.c_str(), "r"), &pclose);
  std::string out;
  char buffer[4096];
  while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, pipe.get())) out.append(buffer, got);
  return out;
}

TEST(Readme, ConsoleSamplesShowWhatTheCommandPrints) {
  std::size_t commands = 0;
  for (const std::string& block : blocks("console")) {
    ASSERT_TRUE(block.starts_with("$ ")) << block;
    for (std::size_t at = 0; at < block.size();) {
      const std::size_t line_end = block.find('\n', at);
      const std::string command = block.substr(at + 2, line_end - at - 2);
      const std::size_t next = std::min(block.find("\n$ ", line_end), block.size() - 1);
      EXPECT_EQ(output_of(command), block.substr(line_end + 1, next - line_end)) << command;
      ++commands;
      at = next + 1;
    }
  }
  EXPECT_GE(commands, 4U);
}

TEST(Readme, CatalogueSampleExtendsTheBuiltInOne) {
  const catalogue all = io::catalogue_from_json(block("catalogue"));
  EXPECT_EQ(all.size(), commemorations::vietnam().size() + 1);
  EXPECT_NE(all.find(id<commemoration>("acme")), nullptr);
}

TEST(Readme, CampaignSampleReadsAndHasNoErrors) {
  const campaign of = io::campaign_from_json(block("campaign"), commemorations::vietnam());
  EXPECT_EQ(of.year, 2027);
  EXPECT_FALSE(has_errors(validate(of, vietnam_facts())));
}

TEST(Readme, RecordSampleReads) {
  const merit_record of = io::merit_record_from_json(block("record"));
  EXPECT_EQ(of.years().size(), 1U);
  EXPECT_EQ(of.grants()->front().what, awards::ministerial_certificate);
}

TEST(Readme, PackSampleJoinsTheBuiltInOnes) {
  const law::statutes all = law::statutes::vietnam().with(io::pack_from_json(block("pack")));
  ASSERT_NE(all.find("acme"), nullptr);
  EXPECT_NE(all.find("acme")->rule_for(awards::ministerial_fighter), nullptr);
}

TEST(Readme, NamesEveryPackWithItsDays) {
  for (const law::pack& each : law::statutes::vietnam().packs()) {
    EXPECT_NE(readme().find("`" + each.id() + "`"), std::string::npos) << each.id();
    for (const legal_reference& instrument : each.instruments()) {
      const std::string number = instrument.instrument.substr(0, instrument.instrument.find('/', instrument.instrument.find('/') + 1));
      EXPECT_NE(readme().find(number), std::string::npos) << number;
    }
  }
}

TEST(Readme, CountsTheBuiltInCatalogue) {
  const catalogue& all = commemorations::vietnam();
  const auto verified = std::count_if(all.begin(), all.end(), [](const commemoration& each) { return each.is_verified(); });
  const std::string sentence = std::to_string(all.size()) + " commemorations. " + std::to_string(verified) + " are verified; " +
                               std::to_string(static_cast<std::ptrdiff_t>(all.size()) - verified) + " are not";
  EXPECT_NE(readme().find(sentence), std::string::npos) << sentence;
}

}  // namespace
