from django.shortcuts import get_object_or_404

from .models import Certificate, Course

LAYOUT = """SAILING SCHOOL NORTH HARBOUR

This is to certify that {name}
born on {born}, of {address}
has passed: {course}
on {passed}

{remarks}
"""


def upcoming_courses():
    return Course.objects.filter(open_places__gt=0)


def certificates_of(user):
    return Certificate.objects.filter(pupil__user=user).select_related("course")


def certificate_document(user, number):
    certificate = get_object_or_404(
        Certificate.objects.select_related("pupil", "course"), pk=number
    )
    return LAYOUT.format(
        name=certificate.pupil.full_name,
        born=certificate.pupil.born_on,
        address=certificate.pupil.address,
        course=certificate.course.title,
        passed=certificate.passed_on,
        remarks=certificate.remarks,
    )
