// SPDX-License-Identifier: Apache-2.0
// Writing JSON: commas, escapes, nesting. Numbers come as decimal text, so they are written as they
// are, never through a `double`.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace habitat {

class JsonWriter {
 public:
  /// With an indent each member takes a line; without, the whole is one line.
  explicit JsonWriter(int indent = 0) : indent_(indent) {}

  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_array() { begin('['); }
  void end_array() { end(']'); }
  void key(std::string_view name);
  void string(std::string_view text);
  void number(std::string_view decimal) { raw(decimal); }
  void number(long long whole);
  void flag(bool value) { raw(value ? "true" : "false"); }
  void null() { raw("null"); }

  void member(std::string_view name, std::string_view text) { key(name), string(text); }
  void number_member(std::string_view name, std::string_view decimal) {
    key(name), number(decimal);
  }
  void number_member(std::string_view name, long long whole) { key(name), number(whole); }

  std::string take() { return std::exchange(text_, {}); }
  /// Of what is written so far.
  std::size_t size() const { return text_.size(); }
  /// The same, and the end of the line.
  std::string take_line();

 private:
  void begin(char bracket);
  void end(char bracket);
  void separate();
  void new_line();
  void raw(std::string_view text);

  int indent_;
  std::string text_;
  std::vector<bool> empty_;
  bool after_key_ = false;
};

}  // namespace habitat
