from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect
from django.views import View
from django.views.generic import DetailView, ListView

from .mixins import ReturnMixin
from .models import Attendance, Gathering


class Gatherings(ListView):
    model = Gathering
    paginate_by = 20
    template_name = "starparty/gatherings.html"


class GatheringPage(DetailView):
    model = Gathering
    template_name = "starparty/gathering.html"


class Join(LoginRequiredMixin, ReturnMixin, View):
    def post(self, request, pk):
        gathering = get_object_or_404(Gathering, pk=pk)
        Attendance.objects.update_or_create(
            gathering=gathering, user=request.user, defaults={"telescope": "telescope" in request.POST}
        )
        return self.go_back()


class Leave(LoginRequiredMixin, View):
    def post(self, request, pk):
        get_object_or_404(request.user.attendances, gathering_id=pk).delete()
        return redirect("gathering", pk=pk)
