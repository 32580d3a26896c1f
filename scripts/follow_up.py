#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Made-up readings and temperatures of the scenarios of eco-coach, always the same.

Usage: follow_up.py FOLDER      such as scenarios/eco-coach

Days of a station are a yearly wave with a memory from day to day; a household uses a base, so much a
degree of cold below its balance point, and noise in proportion to the root of the days. Those that
are coached save a part of it from the start on, those of the control group nothing.
"""
import csv
import datetime
import math
import pathlib
import random
import sys

ONE_DAY = datetime.timedelta(days=1)
FIRST, START, LAST = (datetime.date(2024, 9, 1), datetime.date(2025, 10, 1), datetime.date(2026, 10, 6))


def day_range(first, last):
    while first < last:
        yield first
        first += ONE_DAY


def temperatures(chance):
    """By day: 11.5 C on average, 8 C up and down over the year, coldest in mid-January."""
    days, memory = {}, 0.0
    for day in day_range(FIRST, LAST):
        memory = 0.7 * memory + chance.gauss(0, 1.9)
        wave = math.cos(2 * math.pi * (day.timetuple().tm_yday - 15) / 365.25)
        days[day] = round(11.5 - 8 * wave + memory, 1)
    return days


def reading_days(chance, months, last=datetime.date(2026, 4, 1)):
    """The first of every so many months, two days early to two days late; on the day of the start."""
    days, nominal = [datetime.date(2024, 10, 1)], datetime.date(2024, 10, 1)
    while nominal < last:
        month = nominal.month - 1 + months
        nominal = datetime.date(nominal.year + month // 12, month % 12 + 1, 1)
        days.append(nominal + ONE_DAY * (0 if nominal == START else chance.randint(-2, 2)))
    return days


def use_of(chance, start, end, days, base, slope, balance, saved):
    count = (end - start).days
    cold = sum(max(balance - days[day], 0) for day in day_range(start, end))
    expected = count * base + slope * cold
    mean = base + slope * 5
    noise = chance.gauss(0, 0.04 * mean * math.sqrt(30.4 * count))
    return expected * (1 - (saved if start >= START else 0)) + noise


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def follow_up(folder, chance, days):
    """Twelve households, eight of them coached, each with gas and electricity."""
    meters, readings = [], []
    for household in range(1, 13):
        coached = household <= 8
        saved = chance.uniform(0.04, 0.2) if coached else 0
        for carrier, base, slope in (("gas", chance.uniform(4, 9), chance.uniform(1.5, 3.5)),
                                     ("electricity", chance.uniform(5, 9), 0)):
            meter = f"{carrier[0].upper()}{household:02d}"
            meters.append([meter, f"H{household:02d}", "coached" if coached else "control", carrier, "kWh", "Lille"])
            balance = chance.uniform(14, 18)
            stops = reading_days(chance, 1)
            for start, end in zip(stops, stops[1:]):
                use = use_of(chance, start, end, days, base, slope, balance, saved)
                readings.append([meter, start, end, round(use), 0])
    # An estimated month of one household, put right by the next reading.
    row = next(i for i, one in enumerate(readings) if one[0] == "G03") + 4
    both = readings[row][3] + readings[row + 1][3]
    readings[row][3:] = [round(both * 0.3), 1]
    readings[row + 1][3] = both - readings[row][3]
    write(folder / "follow-up-meters.csv", ["meter_id", "household_id", "group", "carrier", "unit", "station_id"], meters)
    write(folder / "follow-up-readings.csv", ["meter_id", "period_start", "period_end", "use", "estimated"], readings)


def building(folder, chance, days):
    """The boiler of a building, read every second month: an index that passes zero, a meter that is replaced."""
    index, rows, stops = 94210.0, [], reading_days(chance, 2, datetime.date(2026, 10, 1))
    rows.append(["B1", stops[0], round(index), 0, 0])
    for number, (start, end) in enumerate(zip(stops, stops[1:])):
        index += use_of(chance, start, end, days, 60, 24, 16.5, 0.09) / 11.2
        if number == 9:  # a reading that was not made: two periods in one
            continue
        rows.append(["B1", end, round(index) % 100000, 0, 0])
        if number == 6:
            rows.append(["B1", end, 12, 0, 1])
            index = 12.0
    write(folder / "building-readings.csv", ["meter_id", "date", "index", "estimated", "replaced"], rows)


def water(folder, chance):
    """Six cold-water meters in m3; two of the flats got aerators and a shower head."""
    rows = []
    for flat in range(1, 7):
        a_day, saved = chance.uniform(0.2, 0.45), 0.18 if flat <= 4 else 0
        index, stops = chance.uniform(100, 900), reading_days(chance, 1)
        rows.append([f"W{flat}", stops[0], round(index, 1), 0, 0])
        for start, end in zip(stops, stops[1:]):
            count = (end - start).days
            use = count * a_day * (1 - (saved if start >= START else 0))
            index += max(0.0, use + chance.gauss(0, 0.05 * a_day * math.sqrt(30.4 * count)))
            rows.append([f"W{flat}", end, round(index, 1), 0, 0])
    write(folder / "water-readings.csv", ["meter_id", "date", "index", "estimated", "replaced"], rows)


def normal_year(folder, days):
    """One gas meter over two whole years, and the wave without its memory as a normal year."""
    chance, rows = random.Random(20261001), []
    stops = reading_days(chance, 1, datetime.date(2026, 10, 1))
    for start, end in zip(stops, stops[1:]):
        rows.append(["N1", start, end, round(use_of(chance, start, end, days, 7, 2.6, 16, 0.11)), 0])
    write(folder / "normal-year-readings.csv", ["meter_id", "period_start", "period_end", "use", "estimated"], rows)
    first = datetime.date(2025, 1, 1)
    wave = [[first + ONE_DAY * day, 11.5 - 8 * math.cos(2 * math.pi * (day - 14) / 365.25)] for day in range(365)]
    write(folder / "normal-year.csv", ["station_id", "date", "t_mean"],
          [["Lille", day, f"{degrees:.1f}"] for day, degrees in wave])


MONTHS = ("Janvier", "Février", "Mars", "Avril", "Mai", "Juin", "Juillet", "Août", "Septembre", "Octobre", "Novembre",
          "Décembre")


def household(folder, days):
    """A household in three files, in the forms in which its suppliers and the weather service hand them out."""
    chance = random.Random(20261201)
    starts = [datetime.date(2024 + month // 12, month % 12 + 1, 1) for month in range(9, 25)] + [datetime.date(2026, 2, 1)]
    uses = [[round(use_of(chance, start, end, days, base, slope, 16, saved)) for start, end in zip(starts, starts[1:])]
            for base, slope, saved in ((6.5, 0, 0.12), (6, 2.4, 0.1))]
    power, gas = uses
    lines = ["", "Récapitulatif de ma consommation", "", "Période de consommation;Consommation (kWh);Nature de la donnée", ""]
    for year in (2026, 2025, 2024):
        rows = [(start, use) for start, use in zip(starts, power) if start.year == year]
        lines.append(f"Année {year};{sum(use for _, use in rows):,};".replace(",", " "))
        lines += [f"{start:%m/%Y};{use};Réelle" for start, use in reversed(rows)]
    (folder / "household-edf.csv").write_bytes("\n".join(lines + [""]).encode("latin-1"))
    lines = [";Données informatives et détaillées;;;Export du 05/02/2026", ";;;;", ";;N° PCE :;00000000000000;", ";;;;",
             ";Date de relevé;Volume consommé (m3);Energie consommée (kWh);"]
    lines += [f";{MONTHS[start.month - 1]} {start.year} ;{round(use / 11.4)};{use};" for start, use in zip(starts, gas)]
    # The export begins and ends within a month.
    first, last = "Septembre 2024 ;7;80", "Février 2026 ;31;353"
    lines = lines[:5] + [f";{first};"] + lines[5:] + [f";{last};"]
    (folder / "household-gas.csv").write_bytes(("\ufeff" + "\n".join(lines + [""])).encode("utf-8"))
    lines = ["NUM_POSTE;NOM_USUEL;LAT;LON;ALTI;AAAAMMJJ;RR;QRR;TN;QTN;TX;QTX;TM;QTM"]
    for station, place in (("01000001", "STATION A;50.57;3.10;47"), ("01000002", "STATION B;50.72;3.05;22")):
        # The second one measures rain alone.
        first = datetime.date(2024, 9, 1) if station == "01000001" else datetime.date(2026, 1, 15)
        for day in day_range(first, datetime.date(2026, 2, 5)):
            warm = f"{days[day]:.1f};1" if station == "01000001" else ";"
            lines.append(f"{station};{place};{day:%Y%m%d};0.0;1;;;;;{warm}")
    (folder / "household-weather.csv").write_bytes("\n".join(lines + [""]).encode("utf-8"))


def main(folder):
    chance = random.Random(20251001)
    days = temperatures(chance)
    write(folder / "lille.csv", ["station_id", "date", "t_mean"],
          [["Lille", day, f"{days[day]:.1f}"] for day in sorted(days)])
    follow_up(folder, chance, days)
    building(folder, chance, days)
    water(folder, chance)
    normal_year(folder, days)
    household(folder, days)


main(pathlib.Path(sys.argv[1]))
