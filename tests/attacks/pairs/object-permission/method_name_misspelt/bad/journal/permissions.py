from rest_framework.permissions import IsAuthenticated


class IsWriter(IsAuthenticated):
    message = "This entry is not yours."

    def has_object_permissions(self, request, view, obj):
        return obj.writer_id == request.user.pk
