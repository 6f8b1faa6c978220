from django import forms
from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.forms import SetPasswordForm
from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.mail import send_mail
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse, reverse_lazy
from django.views.generic import FormView, ListView, TemplateView

from .links import make_token, user_of


class EmailForm(forms.Form):
    email = forms.EmailField()


class LostPassword(FormView):
    form_class = EmailForm
    template_name = "pottery/form.html"
    success_url = reverse_lazy("sent")

    def form_valid(self, form):
        user = get_user_model().objects.filter(email__iexact=form.cleaned_data["email"], is_active=True).first()
        if user:
            link = settings.SITE_URL + reverse("new-password", args=[make_token(user)])
            send_mail("New password", f"Choose it here: {link}", settings.DEFAULT_FROM_EMAIL, [user.email])
        return super().form_valid(form)


class Sent(TemplateView):
    template_name = "pottery/sent.html"


class NewPassword(FormView):
    form_class = SetPasswordForm
    template_name = "pottery/form.html"

    def dispatch(self, request, *args, **kwargs):
        self.owner = user_of(kwargs["token"])
        if self.owner is None:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "user": self.owner}

    def form_valid(self, form):
        form.save()
        return redirect("login")


class MyFirings(LoginRequiredMixin, ListView):
    template_name = "pottery/firings.html"
    paginate_by = 25

    def get_queryset(self):
        return self.request.user.firings.select_related("kiln")
