from functools import wraps

from django import forms
from django.core.paginator import Paginator
from django.db.models import F
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse_lazy
from django.views.decorators.http import require_GET, require_POST
from django.views.generic import FormView

from . import accounts
from .models import Bottle, Visit


def customer_required(view):
    @wraps(view)
    def wrapped(request, *args, **kwargs):
        if request.visit is None or request.visit.customer is None:
            return redirect("login")
        return view(request, *args, **kwargs)

    return wrapped


class LoginForm(forms.Form):
    email = forms.EmailField()
    password = forms.CharField(widget=forms.PasswordInput, max_length=128)

    def clean(self):
        data = super().clean()
        if "email" in data and "password" in data:
            self.customer = accounts.authenticate(data["email"], data["password"])
            if self.customer is None:
                raise forms.ValidationError("That did not work.")
        return data


@require_GET
def bottles(request):
    page = Paginator(Bottle.objects.all(), 24).get_page(request.GET.get("page"))
    lines = request.visit.lines.select_related("bottle")[:100] if request.visit else []
    return render(request, "cellar/bottles.html", {"page": page, "lines": lines})


@require_POST
def add_to_basket(request, pk):
    bottle = get_object_or_404(Bottle, pk=pk)
    if request.visit is None:
        request.visit = Visit.objects.create()
    line, made = request.visit.lines.get_or_create(bottle=bottle)
    if not made:
        request.visit.lines.filter(pk=line.pk, quantity__lt=60).update(quantity=F("quantity") + 1)
    return redirect("bottles")


class LoginPage(FormView):
    form_class = LoginForm
    template_name = "cellar/login.html"
    success_url = reverse_lazy("account")

    def form_valid(self, form):
        accounts.log_in(self.request, form.customer)
        return super().form_valid(form)


@require_POST
def log_out(request):
    accounts.log_out(request)
    return redirect("bottles")


@customer_required
@require_GET
def account(request):
    return render(request, "cellar/account.html", {"customer": request.visit.customer})
