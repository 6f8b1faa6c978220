class TenantMixin:
    """A viewset over what the caller's department owns."""

    def get_queryset(self):
        return super().get_queryset().for_user(self.request.user)
