"""Who may do what.

Keepers are the members of the group "keepers"; staff (is_staff) may do
everything a keeper may. Everybody else is a customer, who sees only the
pets they own and what belongs to those pets.
"""
from functools import wraps

from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin, UserPassesTestMixin
from django.core.exceptions import PermissionDenied

KEEPERS_GROUP = "keepers"


def is_keeper(user):
    """True for staff and for members of the keepers group."""
    if not user.is_authenticated:
        return False
    return user.is_staff or user.groups.filter(name=KEEPERS_GROUP).exists()


def keeper_required(view):
    """Function views for keepers only: login first, then 403."""

    @login_required
    @wraps(view)
    def wrapper(request, *args, **kwargs):
        if not is_keeper(request.user):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return wrapper


class KeeperRequiredMixin(LoginRequiredMixin, UserPassesTestMixin):
    """Class views for keepers only."""

    def test_func(self):
        return is_keeper(self.request.user)

    def handle_no_permission(self):
        if self.request.user.is_authenticated:
            raise PermissionDenied
        return super().handle_no_permission()


class OwnRowsMixin(LoginRequiredMixin):
    """Narrow a class view to the rows of the logged-in customer.

    The model's default manager must offer ``visible_to(user)``.
    """

    def get_queryset(self):
        return super().get_queryset().visible_to(self.request.user)
