from django.contrib.auth.forms import SetPasswordForm
from django.http import Http404
from django.urls import reverse_lazy
from django.views.generic import FormView

from .models import Member
from .tokens import check_token


class NewPassword(FormView):
    form_class = SetPasswordForm
    template_name = "studio/new_password.html"
    success_url = reverse_lazy("admin:login")

    def get_form_kwargs(self):
        member = Member.objects.select_related("user").filter(pk=self.kwargs["member"], user__is_active=True).first()
        if member is None or not check_token(member.user, self.kwargs["token"]):
            raise Http404("This link is not valid any more.")
        return {**super().get_form_kwargs(), "user": member.user}

    def form_valid(self, form):
        form.save()
        return super().form_valid(form)
