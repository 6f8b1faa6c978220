from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.urls import reverse_lazy
from django.views import View
from django.views.generic import CreateView, FormView, ListView

from .backup import BadBackup, dump, load
from .forms import PacketForm, RestoreForm
from .models import Packet


class PacketList(LoginRequiredMixin, ListView):
    paginate_by = 40

    def get_queryset(self):
        return Packet.objects.filter(owner=self.request.user)


class AddPacket(LoginRequiredMixin, CreateView):
    form_class = PacketForm
    template_name = "seeds/form.html"
    success_url = reverse_lazy("packets")

    def form_valid(self, form):
        form.instance.owner = self.request.user
        return super().form_valid(form)


class Backup(LoginRequiredMixin, View):
    def get(self, request):
        answer = HttpResponse(dump(request.user), content_type="text/plain")
        answer["Content-Disposition"] = 'attachment; filename="seeds.backup"'
        return answer


class Restore(LoginRequiredMixin, FormView):
    form_class = RestoreForm
    template_name = "seeds/form.html"
    success_url = reverse_lazy("packets")

    def form_valid(self, form):
        try:
            count = load(self.request.user, form.cleaned_data["backup"])
        except BadBackup as problem:
            form.add_error("backup", str(problem))
            return self.form_invalid(form)
        messages.success(self.request, f"{count} packets are back.")
        return super().form_valid(form)
