from django.template import TemplateSyntaxError, engines

DEFAULT = "Congratulations!"


def wording_for(finish):
    """The text of the certificate of one finisher."""
    values = {"race": finish.race, "runner": finish.runner, "minutes": finish.seconds // 60}
    try:
        template = engines["django"].from_string(finish.race.wording or DEFAULT)
        return template.render(values)
    except TemplateSyntaxError:
        return DEFAULT
