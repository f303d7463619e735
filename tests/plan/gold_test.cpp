// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include <thidua/core/date_text.hpp>

#include "json_text.hpp"
#include "plan/plans.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

// The plans of the workspace against what careful readers wrote down. Skipped where the workspace is not there.

namespace {

using namespace thidua;
using test::json_text;

struct gold_plan {
  std::string name;
  std::string text;
  plan::reading read;
  json_text gold;
};

const std::vector<gold_plan>& gold_plans() {
  static const std::vector<gold_plan> all = [] {
    std::vector<gold_plan> made;
    const std::string gold = test::content_of_file(std::filesystem::path(THIDUA_SHARED) / "plans" / "gold.json");
    if (gold.empty()) return made;
    const json_text root = test::read_json_text(gold);
    for (const auto& path : test::real_plans()) {
      if (!root.has(path.filename().string())) continue;
      const std::string text = test::content_of_file(path);
      made.push_back({path.filename().string(), text, plan::read(text), root.at(path.filename().string())});
    }
    return made;
  }();
  return all;
}

class Gold : public ::testing::Test {
 protected:
  void SetUp() override {
    if (gold_plans().empty()) GTEST_SKIP() << "the real plans are not there";
  }
};

text_span span_of(const json_text& value) { return {static_cast<std::size_t>(value.at("start").number()), static_cast<std::size_t>(value.at("end").number())}; }
bool is_null(const json_text& object, const char* key) { return !object.has(key) || object.at(key).is_null(); }
std::string compact(std::string text) {
  std::erase(text, ' ');
  return text;
}
// The gold names some events otherwise than the catalogue.
std::string event_id(const std::string& gold) {
  static const std::map<std::string, std::string> other = {{"sinh_chu_tich_ho_chi_minh", "ho_chi_minh"}, {"nganh_kiem_sat", "kiem_sat"}, {"cong_doan_viet_nam", "cong_doan_vn"}, {"cong_doan_vien_chuc_vn", "cdvc_vn"}};
  const auto found = other.find(gold);
  return found == other.end() ? gold : found->second;
}

TEST_F(Gold, CoversThreePlans) { EXPECT_EQ(gold_plans().size(), 3U); }

TEST_F(Gold, Documents) {
  for (const gold_plan& each : gold_plans()) {
    SCOPED_TRACE(each.name);
    const json_text& gold = each.gold.at("document");
    const document& read = *each.read.campaign.document;
    EXPECT_EQ(to_string(each.read.type), gold.at("text_type").text == "plan" ? "plan" : "report");
    EXPECT_EQ(each.read.truncated, gold.has("truncated"));
    EXPECT_EQ(std::string(name_of(read.type.value())), gold.at("kind").text);
    EXPECT_EQ(read.number.has_value(), !is_null(gold, "number"));
    if (!is_null(gold, "number")) EXPECT_EQ(to_text(*read.number), compact(gold.at("number").at("text").text));
    EXPECT_EQ(read.issued.has_value(), !is_null(gold, "issue_date"));
    if (!is_null(gold, "issue_date")) EXPECT_EQ(to_iso(*read.issued), gold.at("issue_date").at("iso").text);
    EXPECT_EQ(read.place, is_null(gold, "place") ? "" : gold.at("place").at("text").text);
    EXPECT_EQ(read.issuer, gold.at("issuing_organisation").at("text").text);
    EXPECT_EQ(read.signed_by.has_value(), !is_null(gold, "signatory"));
    std::vector<std::string> recipients, gold_recipients;
    for (const recipient& one : read.recipients) recipients.push_back(one.name);
    for (const json_text& one : gold.at("recipients").items) gold_recipients.push_back(one.at("text").at("text").text);
    EXPECT_EQ(recipients, gold_recipients);
    std::vector<text_span> bases, gold_bases;
    for (const basis& one : read.bases) bases.push_back(*one.span);
    for (const json_text& one : gold.at("legal_bases").items) gold_bases.push_back(span_of(one.at("text")));
    std::sort(gold_bases.begin(), gold_bases.end());
    EXPECT_EQ(bases, gold_bases);
  }
}

TEST_F(Gold, Campaigns) {
  for (const gold_plan& each : gold_plans()) {
    SCOPED_TRACE(each.name);
    const json_text& gold = each.gold.at("campaign");
    const campaign& read = each.read.campaign;
    EXPECT_EQ(read.title, gold.at("title").at("text").text);
    EXPECT_EQ(read.year, gold.at("year").number());
    EXPECT_EQ(read.launcher, gold.at("launching_body").at("text").text);
    EXPECT_EQ(read.phase_count_stated, gold.at("phase_count_stated").items.front().at("value").number());
    // Movements: the quoted names, each once.
    std::set<std::string> movements, gold_movements;
    for (const movement& one : read.movements) movements.insert(movement_key(one.name));
    for (const json_text& one : gold.at("movements").items) {
      if (one.at("kind").text == "unnamed group") continue;
      if (one.has("names_intended")) {
        for (const json_text& name : one.at("names_intended").items) gold_movements.insert(movement_key(name.text));
      } else {
        gold_movements.insert(movement_key(one.at("name").at("text").text));
      }
    }
    for (const json_text& one : gold.at("cuoc_van_dong").items) gold_movements.insert(movement_key(one.at("name").at("text").text));
    EXPECT_EQ(movements, gold_movements);
    for (const json_text& one : gold.at("movements").items) {
      if (is_null(one, "launched_by") || one.at("kind").text == "unnamed group") continue;
      const auto found = std::find_if(read.movements.begin(), read.movements.end(), [&](const movement& m) { return same_movement(m.name, one.at("name").at("text").text); });
      ASSERT_NE(found, read.movements.end());
      EXPECT_EQ(found->launcher, one.at("launched_by").at("text").text);
    }
    for (const json_text& one : gold.at("themes").items) {
      if (one.at("scope").text.find("unquoted") != std::string::npos) continue;  // the list of commemorations itself
      const text_span span = span_of(one.at("theme"));
      EXPECT_TRUE(std::any_of(read.themes.begin(), read.themes.end(), [&](const theme& t) { return t.span == span; })) << one.at("theme").at("text").text;
    }
  }
}

TEST_F(Gold, Phases) {
  for (const gold_plan& each : gold_plans()) {
    SCOPED_TRACE(each.name);
    const json_text& phases = each.gold.has("phases") ? each.gold.at("phases") : each.gold.at("campaign").at("phases");
    const campaign& read = each.read.campaign;
    ASSERT_EQ(read.phases.size(), phases.items.size());
    for (std::size_t i = 0; i < phases.items.size(); ++i) {
      const json_text& gold = phases.items[i];
      const phase& one = read.phases[i];
      EXPECT_EQ(one.ordinal, gold.at("ordinal").number());
      EXPECT_EQ(to_iso(*one.from.day), gold.at("start_date").has("iso") ? gold.at("start_date").at("iso").text : gold.at("start_date").at("resolved").text);
      EXPECT_EQ(to_iso(*one.to.day), gold.at("end_date").at("iso").text);
      EXPECT_EQ(to_string(one.from.precision), gold.at("start_date").has("kind") ? gold.at("start_date").at("kind").text : "day");
      EXPECT_EQ(*one.span, span_of(gold.at("span")));
      EXPECT_EQ(theme_of(read, one), is_null(gold, "theme") ? "" : gold.at("theme").at("text").text);
    }
  }
}

TEST_F(Gold, Commemorations) {
  for (const gold_plan& each : gold_plans()) {
    SCOPED_TRACE(each.name);
    std::vector<std::string> read, gold;
    const auto line = [](const text_span& span, const std::string& event, const std::string& stated, const std::string& origin, const std::string& phase) {
      return std::to_string(span.start) + "-" + std::to_string(span.end) + " " + event + " " + stated + " " + origin + " " + phase;
    };
    for (const commemoration_entry& one : each.read.campaign.commemorations) {
      if (!one.event) continue;  // general ones
      read.push_back(line(*one.span, one.event->text(), one.stated ? std::to_string(*one.stated) : "-", one.origin ? to_iso(*one.origin) : "-", one.phase ? std::to_string(*one.phase) : "-"));
    }
    const auto take = [&](const json_text& one, const std::string& phase) {
      std::string ids = one.at("event_id").text;
      while (!ids.empty()) {
        const std::size_t plus = std::min(ids.find('+'), ids.size());
        gold.push_back(line(span_of(one.at("text")), event_id(ids.substr(0, plus)), is_null(one, "ordinal_stated") ? "-" : std::to_string(one.at("ordinal_stated").number()), is_null(one, "origin_stated") ? "-" : one.at("origin_stated").text, phase));
        ids.erase(0, plus + 1);
      }
    };
    if (each.gold.at("campaign").has("commemorations"))
      for (const json_text& one : each.gold.at("campaign").at("commemorations").items) take(one, "-");
    const json_text& phases = each.gold.has("phases") ? each.gold.at("phases") : each.gold.at("campaign").at("phases");
    for (const json_text& phase : phases.items)
      for (const json_text& one : phase.at("commemorations").items) take(one, std::to_string(phase.at("ordinal").number()));
    EXPECT_EQ(read, gold);
    for (const commemoration_entry& one : each.read.campaign.commemorations)
      if (one.stated) EXPECT_EQ(right_number(one, each.read.campaign, commemorations::vietnam()), one.stated) << "the real plans hold no wrong number";
  }
}

TEST_F(Gold, CongressesAndRegistration) {
  for (const gold_plan& each : gold_plans()) {
    SCOPED_TRACE(each.name);
    const json_text& congresses = each.gold.has("congresses") ? each.gold.at("congresses") : each.gold.at("campaign").at("congresses");
    for (const json_text& gold : congresses.items) {
      if (!gold.at("ordinal").items.empty()) continue;  // two mentions at once
      const text_span span = span_of(gold.at("text"));
      const auto found = std::find_if(each.read.campaign.congresses.begin(), each.read.campaign.congresses.end(), [&](const congress_mention& m) { return span.start <= m.span->start && m.span->end == span.end; });
      ASSERT_NE(found, each.read.campaign.congresses.end()) << gold.at("text").at("text").text;
      EXPECT_EQ(found->ordinal, gold.at("ordinal").is_null() ? std::nullopt : std::optional(gold.at("ordinal").number()));
      if (found->ordinal && gold.at("body").text.find('(') == std::string::npos) EXPECT_EQ(found->body, gold.at("body").text);
      EXPECT_EQ(found->term.has_value(), !is_null(gold, "term_stated"));
    }
    const json_text& deadlines = each.gold.has("deadlines") ? each.gold.at("deadlines") : each.gold.at("campaign").at("deadlines");
    const auto registration = std::find_if(deadlines.items.begin(), deadlines.items.end(), [](const json_text& one) { return one.at("what").text == "registration"; });
    ASSERT_EQ(each.read.campaign.registration.has_value(), registration != deadlines.items.end());
    if (registration == deadlines.items.end()) continue;
    const auto& read = *each.read.campaign.registration;
    EXPECT_EQ(to_iso(*read.due->day()), registration->at("iso").text);
    EXPECT_EQ(to_iso(*read.due->last_valid_day(2018)), registration->at("last_valid_day").text);
    EXPECT_EQ(read.to, registration->at("to").at("text").text);
    EXPECT_EQ(*read.span, span_of(registration->at("text")));
  }
}

TEST_F(Gold, AwardsAreNotMadeUp) {
  for (const gold_plan& each : gold_plans()) EXPECT_TRUE(each.read.awards.empty()) << each.name;
}

TEST_F(Gold, AnomaliesAreFound) {
  const json_text all = test::read_json_text(test::content_of_file(std::filesystem::path(THIDUA_SHARED) / "plans" / "anomalies.json"));
  std::map<std::string, std::pair<std::string, plan::reading>> plans;
  for (const auto& path : test::real_plans()) {
    const std::string text = test::content_of_file(path);
    plans.emplace(path.filename().string(), std::pair{text, plan::read(text)});
  }
  int found = 0;
  for (const json_text& one : all.items) {
    if (one.at("code").is_null()) continue;
    const auto& [text, read] = plans.at(one.at("plan").text);
    const std::string& code = one.at("code").text;
    std::vector<text_span> spans;
    for (const json_text& span : one.at("spans").items) spans.push_back(span_of(span));
    const bool raised = std::any_of(read.diagnostics.begin(), read.diagnostics.end(), [&](const plan::diagnostic& each) {
      return to_string(each.code) == code && (spans.empty() || std::any_of(spans.begin(), spans.end(), [&](const text_span& span) { return each.span.start < span.end && span.start < each.span.end; }));
    });
    EXPECT_TRUE(raised) << one.at("plan").text << " " << code;
    ++found;
  }
  EXPECT_GE(found, 20);
}

}  // namespace
