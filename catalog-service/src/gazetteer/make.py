#!/usr/bin/env python3
"""Makes ../main/resources/gazetteer/{localities,partnerships}.ndjson from a folder of source tables.

usage: make.py FOLDER   (holds localities.csv, countries.csv, risky_names.csv, partnerships.csv, vn_province_mergers_2025.csv)

The form is the one that GET /api/v1/gazetteer serves: a line per locality, sorted by id, members in a fixed order,
absent values left out. Run once per new edition of the tables; the result is committed. Standard library only.
"""
import csv
import json
import re
import sys
import unicodedata

# Syllables that name a country only inside a pair such as "Việt - Nga"; as bare words they are too common to match.
PAIR_ONLY = {"Trung": "cn", "Hàn": "kr", "Nhật": "jp", "Ấn": "in", "Mỹ": "us", "Nga": "ru", "Pháp": "fr", "Đức": "de",
             "Lào": "la", "Thái": "th", "Anh": "gb", "Triều": "kp", "Séc": "cz"}
NATIVE = {"CN": "zh", "TW": "zh", "HK": "zh", "MO": "zh", "JP": "ja", "KR": "ko", "KP": "ko", "LA": "lo", "KH": "km",
          "TH": "th", "RU": "ru", "VN": "vi"}
PARTNERSHIP_KINDS = {"SISTER_OR_TWIN": "SISTER", "FRIENDSHIP": "FRIENDSHIP", "MOU": "COOPERATION",
                     "COOPERATION": "COOPERATION"}
QUALIFIER = re.compile(r" \(.*\)$")


def rows(folder, name):
    with open(f"{folder}/{name}.csv", encoding="utf-8", newline="") as table:
        return [{key: unicodedata.normalize("NFC", value.strip()) for key, value in row.items()}
                for row in csv.DictReader(table)]


def split(cell):
    return [part.strip() for part in cell.split("|") if part.strip()]


def is_vietnamese(text):
    """Letters outside ASCII that Vietnamese uses; decides the language of an alias."""
    return any(ord(letter) > 127 and letter.lower() in VIETNAMESE for letter in text)


VIETNAMESE = set("ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ")


class Names:
    """Collects the names of one locality, each text once per language."""

    def __init__(self, locality, risky):
        self.locality, self.risky, self.seen, self.items = locality, risky, set(), []

    def add(self, text, language, kind, risky=False):
        if not text or (text, language, kind == "PAIR") in self.seen:
            return
        self.seen.add((text, language, kind == "PAIR"))
        name = {"text": text, "language": language, "kind": kind}
        if risky or self.locality in self.risky.get(text.lower(), ()):
            name["risky"] = True
        self.items.append(name)

    def add_alias(self, text, language):
        if any(text == name["text"] for name in self.items):
            return
        transliterated = "-" in text and " - " not in text
        self.add(text, language, "TRANSLITERATION" if transliterated else "ALIAS")


def bare(name, row):
    """The name without its qualifier, unless it is a generic word that must never match alone (rule 8)."""
    return name if "generic name qualified" in row["source"] else QUALIFIER.sub("", name)


def plain(name):
    """Without macrons: the English press writes Osaka and Riga, the tables Ōsaka and Rīga."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).replace("\u0304", ""))


def names(row, country, risky):
    result = Names(row["id"], risky)
    home = row["country"] == "VN"
    result.add(bare(row["nameVi"], row), "vi", "OFFICIAL" if home else "PRESS")
    english = bare(row["nameEn"], row)
    result.add(plain(english), "en", "OFFICIAL")
    result.add_alias(english, "en")
    result.add(row["nameNative"], NATIVE.get(row["country"], "und"), "OFFICIAL")
    if country:
        result.add(country["officialVi"], "vi", "OFFICIAL")
        for form in split(country["pressForms"]):
            result.add_alias(form, "vi")
    for alias in split(row["aliases"]):
        vietnamese = is_vietnamese(alias) or ("-" in alias and not home) or re.match(r"(TP|tỉnh|nước) ?", alias)
        result.add_alias(alias, "vi" if vietnamese else "en")
    if country:
        for demonym in [country["demonymVi"], *split(country["demonymAliases"])]:
            result.add(demonym, "vi", "DEMONYM")
        for pair, locality in PAIR_ONLY.items():
            if locality == row["id"]:
                result.add(pair, "vi", "PAIR", risky=True)
    return result.items


def identifiers(row, codes):
    found = [("iso3166-2", row["iso3166_2"]), ("wikidata", row["wikidata"]), ("vn-qd19", codes.get(row["id"], ""))]
    return [{"scheme": scheme, "value": value} for scheme, value in found if value]


def locality(row, country, risky, codes):
    line = {"id": row["id"], "level": row["level"], "country": row["country"], "parentId": row["parentId"] or None,
            "identifiers": identifiers(row, codes), "names": names(row, country, risky),
            "lat": float(row["lat"]) if row["lat"] else None, "lon": float(row["lon"]) if row["lon"] else None,
            "validFrom": row["validFrom"] or None, "validTo": row["validTo"] or None,
            "successorId": row["successorId"] or None, "source": row["source"]}
    return {key: value for key, value in line.items() if value is not None}


def write(name, lines):
    with open(f"../main/resources/gazetteer/{name}.ndjson", "w", encoding="utf-8", newline="\n") as out:
        for line in lines:
            out.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")


def main(folder):
    countries = {row["iso2"].lower(): row for row in rows(folder, "countries")}
    risky = {row["name"]: row["ids"].split(" ; ") for row in rows(folder, "risky_names")}
    codes = {row["newId"]: row["newCode"] for row in rows(folder, "vn_province_mergers_2025")}
    table = rows(folder, "localities")
    codes.update({row["id"]: row["source"][-5:] for row in table if row["level"] == "COMMUNE" and "GSO code" in row["source"]})
    write("localities", (locality(row, countries.get(row["id"]), risky, codes)
                         for row in sorted(table, key=lambda row: row["id"])))
    pairs = [{"homeId": row["homeId"], "partnerId": row["partnerId"], "kind": PARTNERSHIP_KINDS[row["kind"]],
              "since": row["since"] or None, "source": row["source"], "confidence": row["confidence"].upper()}
             for row in rows(folder, "partnerships") if row["kind"] in PARTNERSHIP_KINDS]
    write("partnerships", ({key: value for key, value in pair.items() if value is not None}
                           for pair in sorted(pairs, key=lambda pair: (pair["homeId"], pair["partnerId"]))))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
