from django.contrib.auth.mixins import LoginRequiredMixin, UserPassesTestMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DetailView, ListView, UpdateView

from .models import Exhibit, Room


class RoomList(ListView):
    model = Room
    paginate_by = 20


class RoomPage(DetailView):
    model = Room

    def get_context_data(self, **kwargs):
        exhibits = self.object.exhibits.order_by("title", "pk")
        return super().get_context_data(exhibits=exhibits[:100], **kwargs)


class ExhibitPage(DetailView):
    def get_queryset(self):
        return Exhibit.objects.unveiled()


class DeskMixin(LoginRequiredMixin, UserPassesTestMixin):
    """The desk is for the curators; each has the exhibits of their own."""

    success_url = reverse_lazy("desk")
    template_name = "exhibits/desk_form.html"

    def test_func(self):
        return self.request.user.is_staff

    def get_queryset(self):
        return Exhibit.objects.filter(curator=self.request.user)


class Desk(DeskMixin, ListView):
    template_name = "exhibits/desk.html"
    paginate_by = 20


class ExhibitCreate(DeskMixin, CreateView):
    model = Exhibit
    fields = ["room", "title", "story", "unveiled_at"]

    def form_valid(self, form):
        form.instance.curator = self.request.user
        return super().form_valid(form)


class ExhibitUpdate(DeskMixin, UpdateView):
    fields = ["room", "title", "story", "unveiled_at"]
