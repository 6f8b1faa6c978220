from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import DetailView, UpdateView

from .models import Profile


class ProfileView(DetailView):
    model = Profile
    slug_field = "user__username"
    slug_url_kwarg = "username"
    template_name = "people/profile.html"


class EditProfileView(LoginRequiredMixin, UpdateView):
    model = Profile
    fields = ["bio"]
    template_name = "people/edit.html"
    success_url = "/me/"

    def get_object(self, queryset=None):
        profile, _ = Profile.objects.get_or_create(user=self.request.user)
        return profile
