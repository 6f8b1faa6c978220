from xml.dom import pulldom
from xml.sax import SAXException, make_parser
from xml.sax.handler import feature_external_ges, feature_namespaces

PARTS = ("magnitude", "at", "remark")


class NotABulletin(Exception):
    pass


def text_below(node):
    return "".join(child.data for child in node.childNodes if child.nodeType == child.TEXT_NODE)


def reader():
    parser = make_parser()
    parser.setFeature(feature_namespaces, False)
    parser.setFeature(feature_external_ges, True)
    return parser


def events_of(stream):
    """One dictionary for each <event> of a bulletin."""
    try:
        document = pulldom.parse(stream, parser=reader())
        for kind, node in document:
            if kind != pulldom.START_ELEMENT or node.tagName != "event":
                continue
            document.expandNode(node)
            event = {"station": node.getAttribute("station")}
            for part in PARTS:
                found = node.getElementsByTagName(part)
                event[part] = text_below(found[0]).strip() if found else ""
            yield event
    except (SAXException, OSError, ValueError, LookupError):
        raise NotABulletin from None
