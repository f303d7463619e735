// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/fingerprint.hpp>

#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/io/merit_record_json.hpp>

#include "json_values.hpp"
#include "rule_json.hpp"

#include <array>
#include <bit>
#include <cstdint>

namespace thidua {
inline namespace v0 {
namespace io {
namespace {

// The fractional parts of the cube roots of the first 64 primes. FIPS 180-4, 4.2.2.
constexpr std::array<std::uint32_t, 64> round_constants = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

struct digest {
  // Those of the square roots of the first 8. FIPS 180-4, 5.3.3.
  std::array<std::uint32_t, 8> state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

  // FIPS 180-4, 6.2.2. Range: 64 bytes.
  void add(std::string_view block) {
    std::array<std::uint32_t, 64> w{};
    for (std::size_t i = 0; i < 16; ++i)
      for (std::size_t byte = 0; byte < 4; ++byte) w[i] = w[i] << 8 | static_cast<unsigned char>(block[i * 4 + byte]);
    for (std::size_t i = 16; i < 64; ++i) {
      const std::uint32_t s0 = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ w[i - 15] >> 3;
      const std::uint32_t s1 = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ w[i - 2] >> 10;
      w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    std::array<std::uint32_t, 8> s = state;
    for (std::size_t i = 0; i < 64; ++i) {
      const std::uint32_t big1 = std::rotr(s[4], 6) ^ std::rotr(s[4], 11) ^ std::rotr(s[4], 25);
      const std::uint32_t choice = (s[4] & s[5]) ^ (~s[4] & s[6]);
      const std::uint32_t t1 = s[7] + big1 + choice + round_constants[i] + w[i];
      const std::uint32_t big0 = std::rotr(s[0], 2) ^ std::rotr(s[0], 13) ^ std::rotr(s[0], 22);
      const std::uint32_t majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
      s = {t1 + big0 + majority, s[0], s[1], s[2], s[3] + t1, s[4], s[5], s[6]};
    }
    for (std::size_t i = 0; i < 8; ++i) state[i] += s[i];
  }
};

void line(std::string& into, std::string_view key, std::string_view value) { into.append(key).append(" ").append(value).append("\n"); }
// Whatever is in the part, where it ends is told before it begins.
void part(std::string& into, std::string_view key, std::string_view value) {
  line(into, key, std::to_string(value.size()));
  into.append(value).append("\n");
}

// One line of JSON. What an application wrote into a rule or a pack may be no UTF-8, and then is no text to be kept.
std::string dumped(const nlohmann::ordered_json& all) {
  try {
    return all.dump();
  } catch (const nlohmann::json::exception&) {
    throw error(errc::not_utf8, {.vi = "quy tắc hoặc gói có chữ không phải UTF-8", .en = "the rule or the pack holds text that is not UTF-8"},
                {.vi = "viết số hiệu văn bản bằng UTF-8", .en = "write the numbers of instruments in UTF-8"});
  }
}

std::string day_or_open(const std::optional<date>& day) { return day ? to_iso(*day) : "open"; }

std::string shown(const law::pack& of) {
  nlohmann::ordered_json instruments = nlohmann::ordered_json::array();
  for (const legal_reference& each : of.instruments()) instruments.push_back(detail::written(each));
  const nlohmann::ordered_json all = {{"id", of.id()}, {"sector", of.sector()}, {"from", to_iso(of.from())}, {"to", day_or_open(of.to())}, {"instruments", instruments}};
  return dumped(all);
}

}  // namespace

std::string sha256(std::string_view bytes) {
  digest made;
  std::size_t at = 0;
  for (; bytes.size() - at >= 64; at += 64) made.add(bytes.substr(at, 64));
  // Padded with a 1 bit, zeros and the length in bits. FIPS 180-4, 5.1.1.
  std::string last(bytes.substr(at));
  last += '\x80';
  while (last.size() % 64 != 56) last += '\0';
  const std::uint64_t bits = std::uint64_t{bytes.size()} * 8;
  for (int shift = 56; shift >= 0; shift -= 8) last += static_cast<char>(static_cast<unsigned char>(bits >> shift & 0xFF));
  for (std::size_t block = 0; block < last.size(); block += 64) made.add(std::string_view(last).substr(block, 64));
  std::string out;
  for (const std::uint32_t word : made.state)
    for (int shift = 28; shift >= 0; shift -= 4) out += "0123456789abcdef"[word >> shift & 0xF];
  return out;
}

decision_basis basis_of(const law::decision& made, const merit_record& record, const law::decision_question& question) {
  decision_basis out{.what = made.what, .year = made.year, .pack = made.pack, .facts = to_json(record), .received = question.received, .options = question.options};
  if (const rule* standard = made.standard(record.subject())) out.rule = standard->root();
  return out;
}

// An option more has to go into the text, under a new number of its form.
static_assert(sizeof(decision_options) == sizeof(judgement_policy));

std::string canonical_text(const decision_basis& of) {
  std::string out = "thidua decision 1\n";
  line(out, "award", of.what.id());
  line(out, "year", std::to_string(of.year.number()));
  line(out, "received", of.received ? to_iso(*of.received) : "none");
  line(out, "judgements", to_string(of.options.judgements));
  part(out, "pack", of.pack ? shown(*of.pack) : "");
  part(out, "rule", of.rule ? dumped(detail::written(*of.rule)) : "");
  part(out, "facts", of.facts);
  return out;
}

std::string fingerprint(const decision_basis& of) { return "sha256:" + sha256(canonical_text(of)); }

}  // namespace io
}  // namespace v0
}  // namespace thidua
