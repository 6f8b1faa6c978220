from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import ListView, TemplateView

from cafe.models import Repair

from .models import Volunteer


class VolunteerListView(LoginRequiredMixin, ListView):
    queryset = Volunteer.objects.select_related('user').prefetch_related('skills')


class MyView(LoginRequiredMixin, TemplateView):
    template_name = 'people/my.html'

    def get_context_data(self, **kwargs):
        repairs = Repair.objects.filter(volunteer__user=self.request.user)
        done = repairs.filter(status=Repair.Status.FIXED).count()
        return super().get_context_data(
            repairs=repairs.select_related('session'), done=done, **kwargs
        )
