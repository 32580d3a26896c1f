// SPDX-License-Identifier: Apache-2.0
#include "describe/fingerprint.hpp"

#include <nettle/sha2.h>

#include <array>

namespace habitat {

std::string fingerprint(std::string_view text) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, text.size(), reinterpret_cast<const std::uint8_t*>(text.data()));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest;
  sha256_digest(&context, digest.size(), digest.data());
  std::string digits;
  for (const std::uint8_t byte : digest)
    for (const int half : {byte / 16, byte % 16})
      digits += "0123456789abcdef"[static_cast<std::size_t>(half)];
  return digits;
}

}  // namespace habitat
