"""Catalogues of nurseries: <catalogue><plant name="Aster"><notes>...</notes></plant></catalogue>"""

from xml.etree import ElementInclude, ElementTree
from xml.parsers import expat

MAX_PLANTS = 1000


class BadCatalogue(ValueError):
    pass


def refuse(*args):
    raise BadCatalogue("A catalogue has no DOCTYPE.")


def check(data):
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.Parse(data, True)


def read_plants(data):
    try:
        check(data)
        root = ElementTree.fromstring(data)
        ElementInclude.include(root, max_depth=2)
    except (expat.ExpatError, ElementTree.ParseError, LookupError, OSError, SyntaxError, ValueError) as exc:
        raise BadCatalogue("This is not a catalogue.") from exc
    plants = []
    for node in root.findall("plant"):
        name, notes = node.get("name", "").strip(), (node.findtext("notes") or "").strip()
        if not 0 < len(name) <= 80 or len(notes) > 2000:
            raise BadCatalogue("A plant has a name and short notes.")
        plants.append({"name": name, "notes": notes})
    if not 0 < len(plants) <= MAX_PLANTS:
        raise BadCatalogue(f"A catalogue has 1 to {MAX_PLANTS} plants.")
    return plants
