from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse
from django.views.generic import CreateView, DetailView, ListView

from .mailer import forward
from .models import Enquiry, Night


class NightList(ListView):
    model = Night
    paginate_by = 30


class OwnEnquiries(LoginRequiredMixin):
    model = Enquiry

    def get_queryset(self):
        return Enquiry.objects.filter(visitor=self.request.user)


class EnquiryList(OwnEnquiries, ListView):
    paginate_by = 20


class EnquiryPage(OwnEnquiries, DetailView):
    pass


class EnquiryCreate(OwnEnquiries, CreateView):
    fields = ["email", "subject", "text"]

    def form_valid(self, form):
        form.instance.visitor = self.request.user
        form.instance.was_sent = forward(form.instance)
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("enquiry", args=[self.object.pk])
