from django.http import Http404
from rest_framework.permissions import SAFE_METHODS, BasePermission


class StudentOrTeacher(BasePermission):
    """The student may do everything, the teacher may read, nobody else knows of it."""

    def has_object_permission(self, request, view, essay):
        if essay.student_id == request.user.pk:
            return True
        if essay.course.teacher_id == request.user.pk:
            return request.method in SAFE_METHODS
        raise Http404
