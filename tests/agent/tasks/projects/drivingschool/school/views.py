from django.contrib.auth.decorators import user_passes_test
from django.db.models import Q, Sum
from django.shortcuts import render

from .models import Student


def is_office(user):
    return user.is_staff


@user_passes_test(is_office)
def students(request):
    found = Student.objects.select_related('licence', 'instructor', 'user')
    return render(request, 'school/students.html', {'students': found})


@user_passes_test(is_office)
def progress(request):
    """How far the learners are with their required minutes."""
    driven = Sum('lessons__minutes', filter=Q(lessons__cancelled=False), default=0)
    rows = []
    for student in Student.objects.select_related('licence').annotate(driven=driven):
        percent = student.driven * 100 // student.licence.required_minutes
        rows.append({'student': student, 'driven': student.driven, 'percent': min(percent, 100)})
    return render(request, 'school/progress.html', {'rows': rows})
