from rest_framework.permissions import BasePermission


class InLab(BasePermission):
    """Whoever is a member of any group of the institute."""

    def has_permission(self, request, view):
        return request.user.is_authenticated and request.user.lab_groups.exists()


class OfSampleGroup(BasePermission):
    def has_permission(self, request, view):
        return bool(request.user and request.user.is_authenticated)

    def has_object_permission(self, request, view, sample):
        return sample.group.members.filter(pk=request.user.pk).exists()


class IsCurator(BasePermission):
    def has_permission(self, request, view):
        return request.user.has_perm("samples.change_sample")
