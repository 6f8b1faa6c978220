from django.contrib.auth.mixins import LoginRequiredMixin


class OwnRowsMixin:
    owner_field = "owner"

    def get_queryset(self):
        return self.model._default_manager.filter(**{self.owner_field: self.request.user})


class MembersMixin(LoginRequiredMixin):
    raise_exception = False
