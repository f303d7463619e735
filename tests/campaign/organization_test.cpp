// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/organization.hpp>
#include <thidua/core/text.hpp>

#include <thidua/commemoration/catalogue.hpp>
#include <thidua/core/error.hpp>

#include <gtest/gtest.h>

#include <string>

#include "core/thrown.hpp"

namespace {

using namespace thidua;
using test::code_of;
using body_id = id<organization>;

organization grassroots_union(const char* which, const char* name, std::optional<body_id> superior = body_id("cdvcvn")) {
  return {.id = body_id(which), .name = {.vi = name}, .kind = organization_kind::trade_union, .level = organization_level::grassroots, .superior = std::move(superior)};
}

TEST(OrganizationTree, KnowsTheLineAboveAndWhatIsBelow) {
  organization_tree tree = organizations::vietnam();
  tree.add(organization{.id = body_id("cs1"),
                        .name = {.vi = "Công đoàn cơ sở Vụ 1"},
                        .kind = organization_kind::trade_union,
                        .level = organization_level::grassroots,
                        .superior = body_id("cd_vksndtc")});
  tree.add(organization{.id = body_id("to1"), .name = {.vi = "Tổ công đoàn 1"}, .kind = organization_kind::trade_union, .level = organization_level::group, .superior = body_id("cs1")});
  std::vector<std::string> line;
  for (const organization* each : tree.superiors_of(body_id("to1"))) line.push_back(each->id.text());
  EXPECT_EQ(line, (std::vector<std::string>{"cs1", "cd_vksndtc", "cdvcvn", "tldldvn"}));
  EXPECT_TRUE(tree.is_under(body_id("to1"), body_id("tldldvn")));
  EXPECT_FALSE(tree.is_under(body_id("tldldvn"), body_id("to1")));
  EXPECT_FALSE(tree.is_under(body_id("to1"), body_id("to1")));
  ASSERT_EQ(tree.subordinates_of(body_id("cs1")).size(), 1U);
  EXPECT_EQ(tree.subordinates_of(body_id("cs1")).front()->id.text(), "to1");
}

TEST(OrganizationTree, RefusesWhatContradictsItself) {
  organization_tree tree = organizations::vietnam();
  EXPECT_EQ(code_of([&] { tree.add(grassroots_union("cdvcvn", "x")); }), "duplicate-organization");
  EXPECT_EQ(code_of([&] { tree.add(grassroots_union("a", "")); }), "invalid-organization");
  EXPECT_EQ(code_of([&] { tree.add(grassroots_union("a", "x", body_id("nobody"))); }), "unknown-organization");
  EXPECT_EQ(code_of([&] { tree.add(grassroots_union("a", "x", body_id("vksndtc"))); }), "invalid-organization") << "another kind";
  organization level = grassroots_union("a", "x");
  level.level = organization_level::ministerial;
  EXPECT_EQ(code_of([&] { tree.add(level); }), "invalid-organization") << "no lower level";
  organization dual = grassroots_union("a", "x");
  dual.authority = body_id("nobody");
  EXPECT_EQ(code_of([&] { tree.add(dual); }), "unknown-organization");
  EXPECT_EQ(code_of([&] { tree.superiors_of(body_id("nobody")); }), "unknown-organization");
  EXPECT_EQ(tree, organizations::vietnam()) << "nothing was added";
}

TEST(OrganizationTree, HasTwoLinesForAUnion) {
  const organization& own = organizations::vietnam().at(body_id("cd_vksndtc"));
  EXPECT_EQ(own.superior, body_id("cdvcvn"));
  EXPECT_EQ(own.authority, body_id("vksndtc"));
}

TEST(OrganizationTree, TellsAnAuthorityFromItsUnion) {
  const auto& tree = organizations::vietnam();
  const auto authority = tree.candidates("VKSND tối cao");
  const auto its_union = tree.candidates("Công đoàn VKSND tối cao");
  ASSERT_EQ(authority.size(), 1U);
  ASSERT_EQ(its_union.size(), 1U);
  EXPECT_NE(authority.front(), its_union.front());
  EXPECT_FALSE(may_be_same_body(tree, "VKSND tối cao", "Công đoàn VKSND tối cao"));
  EXPECT_TRUE(may_be_same_body(tree, "VKSNDTC", "Viện kiểm sát nhân dân tối cao"));
  EXPECT_TRUE(may_be_same_body(tree, "Công đoàn Việt Nam", "TLĐ"));
  EXPECT_TRUE(may_be_same_body(tree, "Công ty A", "CÔNG TY A")) << "not known, but spelt alike";
  EXPECT_FALSE(may_be_same_body(tree, "Công ty A", "Công ty B"));
}

TEST(OrganizationTree, ResolvesAnAmbiguousNameByItsContextOnly) {
  organization_tree tree = organizations::vietnam();
  for (const char* province : {"ben_tre", "quang_ngai"}) {
    organization federation{.id = body_id(province),
                            .name = {.vi = std::string("Liên đoàn Lao động tỉnh ") + province},
                            .aliases = {"Liên đoàn Lao động tỉnh"},
                            .kind = organization_kind::trade_union,
                            .level = organization_level::ministerial,
                            .superior = body_id("tldldvn")};
    tree.add(federation);
  }
  EXPECT_EQ(tree.candidates("liên đoàn lao động tỉnh").size(), 2U);
  EXPECT_EQ(tree.candidates_by_key(comparison_key("Liên Đoàn Lao Động tỉnh")).size(), 2U);
  const auto within = tree.candidates("Liên đoàn Lao động tỉnh", body_id("ben_tre"));
  ASSERT_EQ(within.size(), 1U);
  EXPECT_EQ(within.front()->id.text(), "ben_tre");
  EXPECT_TRUE(tree.candidates("").empty());
  EXPECT_TRUE(tree.candidates("không có").empty());
}

TEST(OrganizationTree, KnowsTheOrgansOfABody) {
  const auto& tree = organizations::vietnam();
  const organ* found = tree.find_organ(body_id("cd_vksndtc"), "BTV");
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->name, "Ban Thường vụ");
  EXPECT_EQ(tree.find_organ(body_id("cd_vksndtc"), "ban thi đua – khen thưởng"), tree.find_organ(body_id("cd_vksndtc"), "Ban TĐKT"));
  EXPECT_EQ(tree.find_organ(body_id("cd_vksndtc"), "Ban Bí thư"), nullptr);
}

TEST(OrganizationTree, GroupsPeersInBlocs) {
  organization_tree tree = organizations::vietnam();
  tree.add(bloc{.id = id<bloc>("khoi_1"), .name = {.vi = "Khối thi đua số 1"}, .members = {body_id("cd_vksndtc"), body_id("cd_bo_tu_phap")}});
  ASSERT_EQ(tree.peers_of(body_id("cd_vksndtc")).size(), 1U);
  EXPECT_EQ(tree.peers_of(body_id("cd_vksndtc")).front()->id.text(), "cd_bo_tu_phap");
  EXPECT_TRUE(tree.peers_of(body_id("tldldvn")).empty());
  EXPECT_EQ(code_of([&] { tree.add(bloc{.id = id<bloc>("khoi_1"), .name = {.vi = "x"}}); }), "duplicate-organization");
  EXPECT_EQ(code_of([&] { tree.add(bloc{.id = id<bloc>("b"), .name = {}}); }), "invalid-organization");
  EXPECT_EQ(code_of([&] { tree.add(bloc{.id = id<bloc>("b"), .name = {.vi = "x"}, .members = {body_id("nobody")}}); }), "unknown-organization");
  EXPECT_EQ(code_of([&] { tree.add(bloc{.id = id<bloc>("b"), .name = {.vi = "x"}, .members = {body_id("tldldvn"), body_id("tldldvn")}}); }), "invalid-organization");
}

TEST(OrganizationsOfVietnam, NameDaysThatTheCatalogueHolds) {
  std::size_t days = 0;
  for (const organization& each : organizations::vietnam())
    for (const auto& day : each.days) {
      EXPECT_NE(commemorations::vietnam().find(day), nullptr) << day.text();
      ++days;
    }
  EXPECT_GE(days, 6U);
}

}  // namespace
