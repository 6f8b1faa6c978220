from django.template import Context, Template, TemplateSyntaxError


def fill(label, remedy):
    """The wording with what this jar holds."""
    try:
        return Template(label.wording).render(Context({"remedy": remedy}, autoescape=False))
    except TemplateSyntaxError:
        return label.wording
