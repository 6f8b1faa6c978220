from django.contrib.auth.mixins import PermissionRequiredMixin
from django.contrib.auth.views import PasswordResetConfirmView
from django.core.mail import send_mail
from django.db import transaction
from django.urls import reverse, reverse_lazy
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from django.views.generic import CreateView

from .forms import InviteForm
from .tokens import invite_tokens


class InviteColleague(PermissionRequiredMixin, CreateView):
    permission_required = "auth.add_user"
    form_class = InviteForm
    template_name = "staffing/form.html"
    success_url = reverse_lazy("invite")

    def form_valid(self, form):
        answer = super().form_valid(form)
        uid = urlsafe_base64_encode(force_bytes(self.object.pk))
        link = reverse("welcome", args=[uid, invite_tokens.make_token(self.object)])
        text = f"Choose your password: {self.request.build_absolute_uri(link)}"
        address = self.object.email
        transaction.on_commit(lambda: send_mail("Welcome to the clinic", text, None, [address]))
        return answer


class SetPassword(PasswordResetConfirmView):
    token_generator = invite_tokens
    reset_url_token = "choose"
    template_name = "staffing/form.html"
    success_url = reverse_lazy("admin:login")
