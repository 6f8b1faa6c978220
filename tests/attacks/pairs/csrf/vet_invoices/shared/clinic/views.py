import hashlib
import hmac
import json

from django.conf import settings
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse, HttpResponseBadRequest, HttpResponseForbidden
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.utils import timezone
from django.views.decorators.http import require_POST
from django.views.generic import DetailView, ListView, UpdateView

from .forms import ContactForm, PaymentForm
from .models import Contact, Invoice


class Invoices(LoginRequiredMixin):
    def get_queryset(self):
        return Invoice.objects.filter(owner=self.request.user).order_by("-number")


class InvoiceList(Invoices, ListView):
    template_name = "clinic/invoices.html"
    paginate_by = 30


class InvoiceDetail(Invoices, DetailView):
    template_name = "clinic/invoice.html"


class EditContact(LoginRequiredMixin, UpdateView):
    form_class = ContactForm
    template_name = "clinic/contact.html"
    success_url = reverse_lazy("invoices")

    def get_object(self, queryset=None):
        return get_object_or_404(Contact, user=self.request.user)


@require_POST
def payment(request):
    signature = hmac.new(settings.PAYMENT_SECRET.encode(), request.body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(signature.encode(), request.headers.get("X-Signature", "").encode()):
        return HttpResponseForbidden()
    try:
        data = json.loads(request.body)
    except ValueError:
        return HttpResponseBadRequest()
    form = PaymentForm(data if isinstance(data, dict) else {})
    if not form.is_valid():
        return HttpResponseBadRequest()
    Invoice.objects.filter(
        number=form.cleaned_data["invoice"], cents=form.cleaned_data["cents"], paid_at=None
    ).update(paid_at=timezone.now())
    return HttpResponse(status=204)
