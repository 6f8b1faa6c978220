from django import forms
from django.contrib.auth.forms import SetPasswordForm
from django.contrib.auth.mixins import LoginRequiredMixin
from django.contrib.auth.models import User
from django.core.cache import cache
from django.core.mail import send_mail
from django.shortcuts import redirect, render
from django.urls import reverse_lazy
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.generic import FormView, ListView

from .models import Loan, Pair
from .resets import link_for, user_of


class PairList(ListView):
    model = Pair
    paginate_by = 40
    template_name = "skis/rows.html"


class LoanList(LoginRequiredMixin, ListView):
    paginate_by = 40
    template_name = "skis/rows.html"

    def get_queryset(self):
        return Loan.objects.filter(skier=self.request.user).values_list("day", "pair__label")


class AskForm(forms.Form):
    email = forms.EmailField()


class ResetAsk(FormView):
    form_class = AskForm
    template_name = "skis/form.html"
    success_url = reverse_lazy("pairs")

    def form_valid(self, form):
        user = User.objects.filter(email__iexact=form.cleaned_data["email"], is_active=True).first()
        if user and cache.add(f"reset:{user.pk}", True, 5 * 60):
            link = self.request.build_absolute_uri(link_for(user))
            send_mail("Your password at the ski desk", f"Choose a new one: {link}", None, [user.email])
        return super().form_valid(form)


@method_decorator(never_cache, name="dispatch")
class ResetConfirm(View):
    def answer(self, request, token, data=None):
        user = user_of(token)
        if user is None:
            return render(request, "skis/form.html", {"gone": True}, status=410)
        form = SetPasswordForm(user, data)
        if form.is_valid():
            form.save()
            return redirect("pairs")
        response = render(request, "skis/form.html", {"form": form}, status=400 if data else 200)
        response["Referrer-Policy"] = "no-referrer"
        return response

    def get(self, request, token):
        return self.answer(request, token)

    def post(self, request, token):
        return self.answer(request, token, request.POST)
