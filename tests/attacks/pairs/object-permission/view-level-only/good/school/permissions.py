from rest_framework.permissions import BasePermission


class IsTeacher(BasePermission):
    def has_permission(self, request, view):
        return request.user.is_authenticated and request.user.role == "teacher"

    def has_object_permission(self, request, view, obj):
        return obj.course.teacher_id == request.user.pk
