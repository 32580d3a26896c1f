// SPDX-License-Identifier: Apache-2.0
// Which files the program has read. What it reads it never writes, whatever verb, option, case or
// row names it, and by whatever name: so they are known in one place, for as long as it runs, and
// whoever opens a file to read or to write comes by.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace habitat {

/// A regular file as the system knows it, the same under each of its names.
struct FileIdentity {
  std::uint64_t device = 0, number = 0;
  auto operator<=>(const FileIdentity&) const = default;
};

/// Empty where there is none: a device, a pipe, nothing.
std::optional<FileIdentity> identity_of(const std::string& path);
std::optional<FileIdentity> identity_of(int descriptor);

void remember_read(const std::optional<FileIdentity>& file);
/// Of what was only looked at and turned out to be no input.
void forget_read(const std::string& path);
bool was_read(const std::optional<FileIdentity>& file);

}  // namespace habitat
