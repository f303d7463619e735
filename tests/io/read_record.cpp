// SPDX-License-Identifier: BSL-1.0
// read_record FILE: reads a merit record, as the command reads documents of other kinds. For schema_check.py.
#include <thidua/core/error.hpp>
#include <thidua/io/file.hpp>
#include <thidua/io/merit_record_json.hpp>

#include <iostream>

int main(int count, char** arguments) {
  if (count != 2) return 1;
  try {
    static_cast<void>(thidua::io::merit_record_from_json(thidua::io::read_file(arguments[1])));
    return 0;
  } catch (const thidua::error& refused) {
    std::cerr << refused.located(refused.where().starts_with(arguments[1]) ? "" : arguments[1]).line(thidua::language::english) << '\n';
    return 2;
  }
}
