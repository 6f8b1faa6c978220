from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.decorators.http import require_GET
from django.views.generic import CreateView, ListView

from .models import Animal
from .reminders import text_for


class AnimalList(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return Animal.objects.filter(owner=self.request.user).order_by("name", "pk")


class AnimalCreate(LoginRequiredMixin, CreateView):
    model = Animal
    fields = ["practice", "name", "due"]
    success_url = reverse_lazy("animals")

    def form_valid(self, form):
        form.instance.owner = self.request.user
        return super().form_valid(form)


@login_required
@require_GET
def reminder(request, pk):
    mine = Animal.objects.select_related("practice", "owner")
    animal = get_object_or_404(mine, pk=pk, owner=request.user, due__isnull=False)
    return HttpResponse(text_for(animal), content_type="text/plain; charset=utf-8")
