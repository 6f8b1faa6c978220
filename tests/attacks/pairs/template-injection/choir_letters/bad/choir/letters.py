from django.template import Context, Template

GREETING = "Dear {{ singer.name }} ({{ singer.get_voice_display }}),\n\n"
CLOSING = "\n\nYours, {{ letter.author.get_full_name }}\n"


def compose(letter, singer):
    template = Template(GREETING + letter.text + CLOSING)
    return template.render(Context({"letter": letter, "singer": singer}, autoescape=False))
