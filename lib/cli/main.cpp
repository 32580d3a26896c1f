// SPDX-License-Identifier: Apache-2.0
#include "cli/main.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <exception>
#include <new>

#include "cli/completion.hpp"
#include "cli/help.hpp"
#include "cli/pager.hpp"
#include "files/output.hpp"
#include "messages/said.hpp"
#include "verbs/interruption.hpp"
#include "verbs/verbs.hpp"

namespace habitat::cli {
using verbs::Session;
namespace {

std::string version_text(const Tool& tool, Language language) {
  const Program it = verbs::program();
  return say(language,
             {"{} {}\ndated data checked on {}\nsha256 {}\n",
              "{} {}\ndonnées datées vérifiées au {}\nsha256 {}\n"},
             tool.name, it.version, human_date(it.checked, language), it.data);
}

int dispatch(Session& session) {
  const Request& typed = session.request;
  if (typed.verb == "version" && !typed.words.empty()) {
    const std::string& word = typed.words.front();
    session.tell({{Code::word_unexpected, {}, "", {"version", word, "version"}}}, {});
    return session.code;
  }
  if (typed.version || typed.verb == "version")
    return session.print(version_text(session.tool, session.language));
  if (typed.short_help || typed.full_help)
    return session.print(help_text(session.tool, typed.verb, typed.full_help, session.language));
  if (typed.verb == "help") return help(session);
  if (typed.verb == "completion") return completion(session);
  for (const verbs::Verb& verb : verbs::verbs())
    if (verb.name == typed.verb) return verb.go(session);
  to_stderr(help_text(session.tool, "", false, session.language));
  return verbs::wrong_command;
}

// Memory that the system does not give is no fault of the program; a size that is none would be.
int dispatch_in_memory(Session& session) try {
  return dispatch(session);
} catch (const std::bad_array_new_length&) {
  throw;
} catch (const std::bad_alloc&) {
  to_stderr(
      say(session.language,
          {"{}: memory is short: the inputs need more than there is; read fewer rows of a list "
           "at a time, or allow more memory\n",
           "{} : la mémoire manque : les entrées en demandent plus qu'il n'y en a ; lire moins "
           "de lignes d'une liste à la fois, ou accorder plus de mémoire\n"},
          session.tool.name));
  return verbs::cannot_read_or_write;
}

}  // namespace

// A program may be started with its standard streams closed; what it opens must not take their
// place. A stream that reads is given one that does not, and the other way round, so that using it
// fails as it should.
void keep_standard_streams() {
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (::fcntl(stream, F_GETFD) < 0)
      ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

int main(const Tool& tool, int argc, const char* const* argv) try {
  // A reader that closes its pipe has had enough: that is no fault of ours to shout about.
  std::signal(SIGPIPE, SIG_IGN);
  verbs::end_when_asked();
  keep_standard_streams();
  Faults faults;
  const Request typed = parse_command(tool, argc, argv, faults);
  Session session{tool, typed, language_of(typed.language)};
  session.tell(faults, {});
  const Pager pager(typed);
  const int code =
      faults.empty() ? dispatch_in_memory(session) : static_cast<int>(verbs::wrong_command);
  session.tell_gathered();
  return code;
} catch (const std::exception& error) {
  to_stderr(fmt::format("{}: internal error, please report it with the command and the case: {}\n",
                        tool.name, error.what()));
  return verbs::internal_error;
}

}  // namespace habitat::cli
