from django.template import Context, Template, TemplateSyntaxError
from django.utils.html import strip_tags


def letter_for(letter, pupil):
    values = {"pupil": pupil, "teacher": letter.teacher, "school": pupil.school}
    try:
        text = Template(strip_tags(letter.text)).render(Context(values))
    except TemplateSyntaxError:
        text = letter.text
    return text
