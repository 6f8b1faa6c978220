from django.template import Context, Template, TemplateSyntaxError


def fill_in(party, guest):
    """The invitation's text for one guest; the host may use {{ guest }}, {{ title }} and {{ day }}."""
    try:
        template = Template(party.wording)
    except TemplateSyntaxError:
        return party.wording
    return template.render(Context({"guest": guest.user, "title": party.title, "day": party.day}))
