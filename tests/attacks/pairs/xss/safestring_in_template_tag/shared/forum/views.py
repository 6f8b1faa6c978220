from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import ListView, UpdateView

from .models import Profile


class Members(ListView):
    queryset = Profile.objects.select_related("user").order_by("pk")
    template_name = "forum/members.html"
    paginate_by = 50


class EditTitle(LoginRequiredMixin, UpdateView):
    model = Profile
    fields = ["title"]
    template_name = "forum/edit.html"
    success_url = reverse_lazy("members")

    def get_object(self, queryset=None):
        return Profile.objects.get_or_create(user=self.request.user)[0]
