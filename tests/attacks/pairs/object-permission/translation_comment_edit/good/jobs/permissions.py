from rest_framework.permissions import SAFE_METHODS, BasePermission


class IsPartyOfJob(BasePermission):
    """The client and the translator of a job, for the job and all that hangs on it."""

    def has_object_permission(self, request, view, obj):
        job = getattr(obj, "job", obj)
        return request.user.pk in (job.client_id, job.translator_id)


class ClientChanges(BasePermission):
    """Only who ordered the job changes it."""

    def has_object_permission(self, request, view, obj):
        return request.method in SAFE_METHODS or obj.client_id == request.user.pk


class AuthorChanges(BasePermission):
    """Only who wrote it changes it."""

    def has_object_permission(self, request, view, obj):
        return request.method in SAFE_METHODS or obj.author_id == request.user.pk
