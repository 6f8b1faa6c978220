from string import Template

from django.utils.html import strip_tags


def letter_for(letter, pupil):
    values = {
        "pupil": pupil.name,
        "course": pupil.course,
        "teacher": letter.teacher.user.get_full_name(),
        "school": pupil.school.name,
    }
    return Template(strip_tags(letter.text)).safe_substitute(values)
