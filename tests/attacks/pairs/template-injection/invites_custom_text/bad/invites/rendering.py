from django.template import Context, Template, TemplateSyntaxError


def render_text(invitation):
    values = {
        "host": invitation.host,
        "venue": invitation.venue,
        "day": invitation.day,
    }
    try:
        return Template(invitation.text).render(Context(values, autoescape=False))
    except TemplateSyntaxError:
        return invitation.text
