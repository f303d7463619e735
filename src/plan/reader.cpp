// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "analysis.hpp"

#include <thidua/core/text.hpp>

#include "core/enum_names.hpp"

#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace {

constexpr thidua::detail::enum_name text_types[] = {{"plan"}, {"report"}, {"other"}};
constexpr thidua::detail::enum_name award_statuses[] = {{"given"}, {"proposed"}, {"target"}};

const reader& built_in() {
  static const reader all;
  return all;
}

}  // namespace

std::string_view to_string(text_type type) noexcept { return thidua::detail::named<text_type::other>(text_types, type).id; }
std::string_view to_string(award_status status) noexcept { return thidua::detail::named<award_status::target>(award_statuses, status).id; }

reader::reader() : reader(vietnam_facts(), lexicon::vietnam()) {}
reader::reader(reference_facts known, lexicon words) : knowledge_(std::make_shared<const detail::knowledge>(std::move(known), std::move(words))) {}

const reference_facts& reader::known() const noexcept { return knowledge_->known; }

reading reader::read(std::string_view text) const {
  detail::analysis found(text, *knowledge_);
  found.out.diagnostics = detail::findings_of(found);
  detail::order(found.out.diagnostics);
  return std::move(found.out);
}

namespace detail {
laid_out_reading read_laid_out(const reader& by, std::string_view text) {
  analysis found(text, *by.knowledge_, outlining::wanted);
  found.out.diagnostics = findings_of(found);
  order(found.out.diagnostics);
  return {std::move(found.out), std::move(found.layout)};
}
}  // namespace detail

std::vector<diagnostic> reader::lint(std::string_view text, const lint_options& options) const {
  const detail::analysis found(text, *knowledge_);
  std::vector<diagnostic> all = detail::findings_of(found);
  detail::apply(options, all);
  detail::order(all);
  return all;
}

std::vector<diagnostic> reader::lint_under(const campaign& superior, std::string_view text, const lint_options& options) const { return lint_under(superior, {}, text, options); }
std::vector<diagnostic> reader::lint_under(const campaign& superior, std::string_view superior_text, std::string_view text, const lint_options& options) const {
  const detail::analysis found(text, *knowledge_);
  std::vector<diagnostic> all = detail::findings_of(found);
  for (diagnostic& each : detail::findings_under(superior, superior_text, found)) all.push_back(std::move(each));
  detail::apply(options, all);
  detail::order(all);
  return all;
}

reading read(std::string_view text) { return built_in().read(text); }
std::vector<diagnostic> lint(std::string_view text, const lint_options& options) { return built_in().lint(text, options); }

}  // namespace plan
}  // namespace v0
}  // namespace thidua
