from django.contrib.auth.forms import UserCreationForm
from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DetailView, ListView

from .models import Account, Record


class RegisterForm(UserCreationForm):
    class Meta:
        model = Account
        fields = ["username", "email"]


class Register(CreateView):
    form_class = RegisterForm
    template_name = "portal/form.html"
    success_url = reverse_lazy("login")


class RecordList(LoginRequiredMixin, ListView):
    paginate_by = 30

    def get_queryset(self):
        return Record.objects.filter(patient=self.request.user)


class RecordDetail(LoginRequiredMixin, DetailView):
    def get_queryset(self):
        return Record.objects.filter(patient=self.request.user)


class RecordCreate(LoginRequiredMixin, CreateView):
    model = Record
    fields = ["title", "text"]
    template_name = "portal/form.html"
    success_url = reverse_lazy("home")

    def form_valid(self, form):
        form.instance.patient = self.request.user
        return super().form_valid(form)
