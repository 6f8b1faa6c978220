from xml.dom import minidom
from xml.sax import SAXException, make_parser
from xml.sax.handler import feature_namespaces


class GpxError(Exception):
    pass


def text_of(document, tag):
    found = document.getElementsByTagName(tag)
    if not found:
        return ""
    return "".join(node.data for node in found[0].childNodes if node.nodeType == node.TEXT_NODE).strip()


def read_gpx(file):
    """Title, description and points of a track."""
    parser = make_parser()
    parser.setFeature(feature_namespaces, True)
    try:
        document = minidom.parse(file, parser)
        points = [
            (float(point.getAttribute("lat")), float(point.getAttribute("lon")))
            for point in document.getElementsByTagName("trkpt")
        ]
    except (SAXException, OSError, ValueError):
        raise GpxError("This is not a GPX track.") from None
    if not all(-90 <= latitude <= 90 and -180 <= longitude <= 180 for latitude, longitude in points):
        raise GpxError("A point of the track is not on this earth.")
    return text_of(document, "name"), text_of(document, "desc"), points
