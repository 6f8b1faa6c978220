from rest_framework.permissions import IsAuthenticated


class OnlyTheArtistChanges(IsAuthenticated):
    """Members look at all windows and change their own."""

    def has_object_permission(self, request, view, obj):
        if request.method in ("PUT", "PATCH"):
            return obj.artist_id == request.user.pk
        return True
