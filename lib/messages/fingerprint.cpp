// SPDX-License-Identifier: Apache-2.0
#include "messages/fingerprint.hpp"

#include <fmt/format.h>
#include <nettle/sha2.h>

#include <array>

namespace habitat {

struct FingerprintOfParts::State {
  sha256_ctx context;
};

FingerprintOfParts::FingerprintOfParts() : state_(std::make_unique<State>()) {
  sha256_init(&state_->context);
}
FingerprintOfParts::~FingerprintOfParts() = default;

void FingerprintOfParts::add(std::string_view part) {
  sha256_update(&state_->context, part.size(), reinterpret_cast<const std::uint8_t*>(part.data()));
}

std::string FingerprintOfParts::take() {
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest;
  sha256_digest(&state_->context, digest.size(), digest.data());
  return fmt::format("{:02x}", fmt::join(digest, ""));
}

std::string fingerprint(std::string_view text) {
  FingerprintOfParts whole;
  whole.add(text);
  return whole.take();
}

}  // namespace habitat
