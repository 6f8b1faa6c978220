from django.contrib.auth import get_user_model
from django.core.mail import send_mail
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.generic import FormView

from . import tokens
from .forms import AskForm, NewPasswordForm


class AskView(FormView):
    form_class = AskForm
    template_name = "reset/form.html"

    def form_valid(self, form):
        user = get_user_model().objects.filter(email__iexact=form.cleaned_data["email"], is_active=True).first()
        if user is not None:
            send_mail("Reset", f"https://localhost/reset/{user.pk}/{tokens.make(user)}/", None, [user.email])
        return HttpResponse("A mail is under way if the address is known.")


class NewPasswordView(FormView):
    form_class = NewPasswordForm
    template_name = "reset/form.html"

    def dispatch(self, request, pk, token):
        self.user = get_object_or_404(get_user_model(), pk=pk, is_active=True)
        if not tokens.check(self.user, token):
            raise Http404
        return super().dispatch(request)

    def form_valid(self, form):
        self.user.set_password(form.cleaned_data["password"])
        self.user.save(update_fields=["password"])
        return HttpResponse("Saved.")
