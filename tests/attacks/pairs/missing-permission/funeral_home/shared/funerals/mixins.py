from django.contrib.auth.mixins import LoginRequiredMixin, PermissionRequiredMixin


class ArrangerMixin(LoginRequiredMixin, PermissionRequiredMixin):
    permission_required = "funerals.arrange"
