"""Reads name, description and number of points of a GPX track.

SAX, because tracks of the old watches come with tens of thousands of points.
"""
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges, feature_namespaces


class TrackHandler(ContentHandler):
    def __init__(self):
        super().__init__()
        self.found = {"name": "", "desc": ""}
        self.points = 0
        self._inside = None

    def startElement(self, name, attrs):
        if name == "trkpt":
            self.points += 1
        elif name in self.found and not self.found[name]:
            self._inside = name

    def endElement(self, name):
        if name == self._inside:
            self._inside = None

    def characters(self, content):
        if self._inside:
            self.found[self._inside] += content


def read_track(file):
    handler = TrackHandler()
    parser = xml.sax.make_parser()
    parser.setFeature(feature_namespaces, False)
    parser.setFeature(feature_external_ges, True)
    parser.setContentHandler(handler)
    parser.parse(file)
    return handler
