// SPDX-License-Identifier: Apache-2.0
// Exports of suppliers and networks: each form on a few rows whose sums are done by hand, in the ways in
// which files come.
#include "read/exports/lines.hpp"
#include "read/exports/taken.hpp"

namespace habitat::exports {
namespace {

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

// In Windows-1252, with the line ends of a French spreadsheet.
std::string as_saved(std::string text) {
  for (const auto& [from, to] : {std::pair{"é", "\xE9"}, {"É", "\xC9"}, {"è", "\xE8"}, {"°", "\xB0"}})
    text = replaced(text, from, to);
  return replaced(text, "\n", "\r\n");
}

const std::string index_rows =
    "Identifiant PRM;Type de donnees;Grandeur metier;Unite\n"
    "00000000000000;Index;Consommation;Wh\n\n"
    "Horodate;Type de releve;EAS F1;EAS D1;EAS D2;EAS T\n"
    "2026-03-27T00:00:00+01:00;Arrêté quotidien;1;1000;500;1500\n"
    "2026-03-28T00:00:00+01:00;Arrêté quotidien;1;4000;1500;5500\n"
    "2026-03-30T01:00:00+02:00;Arrêté quotidien;1;9000;2500;\n"
    "2026-03-30T23:00:00+01:00;Arrêté quotidien;0;9000;4500;13500\n"
    "2026-04-01T00:00:00+02:00;Arrêté quotidien;;;;\n"
    "Periode;Identifiant calendrier fournisseur\n"
    "Du 2026-03-27T00:00:00+01:00 au;FC000002\n";

}  // namespace

TEST_CASE("exports: amounts are exact, as people write them") {
  CHECK(amount_of("1 157", per_unit) == 1157 * per_unit);
  CHECK(amount_of("2\u00A0109", per_unit) == 2109 * per_unit);
  CHECK(amount_of("0,62", 1000 * per_watt_minute) == 620'000);
  CHECK(amount_of("12.5", per_unit) == amount_of("12,500", per_unit));
  CHECK(amount_of("-3", per_unit) == -3 * per_unit);
  for (const char* none : {"", "NA", "1,2,3", "1,99E+13", "kWh", "12 h", "99999999999999999999"}) {
    CAPTURE(none);
    CHECK_FALSE(amount_of(none, per_unit));
  }
  CHECK(exports::to_text(13'238 * per_thousandth) == "13.238");
  CHECK(exports::to_text(-per_unit / 3) == "-0.333333");
  CHECK(exports::to_text(0) == "0");
}

TEST_CASE("exports: days, months in French, weeks") {
  CHECK(day_of("05/01/2026 12:00") == Date{2026, 1, 5});
  CHECK(day_of("20260105") == Date{2026, 1, 5});
  CHECK_FALSE(day_of("31/02/2026"));
  CHECK(month_of("Décembre 2025 ") == Date{2025, 12, 1});
  CHECK(month_of("février 2026") == Date{2026, 2, 1});
  CHECK(month_of("08/2025") == Date{2025, 8, 1});
  CHECK_FALSE(month_of("Année 2025"));
  const auto week = week_of("Du 30/11/2020 au 06/12/2020");
  REQUIRE(week);
  CHECK(week->first == Date{2020, 11, 30});
  CHECK(week->second == Date{2020, 12, 7});
}

TEST_CASE("exports: an index of every day, its total or the sum of the distributor's registers") {
  for (const std::string& text : {index_rows, "\xEF\xBB\xBF" + as_saved(index_rows),
                                  replaced(index_rows, "\n2026-03-28", "\n2026-03-28T00:00:00+01:00;x;;;;5500\n2026-03-28")}) {
    const Taken all = taken(text);
    CHECK(all.form() == "enedis-index");
    CHECK(all.number == "00000000000000");
    CHECK(all.faulty.empty());
    REQUIRE(all.spans.size() == 3);
    CHECK(all.use("2026-03-27", "2026-03-28") == "4");
    // No index of 29 March: two days in one.
    CHECK(all.use("2026-03-28", "2026-03-30") == "6");
    // The midnight of the 31st stands as 23:00 of the 30th on a clock that stays in winter.
    CHECK(all.use("2026-03-30", "2026-03-31") == "2");
  }
  CHECK(taken(replaced(index_rows, ";Wh\n", ";kWh\n")).form().empty());
  const Taken twice = taken(index_rows + "");
  CHECK(twice.series.notes().conflicts.empty());
  const Taken other = taken(replaced(index_rows, "Periode", "2026-03-28T00:00:00+01:00;x;;;;5600\nPeriode"));
  REQUIRE(other.series.notes().conflicts.size() == 1);
  CHECK(other.series.notes().conflicts[0].line == 6);
  CHECK(other.series.notes().conflicts[0].other == 10);
}

TEST_CASE("exports: a load curve is watts of the step that ends, and a day of 23 or 25 hours is whole") {
  const auto curve = [](Date day, int hours_ahead, int hours, const char* form) {
    std::string text =
        "Identifiant PRM;Type de donnees;Grandeur metier;Unite\n0;Courbe de charge;Consommation;W\nHorodate;Valeur\n";
    const Minute begin = begin_of(day);
    for (int step = 1; step <= 2 * hours; ++step) {
      const Minute end = begin + 30 * step + 60 * hours_ahead;  // as a clock of that offset shows it
      const Date date = date_of(static_cast<int>(end / 1440));
      text += habitat::to_text(date) + "T" + (end % 1440 / 60 < 10 ? "0" : "") +
              std::to_string(end % 1440 / 60) + (end % 60 == 0 ? ":00:00+0" : ":30:00+0") +
              std::to_string(hours_ahead) + ":00;" + form + "\n";
    }
    return text;
  };
  CHECK(taken(curve({2026, 1, 5}, 1, 24, "200")).use("2026-01-05", "2026-01-06") == "4.8");
  CHECK(taken(curve({2026, 3, 29}, 1, 23, "200;")).use("2026-03-29", "2026-03-30") == "4.6");
  CHECK(taken(curve({2026, 10, 25}, 2, 25, "200")).use("2026-10-25", "2026-10-26") == "5");
  // A step that is missing is not zero: the day is not known.
  const std::string whole = curve({2026, 1, 5}, 1, 24, "200");
  const auto cut = whole.find("2026-01-05T10:00");
  const Taken missing = taken(whole.substr(0, cut) + whole.substr(whole.find('\n', cut) + 1));
  CHECK(missing.spans.empty());
  // Nor where it is the last one, or the one before.
  for (const char* end : {"2026-01-06T00:00", "2026-01-05T23:30"}) {
    const auto at = whole.find(end);
    CHECK(taken(whole.substr(0, at) + whole.substr(whole.find('\n', at) + 1)).spans.empty());
  }
  REQUIRE(missing.series.notes().missing.size() == 1);
  CHECK(taken(whole + whole.substr(whole.find("2026-01-05T10:00"))).series.notes().repeated == 29);
}

TEST_CASE("exports: EDF by half hours runs backwards, midnight ends its day, autumn has an hour twice") {
  const auto day = [](const char* date, const std::vector<int>& hours) {
    std::string text = std::string(date) + ";;\n";
    for (auto hour = hours.rbegin(); hour != hours.rend(); ++hour)
      for (const char* minutes : {":30:00;", ":00:00;"}) {
        const int shown = *hour % 24;
        if (*hour == 24 && minutes[1] == '3') continue;
        if (*hour == 0 && minutes[1] == '0') continue;
        text += (shown < 10 ? "0" : "") + std::to_string(shown) + minutes + "100;Réelle\n";
      }
    return text;
  };
  std::vector<int> hours;
  for (int h = 0; h <= 24; ++h) hours.push_back(h);
  const std::string head =
      "\nRécapitulatif de mes puissances atteintes en W\n\n"
      "Date et heure de relève par le distributeur;Puissance atteinte (W);Nature de la donnée\n\n";
  const Taken plain = taken(as_saved(head + day("06/01/2026", hours)));
  CHECK(plain.form() == "edf-30min");
  CHECK(plain.use("2026-01-06", "2026-01-07") == "2.4");
  std::vector<int> autumn = hours;
  autumn.insert(autumn.begin() + 3, 2);
  CHECK(taken(head + day("25/10/2026", autumn)).use("2026-10-25", "2026-10-26") == "2.5");
}

TEST_CASE("exports: days, months and indexes of EDF; sums of years are no months") {
  const Taken days = taken(as_saved(
      "\nRécapitulatif de ma consommation\n\nDate de consommation;Consommation (kWh);Nature de la donnée\n"
      "10/01/2026;8;Réelle\n09/01/2026;NA;Réelle\n08/01/2026;9;Estimée\n"));
  CHECK(days.form() == "edf-daily");
  REQUIRE(days.spans.size() == 2);
  CHECK(days.spans[0].estimated);
  CHECK_FALSE(days.spans[1].estimated);
  CHECK(days.series.notes().missing.size() == 1);
  const Taken months = taken(as_saved(
      "Récapitulatif\nPériode de consommation;Consommation (kWh);Nature de la donnée\n\nAnnée 2026;1 157;\n"
      "02/2026;512;Réelle\n01/2026;645;Réelle\nAnnée 2025;2\u00A0109;\n12/2025;1126;Estimée\n"));
  CHECK(months.form() == "edf-monthly");
  CHECK(months.total() == "2283");
  const Taken index = taken(
      "x\nDate de relevé de l'index;Type d'index;Index Heures pleines (kWh);Index Heures creuses (kWh)\n"
      "10/01/2026;Index transmis;9147;4231\n08/01/2026;Index transmis;9137;4225\n");
  CHECK(index.form() == "edf-index");
  CHECK(index.use("2026-01-08", "2026-01-10") == "16");
}

TEST_CASE("exports: the customer account of Enedis, saved from its workbook") {
  const std::string above = ";;;\n;Point Référence Mesure (PRM) : ;00000000000000;Type de comptage : ;";
  const Taken days = taken(as_saved(above + "Consommation Quotidienne\n;;;\n;Date;Valeur (en kWh);\n"
                                            ";05/01/2026;8,36;\n;06/01/2026;7,96;\n;07/01/2026;NA;\n"));
  CHECK(days.form() == "enedis-account-daily");
  CHECK(days.number == "00000000000000");
  CHECK(days.total() == "16.32");
  CHECK(days.series.notes().missing.size() == 1);
  CHECK(taken(above + "Production Quotidienne\n;Date;Valeur (en kWh);\n;05/01/2026;8,36;\n").form().empty());
}

TEST_CASE("exports: GRDF gives kWh; a day without a value is in the next where its index stands still") {
  const std::string head =
      ";Données informatives et détaillées;;;\n;;N° PCE :;00000000000000;\n"
      ";Date de relevé;Index de début de période (m3);Index de fin de période (m3);Volume consommé (m3);"
      "Energie consommée (kWh);Coefficient de conversion;Qualification du relevé\n";
  const Taken days = taken(as_saved(
      head + ";07/01/2026;4036;4045;9;103;11,42;Mesuré\n;08/01/2026;4045;4045;;;;Absence de Données\n"
             ";09/01/2026;4045;4062;17;194;11,42;Estimé\n;10/01/2026;4062;4062;;;;Absence de Données\n"
             ";11/01/2026;4070;4075;5;57;11,42;Mesuré\n"));
  CHECK(days.form() == "grdf-daily");
  REQUIRE(days.spans.size() == 3);
  CHECK(days.use("2026-01-08", "2026-01-10") == "194");
  CHECK(days.spans[1].estimated);
  REQUIRE(days.series.notes().missing.size() == 1);
  CHECK(days.series.notes().missing[0].first == Date{2026, 1, 10});
  const Taken months = taken(
      ";N° PCE :;0\n;Date de relevé;Volume consommé (m3);Energie consommée (kWh);\n;Novembre 2025 ;61;697;\n"
      ";Décembre 2025 ;302;3449;\n;Janvier 2026 ;333;3803;\n;Février 2026 ;96;1096;\n");
  CHECK(months.form() == "grdf-periods");
  CHECK(months.total() == "7252");
}

TEST_CASE("exports: litres of Veolia, temperatures of Météo-France") {
  const Taken water = taken(
      "\xEF\xBB\xBF" "Date de relevé;Index relevé (litres);Consommation du jour (litres);Index Mesuré/Estimé\n"
      "05/01/2026 12:00;1200657;312;Mesuré\n06/01/2026;1200944;0;Estimé\n");
  CHECK(water.form() == "veolia-idf");
  CHECK(water.total() == "0.312");
  CHECK(water.spans.size() == 2);
  const Taken weather = taken(
      "NUM_POSTE;NOM_USUEL;AAAAMMJJ;TN;QTN;TX;QTX;TM;QTM\n1000001;A;20260105;-0.6;1;6.4;1;2.4;1\n"
      " 01000001;A;20260106;-3.6;1;3.4;1;-0.6;2\n01000002;B;20260105;;;;;;\n");
  REQUIRE(weather.days.size() == 3);
  CHECK(weather.days[0].station == "01000001");
  CHECK(weather.days[0].mean == "2.4");
  CHECK_FALSE(weather.days[1].mean);
  CHECK(weather.days[1].lowest == "-3.6");
  CHECK_FALSE(weather.days[2].lowest);
  std::string synop = "numer_sta;date;t\n";
  for (int hour = 0; hour < 24; hour += 3)
    synop += "7000;20260105" + std::string(hour < 10 ? "0" : "") + std::to_string(hour) + "0000;27" +
             (hour < 12 ? "2.150000\n" : "5.150000\n");
  const Taken hours = taken(synop + "7000;20260106000000;mq\n");
  REQUIRE(hours.days.size() == 2);
  CHECK(hours.days[0].mean == "0.500000");
  CHECK_FALSE(hours.days[1].mean);
}

TEST_CASE("exports: what no form is says what was seen") {
  const Taken none = taken("Horodatage;Conso\n2026-01-01;3\n");
  CHECK(none.seen.forms.empty());
  CHECK(none.seen.lines == std::vector<std::string>{"Horodatage;Conso"});
  // Which quantity this is, nobody can say.
  CHECK(taken("debut;fin;kW\n").seen.forms.empty());
}

TEST_CASE("exports: whole months, two in one where a day between them is missing, the rest left out") {
  std::vector<Span> days;
  const auto add = [&](const char* first, const char* end, Amount use) {
    days.push_back({*parse_date(first), *parse_date(end), use * per_unit});
  };
  add("2026-01-10", "2026-02-01", 22);
  add("2026-02-01", "2026-03-01", 28);
  add("2026-03-01", "2026-03-31", 30);
  add("2026-03-31", "2026-04-02", 3);
  add("2026-04-02", "2026-05-01", 29);
  add("2026-05-01", "2026-05-20", 19);
  const Months months = in_months(days);
  REQUIRE(months.spans.size() == 2);
  CHECK(months.spans[0].first == Date{2026, 2, 1});
  CHECK(months.spans[1].end == Date{2026, 5, 1});
  CHECK(months.spans[1].use == 62 * per_unit);
  CHECK(months.joined.size() == 1);
  CHECK(months.incomplete == std::vector<Date>{{2026, 1, 1}, {2026, 5, 1}});
}

TEST_CASE("exports: an index that those around it gainsay is left out, one that stays lower is not") {
  const auto indexes = [](const char* third) {
    return taken(std::string("Date de relevé de l'index;Type d'index;Index Base (kWh)\n"
                             "01/01/2026;x;1000\n01/02/2026;x;1100\n01/03/2026;x;") +
                 third + "\n01/04/2026;Index estimé;1300\n01/05/2026;x;1400\n");
  };
  CHECK(indexes("1200").total() == "400");
  CHECK(indexes("1200").estimated() == "100");  // what ends at the one that nobody read
  for (const char* stray : {"0", "86000"}) {
    CAPTURE(stray);
    const Taken all = indexes(stray);
    CHECK(all.total() == "400");
    CHECK(all.use("2026-02-01", "2026-04-01") == "200");
    CHECK(all.series.notes().stray == std::vector<Date>{{2026, 3, 1}});
  }
  // Another meter: what was used between the two is not known.
  const Taken other = taken(
      "Date de relevé de l'index;Type d'index;Index Base (kWh)\n01/01/2026;x;1000\n01/02/2026;x;1100\n"
      "01/03/2026;x;20\n01/04/2026;x;140\n");
  CHECK(other.total() == "220");
  CHECK(other.series.notes().falls == std::vector<Date>{{2026, 3, 1}});
  CHECK(indexes("-5").faulty == std::vector<int>{4});
  CHECK(indexes("1.200").faulty == std::vector<int>{4});  // 1200, or 1.2?
}

TEST_CASE("exports: what is no row of a form is told, whatever it lacks") {
  const auto days = [](const char* rows) {
    return taken(std::string("Date de consommation;Consommation (kWh);Nature de la donnée\n") + rows);
  };
  CHECK(days("31/02/2026;9;Réelle\n").faulty == std::vector<int>{2});
  CHECK(days("46027;9;Réelle\n").faulty == std::vector<int>{2});
  CHECK(days("05/01/2026;-9;Réelle\n").faulty == std::vector<int>{2});
  CHECK(days("05/01/2026;1.169;Réelle\n").faulty == std::vector<int>{2});
  CHECK(days("Total;;\n05/01/2026;9;Estimée\n").faulty.empty());
  CHECK(days("05/01/2026;9;Estimée\n").estimated() == "9");
  // The number of a meter that a spreadsheet spoilt names none.
  CHECK(taken("Type de comptage :;Consommation\nPoint Référence Mesure (PRM) :;1,99E+13\n"
              "Date;Valeur (en kWh)\n05/01/2026;8,36\n")
            .faulty.size() == 1);
  // Seen in real files: a row beside the steps of the curve.
  const Taken curve = taken(
      "Date et heure de relève par le distributeur;Puissance atteinte (W);Nature de la donnée\n"
      "05/01/2026;;\n09:09:06;500;Réelle\n09:00:00;500;Réelle\n");
  CHECK(curve.faulty.empty());
  CHECK(curve.series.notes().off_grid == 1);
}

}  // namespace habitat::exports
