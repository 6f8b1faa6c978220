import re

PLACEHOLDER = re.compile(r"\{\{ ?(name|club|joined) ?\}\}")


def render_mail(mail_template, membership):
    """The text of a mail for one member."""
    values = {
        "name": membership.user.first_name,
        "club": membership.club.name,
        "joined": membership.joined_on.isoformat(),
    }
    return PLACEHOLDER.sub(lambda match: values[match.group(1)], mail_template.body)
