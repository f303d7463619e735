// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/plan_json.hpp>

#include "campaign_fields.hpp"
#include "json_reader.hpp"
#include "json_writer.hpp"

#include <thidua/version.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace io {
namespace {

using ordered = nlohmann::ordered_json;

ordered text_or_null(const std::string& text) { return text.empty() ? ordered(nullptr) : ordered(text); }
ordered written(const text_span& span) { return ordered::array({span.start, span.end}); }

ordered written(const plan::diagnostic& each, const std::string& file, const plan::line_index& lines, language in) {
  const plan::text_position at = lines.at(each.span.start);
  ordered fix = nullptr;
  if (each.fix) fix = {{"start", each.fix->span.start}, {"end", each.fix->span.end}, {"text", each.fix->text}};
  ordered facts = ordered::array();
  for (const plan::deciding_fact& fact : each.facts)
    facts.push_back({{"text", fact.text.in(in)}, {"span", fact.span ? written(*fact.span) : ordered(nullptr)}});
  return {{"code", to_string(each.code)},       {"severity", to_string(each.severity)}, {"file", file},   {"start", each.span.start}, {"end", each.span.end}, {"line", at.line}, {"column", at.column},
          {"message", each.message.in(in)},     {"help", each.help.in(in)},             {"fix", fix},     {"facts", facts}};
}

}  // namespace

std::string to_json(const plan::reading& what, std::string_view text, const std::string& file, const catalogue& events, language in) {
  const plan::line_index lines(text);
  ordered paper = detail::document_object(what.campaign, events);
  if (what.campaign.document) {
    ordered recipients = ordered::array();
    for (const recipient& each : what.campaign.document->recipients) recipients.push_back(each.name);
    paper["recipients"] = std::move(recipients);
  }
  ordered awards = ordered::array();
  for (const plan::award_mention& each : what.awards)
    awards.push_back({{"name", each.name},
                      {"for", text_or_null(each.reason)},
                      {"recipient", text_or_null(each.recipient)},
                      {"giver", text_or_null(each.giver)},
                      {"year", each.year ? ordered(*each.year) : ordered(nullptr)},
                      {"status", to_string(each.status)},
                      {"span", written(each.span)}});
  ordered diagnostics = ordered::array();
  for (const plan::diagnostic& each : what.diagnostics) diagnostics.push_back(written(each, file, lines, in));
  const ordered root = {{"thidua", detail::format_version},
                        {"kind", "plan"},
                        {"text_type", to_string(what.type)},
                        {"truncated", what.truncated},
                        {"document", std::move(paper)},
                        {"campaign", detail::campaign_object(what.campaign, events)},
                        {"awards", std::move(awards)},
                        {"diagnostics", std::move(diagnostics)}};
  return detail::to_document(root);
}

std::string to_json(const std::vector<checked_text>& all, language in) {
  ordered list = ordered::array();
  for (const checked_text& each : all) {
    const plan::line_index lines(each.text);
    for (const plan::diagnostic& one : each.diagnostics) list.push_back(written(one, each.file, lines, in));
  }
  return detail::to_document({{"thidua", detail::format_version}, {"kind", "diagnostics"}, {"diagnostics", std::move(list)}});
}

namespace {

// A path as a relative or file URI: what may not stand in one is percent-encoded.
std::string uri_of(const std::string& path) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
  std::string out = !path.empty() && path.front() == '/' ? "file://" : "";
  for (const char c : path) {
    if (plain.find(c) != std::string_view::npos) {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += '%';
      out += digits[byte >> 4];
      out += digits[byte & 0xF];
    }
  }
  return out;
}

const char* level_of(severity how) {
  switch (how) {
    case severity::error: return "error";
    case severity::warning: return "warning";
    case severity::info: return "note";
  }
  return "none";
}

ordered region_of(const text_span& span, const plan::line_index& lines) {
  const plan::text_position start = lines.at(span.start);
  const plan::text_position end = lines.at(span.end);
  return {{"startLine", start.line}, {"startColumn", start.column}, {"endLine", end.line}, {"endColumn", end.column}, {"byteOffset", span.start}, {"byteLength", span.end - span.start}};
}

}  // namespace

std::string to_sarif(const std::vector<checked_text>& all, language in) {
  ordered rules = ordered::array();
  for (int code = 0; !to_string(static_cast<plan::diagnostic_code>(code)).empty(); ++code) {
    const auto rule = static_cast<plan::diagnostic_code>(code);
    rules.push_back({{"id", to_string(rule)}, {"shortDescription", {{"text", description_of(rule).in(in)}}}, {"defaultConfiguration", {{"level", level_of(usual_severity(rule))}}}});
  }
  ordered results = ordered::array();
  ordered artifacts = ordered::array();
  for (const checked_text& each : all) {
    const plan::line_index lines(each.text);
    const std::string uri = uri_of(each.file);
    const auto place = [&](const text_span& span) {
      return ordered{{"physicalLocation", {{"artifactLocation", {{"uri", uri}, {"index", artifacts.size()}}}, {"region", region_of(span, lines)}}}};
    };
    for (const plan::diagnostic& one : each.diagnostics) {
      ordered result = {{"ruleId", to_string(one.code)},
                        {"ruleIndex", static_cast<int>(one.code)},
                        {"level", level_of(one.severity)},
                        {"message", {{"text", one.message.in(in) + (one.help.empty() ? "" : " (" + one.help.in(in) + ")")}}},
                        {"locations", ordered::array({place(one.span)})}};
      ordered related = ordered::array();
      for (const plan::deciding_fact& fact : one.facts)
        if (fact.span) {
          ordered there = place(*fact.span);
          there["message"] = {{"text", fact.text.in(in)}};
          related.push_back(std::move(there));
        }
      if (!related.empty()) result["relatedLocations"] = std::move(related);
      if (one.fix)
        result["fixes"] = ordered::array({{{"description", {{"text", one.help.in(in)}}},
                                           {"artifactChanges", ordered::array({{{"artifactLocation", {{"uri", uri}}},
                                                                                {"replacements", ordered::array({{{"deletedRegion", region_of(one.fix->span, lines)}, {"insertedContent", {{"text", one.fix->text}}}}})}}})}}});
      results.push_back(std::move(result));
    }
    artifacts.push_back({{"location", {{"uri", uri}}}, {"encoding", "UTF-8"}, {"length", each.text.size()}});
  }
  const ordered root = {{"$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"},
                        {"version", "2.1.0"},
                        {"runs", ordered::array({{{"tool", {{"driver", {{"name", "thidua"}, {"version", version_string}, {"rules", std::move(rules)}}}}},
                                                  {"columnKind", "unicodeCodePoints"},
                                                  {"language", in == language::english ? "en" : "vi"},
                                                  {"artifacts", std::move(artifacts)},
                                                  {"results", std::move(results)}}})}};
  return detail::to_document(root);
}

}  // namespace io
}  // namespace v0
}  // namespace thidua
