from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.exceptions import PermissionDenied

from core.permissions import is_committee, member_of


class MemberRequiredMixin(LoginRequiredMixin):
    """Login page for strangers, 403 for users without a Member record; the view gets self.member."""

    member = None

    def dispatch(self, request, *args, **kwargs):
        if request.user.is_authenticated:
            self.member = member_of(request.user)
            if self.member is None:
                raise PermissionDenied("This is for members of the society.")
        return super().dispatch(request, *args, **kwargs)


class CommitteeRequiredMixin(LoginRequiredMixin):
    def dispatch(self, request, *args, **kwargs):
        if request.user.is_authenticated and not is_committee(request.user):
            raise PermissionDenied("This is for the committee.")
        return super().dispatch(request, *args, **kwargs)
