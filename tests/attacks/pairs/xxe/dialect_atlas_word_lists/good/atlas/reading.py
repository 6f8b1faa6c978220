from xml.parsers import expat

from django.conf import settings


class BadList(ValueError):
    pass


REGIONS = frozenset({"north.ent", "south.ent"})


class WordReader:
    """Reads <list><word name="...">meaning</word>...</list>; entities stand for regions."""

    def __init__(self):
        self.words, self.name, self.text = [], None, ""
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.characters
        self.parser.ExternalEntityRefHandler = self.entity

    def start(self, tag, attributes):
        if tag == "word":
            self.name, self.text = attributes.get("name", ""), ""

    def end(self, tag):
        if tag == "word":
            self.words.append((self.name, " ".join(self.text.split())))

    def characters(self, text):
        self.text += text

    def entity(self, context, base, system_id, public_id):
        if system_id not in REGIONS:
            raise BadList("not a region")
        source = settings.ENTITY_FOLDER / system_id
        self.parser.ExternalEntityParserCreate(context).Parse(source.read_bytes(), True)
        return 1


def read_words(content):
    reader = WordReader()
    try:
        reader.parser.Parse(content, True)
    except (expat.ExpatError, OSError, ValueError) as error:
        raise BadList("not readable") from error
    if len(reader.words) > 500:
        raise BadList("too many words")
    if any(not 0 < len(name) <= 80 or len(text) > 400 for name, text in reader.words):
        raise BadList("a word is too long")
    return reader.words
