// SPDX-License-Identifier: Apache-2.0
// Fingerprints against the examples of the standard (NIST, FIPS 180-4, SHA-256 examples), and the
// line of a stamp.
#include "describe/stamp.hpp"

#include <doctest/doctest.h>

#include "messages/fingerprint.hpp"

using namespace habitat;

TEST_CASE("fingerprints are those of SHA-256") {
  CHECK(fingerprint("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(fingerprint("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(fingerprint("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("a stamp in one line says what a result rests on, and nothing of the machine") {
  Stamp stamp{"plai-balance", {"1.2.0", "9c41f0aa77", {2026, 11, 21}}, {2026, 6, 1}, "3f9a12bc55"};
  CHECK(stamp.line(Language::en) ==
        "plai-balance 1.2.0 · data of 2026-11-21 (9c41f0aa) · case 3f9a12bc");
  CHECK(stamp.line(Language::fr) ==
        "plai-balance 1.2.0 · données du 21/11/2026 (9c41f0aa) · cas 3f9a12bc");
  stamp.inputs = "";
  CHECK(stamp.line(Language::en) == "plai-balance 1.2.0 · data of 2026-11-21 (9c41f0aa)");
}
