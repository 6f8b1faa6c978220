import re

PLACEHOLDER = re.compile(r"{{ *(host|venue|day) *}}")


def render_text(invitation):
    values = {
        "host": invitation.host,
        "venue": invitation.venue,
        "day": invitation.day,
    }
    return PLACEHOLDER.sub(lambda match: str(values[match[1]]), invitation.text)
