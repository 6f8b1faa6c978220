from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.exceptions import PermissionDenied

from people.models import Member


class MemberRequiredMixin(LoginRequiredMixin):
    """Pages for members. Puts the member on the view as self.member."""

    member = None

    def dispatch(self, request, *args, **kwargs):
        if not request.user.is_authenticated:
            return self.handle_no_permission()
        self.member = Member.objects.select_related("user").filter(user=request.user).first()
        if self.member is None:
            raise PermissionDenied("You have no membership.")
        return super().dispatch(request, *args, **kwargs)
