from django.views.generic import TemplateView

from .mixins import CustomerMixin


class AccountView(CustomerMixin, TemplateView):
    template_name = "accounts/account.html"
    page_title = "Your account"
    section = "account"

    def get_context_data(self, **kwargs):
        profile = self.request.user.profile
        return super().get_context_data(
            profile=profile, discount=profile.discount_percent, **kwargs
        )
