from rest_framework import permissions


class TranslatorWrites(permissions.BasePermission):
    message = "Only its translator changes a glossary."

    def has_permission(self, request, view):
        return request.method in permissions.SAFE_METHODS or request.user.is_authenticated

    def has_object_permission(self, request, view, obj):
        if request.method in permissions.SAFE_METHODS:
            return True
        return obj.translator_id == request.user.pk
